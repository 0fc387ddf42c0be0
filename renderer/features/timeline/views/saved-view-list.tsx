import { useRef, useState } from 'react';
import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useFormats } from '#renderer/messages/use-formats.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { removeTimelineView, renameTimelineView } from '#renderer/operations/save-timeline-view.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { NameDialog } from '#renderer/workspace/saved/name-dialog.tsx';
import { RemovedLine } from '#renderer/workspace/saved/removed-line.tsx';
import styles from '#renderer/workspace/saved/saved.module.css';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { SavedTimelineView } from '#shared/domain/timeline/saved-timeline-view.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { scopeWords } from './scope-words.ts';
import { useShowLook } from './use-look.ts';

interface ItemProps {
  readonly view: SavedTimelineView;
  readonly onOpen: () => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

function Item({ view, onOpen, onRename, onRemove }: ItemProps) {
  const t = useMessages();
  const formats = useFormats();
  const { name, look, changedAt } = view;
  const range = t('timeline-file.from-to', {
    from: formats.day(look.from.slice(0, 10)),
    to: formats.day(look.to.slice(0, 10)),
  });
  return (
    <li className={styles.item} aria-label={name}>
      <div className={styles.itemHead}>
        <h3 className={styles.itemName}>
          <bdi>{name}</bdi>
        </h3>
        <Button icon="timeline" aria-label={t('saved.open', { name })} onPress={onOpen}>
          {t('saved.open-short')}
        </Button>
        <IconButton icon="edit" label={t('saved.rename-one', { name })} onPress={onRename} />
        <IconButton icon="close" label={t('saved.remove-one', { name })} onPress={onRemove} />
      </div>
      <p className={styles.muted}>
        <bdi>{scopeWords(look.scope, t)}</bdi> · <bdi>{range}</bdi> ·{' '}
        {t('saved.changed-at', { when: formats.instant(changedAt) })}
      </p>
    </li>
  );
}

/** The views that were kept: what each shows, and the ways to open, rename and remove it. */
export function SavedViewList({ onOpened }: { readonly onOpened: () => void }) {
  const t = useMessages();
  const services = useServices();
  const { timelineViews, history } = services;
  const showLook = useShowLook();
  const { setOpened } = useTimelineState(state => state.actions);
  const [renamed, setRenamed] = useState<SavedTimelineView | null>(null);
  const [removed, setRemoved] = useState<SavedTimelineView | null>(null);
  const [failure, setFailure] = useState<StoreError | null>(null);
  const observed = useObserved(() => timelineViews.observeSaved(), [timelineViews]);
  // The button that was pressed goes away: a dialog whose focus is nowhere would not hear the next key.
  const list = useRef<HTMLDivElement>(null);
  const remove = async (view: SavedTimelineView): Promise<void> => {
    list.current?.focus();
    const done = await removeTimelineView(services, view);
    setFailure(done.ok ? null : done.error);
    if (done.ok) setRemoved(view);
  };
  const undo = (): void => {
    list.current?.focus();
    void history.undo();
  };
  const error = failure ?? observed.error;
  return (
    <div ref={list} tabIndex={-1} className={styles.list}>
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      {removed && (
        <RemovedLine
          words={t('timeline-saved.removed', { name: removed.name })}
          undoLabel="timeline-saved.undo-remove"
          onUndo={undo}
        />
      )}
      {observed.value?.length === 0 && <p className={styles.muted}>{t('timeline-saved.none')}</p>}
      <ul className={styles.items} aria-label={t('timeline-saved.list')}>
        {observed.value?.map(view => (
          <Item
            key={view.id}
            view={view}
            onOpen={() => {
              setOpened(view.id);
              showLook(view.look);
              onOpened();
            }}
            onRename={() => setRenamed(view)}
            onRemove={() => void remove(view)}
          />
        ))}
      </ul>
      {renamed && (
        <NameDialog
          title={t('timeline-saved.rename-title')}
          withoutName={t('timeline-saved.without-name')}
          name={renamed.name}
          onSave={name => renameTimelineView(services, renamed, name)}
          onClose={() => setRenamed(null)}
        />
      )}
    </div>
  );
}

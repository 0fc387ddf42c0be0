import { useState } from 'react';
import { useTimelineState } from '#renderer/features/timeline/timeline-state.ts';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import {
  renameTimelineView,
  saveTimelineView,
  updateTimelineView,
} from '#renderer/operations/save-timeline-view.ts';
import { Button, IconButton } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { NameDialog } from '#renderer/workspace/saved/name-dialog.tsx';
import savedStyles from '#renderer/workspace/saved/saved.module.css';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { useWorkspace } from '#renderer/workspace/workspace-store.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { matchView } from './match-view.ts';
import { SavedViewList } from './saved-view-list.tsx';
import { useLook } from './use-look.ts';
import { useScopeWords } from './use-scope-words.ts';

interface SavedViewsProps {
  /** Whether it shows anything that is worth keeping. */
  readonly canSave: boolean;
}

/** Whether the view is kept, under which name, and the way to the others that are. */
export function SavedViews({ canSave }: SavedViewsProps) {
  const t = useMessages();
  const services = useServices();
  const { timelineViews } = services;
  const [open, setOpen] = useState<'save' | 'rename' | 'list' | null>(null);
  const [error, setError] = useState<StoreError | null>(null);
  const kept = useObserved(() => timelineViews.observeSaved(), [timelineViews]).value;
  const opened = useTimelineState(state => state.openedView);
  const { setOpened } = useTimelineState(state => state.actions);
  const look = useLook();
  const proposed = useScopeWords(useWorkspace(workspace => workspace.timelineScope));
  const close = (): void => setOpen(null);
  if (!kept || !look) return null;
  const state = matchView(kept, look, opened);
  return (
    <div role="group" aria-label={t('timeline-saved.bar')} className={savedStyles.bar}>
      <span className={savedStyles.state} role="status">
        {state.kind === 'saved' && <Icon name="check" size={15} />}
        {state.kind !== 'unsaved' && (
          <>
            <bdi className={savedStyles.name}>{state.view.name}</bdi>
            <span className={savedStyles.muted}>{t(`timeline-saved.is-${state.kind}`)}</span>
          </>
        )}
      </span>
      {error && (
        <span role="alert" className={savedStyles.problem}>
          {t(storeErrorMessage(error))}
        </span>
      )}
      {state.kind === 'changed' && canSave && (
        <Button
          onPress={() =>
            void updateTimelineView(services, state.view, look).then(done =>
              setError(done.ok ? null : done.error),
            )
          }
        >
          {t('timeline-saved.update')}
        </Button>
      )}
      {state.kind === 'saved' ? (
        <IconButton icon="edit" label={t('timeline-saved.rename')} onPress={() => setOpen('rename')} />
      ) : (
        canSave && <Button onPress={() => setOpen('save')}>{t('timeline-saved.save')}</Button>
      )}
      <Button variant="quiet" icon="folder" onPress={() => setOpen('list')}>
        {t('timeline-saved.list-count', { count: kept.length })}
      </Button>
      {open === 'save' && (
        <NameDialog
          title={t('timeline-saved.save-title')}
          hint={t('timeline-saved.save-hint')}
          withoutName={t('timeline-saved.without-name')}
          name={proposed}
          onSave={async name => {
            const done = await saveTimelineView(services, { name, look });
            if (done.ok) setOpened(done.value.id);
            return done;
          }}
          onClose={close}
        />
      )}
      {open === 'rename' && state.kind === 'saved' && (
        <NameDialog
          title={t('timeline-saved.rename-title')}
          withoutName={t('timeline-saved.without-name')}
          name={state.view.name}
          onSave={name => renameTimelineView(services, state.view, name)}
          onClose={close}
        />
      )}
      <Dialog isOpen={open === 'list'} onClose={close} title={t('timeline-saved.list')} isWide>
        <SavedViewList onOpened={close} />
      </Dialog>
    </div>
  );
}

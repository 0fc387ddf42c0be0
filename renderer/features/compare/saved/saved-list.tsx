import { useRef, useState, useSyncExternalStore } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { removeComparison, renameComparison } from '#renderer/operations/save-comparison.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { SavedComparison } from '#shared/domain/comparison/saved-comparison.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { NameDialog } from './name-dialog.tsx';
import { SavedItem } from './saved-item.tsx';
import styles from './saved.module.css';

interface SavedListProps {
  /** One was opened. */
  readonly onOpened?: () => void;
}

/** What was removed last, as long as undo would bring it back. */
function RemovedLine({
  removed,
  onUndo,
}: {
  readonly removed: SavedComparison;
  readonly onUndo: () => void;
}) {
  const t = useMessages();
  const { history } = useServices();
  const undoable = useSyncExternalStore(
    listener => history.subscribe(listener),
    () => history.state.undoLabel,
  );
  if (undoable !== 'saved.undo-remove') return null;
  return (
    <p className={styles.removed} role="status">
      <span>{t('saved.removed', { name: removed.name })}</span>
      <Button icon="undo" onPress={onUndo}>
        {t('saved.undo')}
      </Button>
    </p>
  );
}

/** The comparisons that were kept: what each holds, and the ways to open, rename and remove it. */
export function SavedList({ onOpened }: SavedListProps) {
  const t = useMessages();
  const services = useServices();
  const { comparisons } = services;
  const [renamed, setRenamed] = useState<SavedComparison | null>(null);
  const [removed, setRemoved] = useState<SavedComparison | null>(null);
  const [failure, setFailure] = useState<StoreError | null>(null);
  const observed = useObserved(() => comparisons.observeSaved(), [comparisons]);
  const remove = async (saved: SavedComparison): Promise<void> => {
    const done = await removeComparison(services, saved);
    setFailure(done.ok ? null : done.error);
    if (done.ok) setRemoved(saved);
  };
  // The button that was pressed goes away: a dialog whose focus is nowhere would not hear the next key.
  const list = useRef<HTMLDivElement>(null);
  const afterFocus = (change: () => Promise<unknown>): void => {
    list.current?.focus();
    void change();
  };
  const error = failure ?? observed.error;
  return (
    <div ref={list} tabIndex={-1} className={styles.list}>
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      {removed && <RemovedLine removed={removed} onUndo={() => afterFocus(() => services.history.undo())} />}
      {observed.value?.length === 0 && <p className={styles.muted}>{t('saved.none')}</p>}
      <ul className={styles.items} aria-label={t('saved.list')}>
        {observed.value?.map(saved => (
          <SavedItem
            key={saved.id}
            saved={saved}
            onOpened={onOpened}
            onRename={() => setRenamed(saved)}
            onRemove={() => afterFocus(() => remove(saved))}
          />
        ))}
      </ul>
      {renamed && (
        <NameDialog
          title={t('saved.rename-title')}
          name={renamed.name}
          onSave={name => renameComparison(services, renamed, name)}
          onClose={() => setRenamed(null)}
        />
      )}
    </div>
  );
}

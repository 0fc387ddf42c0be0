import { useRef, useState } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { removeComparison, renameComparison } from '#renderer/operations/save-comparison.ts';
import { Problem } from '#renderer/ui/problem.tsx';
import { NameDialog } from '#renderer/workspace/saved/name-dialog.tsx';
import { RemovedLine } from '#renderer/workspace/saved/removed-line.tsx';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { SavedComparison } from '#shared/domain/comparison/saved-comparison.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { SavedItem } from './saved-item.tsx';
import styles from '#renderer/workspace/saved/saved.module.css';

interface SavedListProps {
  /** One was opened. */
  readonly onOpened?: () => void;
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
      {removed && (
        <RemovedLine
          words={t('saved.removed', { name: removed.name })}
          undoLabel="saved.undo-remove"
          onUndo={() => afterFocus(() => services.history.undo())}
        />
      )}
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
          withoutName={t('saved.without-name')}
          name={renamed.name}
          onSave={name => renameComparison(services, renamed, name)}
          onClose={() => setRenamed(null)}
        />
      )}
    </div>
  );
}

import { useRef, useState, type ComponentType } from 'react';
import { storeErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { Undoable } from '#renderer/operations/history.ts';
import { Problem } from '#renderer/ui/problem.tsx';
import type { ObservedState } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { NameDialog, type NamingError } from './name-dialog.tsx';
import { RemovedLine } from './removed-line.tsx';
import styles from './saved.module.css';

interface Kept {
  readonly id: string;
  readonly name: string;
}

/** What can be done with something of a list. */
export interface SavedActions {
  /** It was opened. */
  readonly onOpened: () => void;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

interface SavedListProps<One extends Kept> {
  readonly label: string;
  readonly observed: ObservedState<readonly One[]>;
  readonly words: {
    /** What is said where nothing is kept. */
    readonly none: string;
    readonly renameTitle: string;
    /** What is said where a name is left blank. */
    readonly withoutName: string;
    readonly removed: (name: string) => string;
  };
  readonly onRename: (one: One, name: string) => Promise<Result<unknown, NamingError>>;
  readonly onRemove: (one: One) => Promise<Result<unknown, StoreError>>;
  /** Draws a `SavedItem`. */
  readonly Item: ComponentType<{ readonly saved: One; readonly actions: SavedActions }>;
  /** One was opened. */
  readonly onOpened?: (() => void) | undefined;
}

/** Things that were kept, with the ways to rename and to remove each, and to have back what was removed last. */
export function SavedList<One extends Kept>(props: SavedListProps<One>) {
  const { label, observed, words, onRename, onRemove, onOpened, Item } = props;
  const t = useMessages();
  const { history } = useServices();
  const [renamed, setRenamed] = useState<One | null>(null);
  const [removed, setRemoved] = useState<{ readonly name: string; readonly removal: Undoable | null } | null>(
    null,
  );
  const [failure, setFailure] = useState<StoreError | null>(null);
  // The button that was pressed goes away: a dialog whose focus is nowhere would not hear the next key.
  const list = useRef<HTMLDivElement>(null);
  const remove = async (one: One): Promise<void> => {
    list.current?.focus();
    const done = await onRemove(one);
    setFailure(done.ok ? null : done.error);
    if (done.ok) setRemoved({ name: one.name, removal: history.state.newest });
  };
  const undo = (): void => {
    list.current?.focus();
    void history.undo();
  };
  const error = failure ?? observed.error;
  return (
    <div ref={list} tabIndex={-1} className={styles.list}>
      {error && <Problem>{t(storeErrorMessage(error))}</Problem>}
      {removed && <RemovedLine words={words.removed(removed.name)} removal={removed.removal} onUndo={undo} />}
      {observed.value?.length === 0 && <p className={styles.muted}>{words.none}</p>}
      <ul className={styles.items} aria-label={label}>
        {observed.value?.map(one => (
          <Item
            key={one.id}
            saved={one}
            actions={{
              onOpened: () => onOpened?.(),
              onRename: () => setRenamed(one),
              onRemove: () => void remove(one),
            }}
          />
        ))}
      </ul>
      {renamed && (
        <NameDialog
          title={words.renameTitle}
          withoutName={words.withoutName}
          name={renamed.name}
          onSave={name => onRename(renamed, name)}
          onClose={() => setRenamed(null)}
        />
      )}
    </div>
  );
}

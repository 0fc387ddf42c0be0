import { useSyncExternalStore } from 'react';
import { useMessages } from '#renderer/messages/use-messages.ts';
import type { Undoable } from '#renderer/operations/history.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useServices } from '#renderer/workspace/services.tsx';
import styles from './saved.module.css';

interface RemovedLineProps {
  readonly words: string;
  /** The removal. */
  readonly removal: Undoable | null;
  readonly onUndo: () => void;
}

/** What was removed last, as long as undo would bring it back. */
export function RemovedLine({ words, removal, onUndo }: RemovedLineProps) {
  const t = useMessages();
  const { history } = useServices();
  const newest = useSyncExternalStore(
    listener => history.subscribe(listener),
    () => history.state.newest,
  );
  if (newest !== removal) return null;
  return (
    <p className={styles.removed} role="status">
      <span>{words}</span>
      <Button icon="undo" onPress={onUndo}>
        {t('saved.undo')}
      </Button>
    </p>
  );
}

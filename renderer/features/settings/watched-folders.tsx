import { useMessages } from '#renderer/messages/use-messages.ts';
import { useWatchedFolders, WatchedFolderList } from '#renderer/workspace/importing/watched-folder-list.tsx';
import styles from './settings.module.css';

/** The folders whose files come in by themselves, and what that means. */
export function WatchedFolders() {
  const t = useMessages();
  const isEmpty = useWatchedFolders().length === 0;
  return (
    <div className={styles.watched}>
      <WatchedFolderList />
      <p className={styles.hint}>{t(isEmpty ? 'import.watched-none' : 'import.watched-hint')}</p>
    </div>
  );
}

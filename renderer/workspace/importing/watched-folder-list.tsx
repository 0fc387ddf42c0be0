import { useEffect, useState, useSyncExternalStore } from 'react';
import { hostErrorMessage } from '#renderer/messages/error-messages.ts';
import { useMessages } from '#renderer/messages/use-messages.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import { IconButton } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { Problem } from '#renderer/ui/problem.tsx';
import type { HostError, WatchedFolder } from '#shared/host/host-api.ts';
import styles from './watched-folder-list.module.css';

/** The folders that are watched; asked for anew when a view that shows them opens. */
export function useWatchedFolders(): readonly WatchedFolder[] {
  const { watcher } = useServices();
  useEffect(() => void watcher.refresh(), [watcher]);
  return useSyncExternalStore(
    listener => watcher.subscribe(listener),
    () => watcher.folders,
  );
}

/** The folders that are watched, each with a way to end it; nothing where there are none. */
export function WatchedFolderList() {
  const t = useMessages();
  const { watcher } = useServices();
  const folders = useWatchedFolders();
  const [error, setError] = useState<HostError | null>(null);
  const stop = (id: WatchedFolder['grant']['id']): void =>
    void watcher.unwatch(id).then(done => setError(done.ok ? null : done.error));
  return (
    <>
      {error && <Problem>{t(hostErrorMessage(error))}</Problem>}
      {folders.length > 0 && (
        <ul className={styles.folders} aria-label={t('import.watched-title')}>
          {folders.map(({ grant: { id, name }, isThere }) => (
            <li key={id}>
              <Icon name="folder" />
              <bdi>{name}</bdi>
              {!isThere && <span className={styles.gone}>{t('import.watched-gone')}</span>}
              <IconButton icon="close" label={t('import.watched-stop', { name })} onPress={() => stop(id)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

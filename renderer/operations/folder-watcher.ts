import type { Grant, HostError, WatchedFolder } from '#shared/host/host-api.ts';
import type { HostConnection } from '#shared/host/host-connection.ts';
import type { GrantId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { Importer } from './importer.ts';
import { createListeners } from './listeners.ts';

/** Brings what is new in watched folders into the collection, by itself. */
export interface FolderWatcher {
  /** The folders that are watched, as of the last answer of the host. */
  readonly folders: readonly WatchedFolder[];
  subscribe(listener: () => void): () => void;
  /** Asks the host again which folders are watched and there. */
  refresh(): Promise<void>;
  watch(id: GrantId): Promise<Result<null, HostError>>;
  unwatch(id: GrantId): Promise<Result<null, HostError>>;
  /** Looks at every watched folder once, and from then on at each that the host says has changed. */
  start(): Promise<void>;
}

interface Ports {
  readonly host: Pick<HostConnection<MessagePort, File>, 'api' | 'subscribe'>;
  readonly importer: Pick<Importer, 'activity' | 'subscribe' | 'start'>;
}

/** Watches through the host. Folders are imported one at a time, when nothing else is; unchanged files cost no reading. */
export function createFolderWatcher({ host, importer }: Ports): FolderWatcher {
  let folders: readonly WatchedFolder[] = [];
  const waiting = new Map<GrantId, Grant>();
  const listeners = createListeners();

  const refresh = async (): Promise<void> => {
    const read = await host.api.readWatchedFolders({});
    if (!read.ok) return;
    folders = read.value.folders;
    listeners.tell();
  };
  const importNext = (): void => {
    const [next] = waiting.values();
    if (next === undefined || importer.activity.kind === 'running') return;
    waiting.delete(next.id);
    void importer.start([next], { isWatched: true });
  };
  const lookAt = (grant: Grant): void => {
    waiting.set(grant.id, grant);
    importNext();
  };
  const change = async (
    asking: Promise<Result<Record<string, never>, HostError>>,
  ): Promise<Result<null, HostError>> => {
    const changed = await asking;
    await refresh();
    return changed.ok ? ok(null) : changed;
  };

  return {
    get folders() {
      return folders;
    },
    subscribe: listeners.subscribe,
    refresh,
    watch: grant => change(host.api.watchFolder({ grant })),
    unwatch(grant) {
      waiting.delete(grant);
      return change(host.api.unwatchFolder({ grant }));
    },
    async start() {
      host.subscribe('watchedFolderChanged', ({ grant }) => {
        lookAt(grant);
        void refresh(); // one that was gone is there again
      });
      importer.subscribe(importNext);
      await refresh();
      for (const { grant, isThere } of folders) if (isThere) lookAt(grant);
    },
  };
}

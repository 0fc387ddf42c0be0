import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Log } from '#main/log/log-file.ts';
import type { Grant, HostError, WatchedFolder } from '#shared/host/host-api.ts';
import type { GrantId } from '#shared/ids/ids.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { GrantRegistry } from './grant-registry.ts';
import { watchFolder } from './watch-folder.ts';
import { writeFileSafely } from './write-file-safely.ts';

type Done = Result<Record<string, never>, HostError>;

/** The folders that the user wants watched, from one run of the program to the next. */
export interface WatchedFolders {
  /** Begins to watch a granted folder, and keeps that; `not-found` for what is no folder that was granted. */
  watch(id: GrantId): Promise<Done>;
  /** Watches a folder no longer; one that is not watched is left as it is. */
  unwatch(id: GrantId): Promise<Done>;
  list(): Promise<readonly WatchedFolder[]>;
  /** Stops watching; what is to be watched stays kept. */
  close(): void;
}

interface WatchedFoldersPorts {
  /** Where the list is kept, as `watched-folders.json`. */
  readonly dataFolder: string;
  readonly grants: GrantRegistry;
  readonly log: Log;
  readonly onDidChange: (folder: Grant) => void;
  /** Replaced by tests. */
  readonly watch?: typeof watchFolder;
}

/** More folders than a person watches; each is looked at every minute. */
const mostWatched = 100;

interface Watched {
  readonly grant: Grant;
  readonly path: string;
  readonly stop: () => void;
}

/** Begins to watch the folders that were kept. A list that can't be read is left where it is until one is written. */
export function createWatchedFolders(ports: WatchedFoldersPorts): WatchedFolders {
  const { grants, log, onDidChange, watch = watchFolder } = ports;
  const file = join(ports.dataFolder, 'watched-folders.json');
  const watched = new Map<GrantId, Watched>();
  let isClosed = false;

  const add = (grant: Grant, path: string): void => {
    if (isClosed || watched.has(grant.id)) return;
    watched.set(grant.id, { grant, path, stop: watch(path, () => onDidChange(grant)) });
  };
  const remove = (id: GrantId): void => {
    watched.get(id)?.stop();
    watched.delete(id);
  };
  const keep = async (): Promise<Done> => {
    const folders = [...watched.values()].map(({ path }) => path);
    try {
      await writeFileSafely(file, `${JSON.stringify({ folders }, null, 2)}\n`);
      return ok({});
    } catch (cause) {
      log('the list of watched folders could not be written', cause);
      return err({ code: 'write-failed', detail: 'watched folders' });
    }
  };

  let last: Promise<unknown> = readKept(file, log).then(paths => {
    for (const path of paths) add(grants.keepFolder(path), path);
  });
  /** One change after another, each kept before the next. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work);
    last = mine.catch(() => undefined); // its own caller hears of it; the next in turn shall not
    return mine;
  };

  return {
    watch: id =>
      inTurn(async () => {
        if (watched.has(id)) return ok({});
        const granted = grants.resolveGrant(id);
        if (granted?.kind !== 'folder') return err({ code: 'not-found', detail: 'no such folder' });
        if (watched.size >= mostWatched) return err({ code: 'denied', detail: 'too many watched folders' });
        add({ id, name: granted.name, kind: 'folder' }, granted.path);
        const kept = await keep();
        if (!kept.ok) remove(id);
        return kept;
      }),
    unwatch: id =>
      inTurn(async () => {
        const before = watched.get(id);
        if (before === undefined) return ok({});
        remove(id);
        const kept = await keep();
        if (!kept.ok) add(before.grant, before.path);
        return kept;
      }),
    list: () =>
      inTurn(() =>
        Promise.all(
          [...watched.values()].map(async ({ grant, path }) => ({
            grant,
            isThere: (await grants.grantPath(path))?.kind === 'folder',
          })),
        ),
      ),
    close() {
      isClosed = true;
      for (const id of watched.keys()) remove(id);
    },
  };
}

async function readKept(file: string, log: Log): Promise<readonly string[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    const isMissing = cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
    if (!isMissing) log('the list of watched folders could not be read', cause);
    return [];
  }
  const paths = parseKept(text);
  if (paths === null) log('the list of watched folders could not be understood; none is watched');
  return paths ?? [];
}

/** The paths in the text of a list; null when it is none. */
function parseKept(text: string): readonly string[] | null {
  try {
    const given: unknown = JSON.parse(text);
    if (typeof given !== 'object' || given === null || !('folders' in given)) return null;
    if (!Array.isArray(given.folders)) return null;
    const paths = given.folders.filter(path => typeof path === 'string' && path !== '');
    return [...new Set<string>(paths)].slice(0, mostWatched);
  } catch {
    return null; // a text that is no JSON holds no list
  }
}

import { watch, type FSWatcher } from 'node:fs';
import { scanFolder, type FolderScan } from './scan-folder.ts';

/** How patient a watch is; milliseconds. */
export interface WatchTimes {
  /** A file that was the same this long is whole. */
  readonly settleMs: number;
  /** How often the folder is looked at though nothing was heard of it. */
  readonly rescanMs: number;
  /** How long files that go on changing hold up what is whole. */
  readonly patienceMs: number;
}

const usualTimes: WatchTimes = { settleMs: 2_000, rescanMs: 60_000, patienceMs: 30_000 };

/** Looking takes at most a twentieth of the time, however large or slow the folder is. */
const restPerLook = 19;
/** Folders that are listened to on systems that can't listen to a whole tree; the others are found by looking. */
const mostListened = 200;
const listensToTrees = process.platform === 'win32' || process.platform === 'darwin';

/**
 * Calls back when files of a folder are new or other than before, once they no longer change, so that no half-written one
 * is read. What the system tells only hastens a look: it tells too little on shares and too much everywhere. A folder that
 * goes away is waited for. Nothing of this keeps the process alive. Answers with a function that ends it.
 */
export function watchFolder(
  path: string,
  onDidChange: () => void,
  times: WatchTimes = usualTimes,
): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const listeners = createListeners(() => soon());
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the next look is due, by the clock of `performance`. */
  let dueMs = Infinity;
  let isLooking = false;
  let wasCalled = false;
  /** As told of last, and as seen last. */
  let told: FolderScan['files'] | null = null;
  let seen: FolderScan['files'] = new Set();
  let waitsSince: number | null = null;

  const lookIn = (ms: number): void => {
    clearTimeout(timer);
    dueMs = performance.now() + ms;
    if (!signal.aborted) timer = setTimeout(() => void look(), ms).unref();
  };
  const soon = (): void => {
    if (isLooking) wasCalled = true;
    // Never put off: a file that is written to all the time would keep the folder from being looked at.
    else if (performance.now() + times.settleMs < dueMs) lookIn(times.settleMs);
  };

  /** Takes in what was found; true if it has to be looked at again soon. */
  const takeIn = ({ files }: FolderScan): boolean => {
    const before = seen;
    seen = files;
    if (told === null) {
      told = files;
      return false;
    }
    const since = told;
    const changed = [...files].filter(file => !since.has(file));
    if (changed.length === 0) {
      told = files;
      waitsSince = null;
      return false;
    }
    waitsSince ??= Date.now();
    const isPatient = Date.now() - waitsSince < times.patienceMs;
    const isWhole = (file: number): boolean => before.has(file);
    if (isPatient ? !changed.every(isWhole) : !changed.some(isWhole)) return true;
    // What still changes is told of when it is whole.
    told = new Set([...files].filter(file => since.has(file) || isWhole(file)));
    waitsSince = null;
    onDidChange();
    return told.size < files.size;
  };

  async function look(): Promise<void> {
    isLooking = true;
    wasCalled = false;
    const begun = performance.now();
    const scan = await scanFolder(path, { signal, mostFolders: mostListened }).catch(() => null);
    isLooking = false;
    if (signal.aborted) return;
    if (scan) listeners.listenTo(listensToTrees ? [path] : scan.folders);
    const isUnsettled = scan !== null && takeIn(scan);
    const rest = (performance.now() - begun) * restPerLook;
    lookIn(Math.max(isUnsettled || wasCalled ? times.settleMs : times.rescanMs, rest));
  }

  void look();
  return () => {
    ended.abort();
    clearTimeout(timer);
    listeners.close();
  };
}

/** Listens to folders, as far as the system lets it. */
function createListeners(onDidHear: () => void) {
  const watchers = new Map<string, FSWatcher>();
  const forget = (folder: string): void => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const listen = (folder: string): void => {
    try {
      const watcher = watch(folder, { recursive: listensToTrees, persistent: false }, onDidHear);
      watchers.set(folder, watcher);
      watcher.on('error', () => forget(folder)); // gone, or no longer ours to hear: looking goes on
    } catch {
      // not there, or the system's limit is reached: looking finds what is not heard
    }
  };
  return {
    /** Listens to these folders and no longer to others. */
    listenTo(folders: readonly string[]): void {
      const wanted = new Set(folders);
      for (const folder of watchers.keys()) if (!wanted.has(folder)) forget(folder);
      for (const folder of wanted) if (!watchers.has(folder)) listen(folder);
    },
    close(): void {
      for (const folder of watchers.keys()) forget(folder);
    },
  };
}

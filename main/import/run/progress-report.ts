import { discoverFiles } from '#main/import/discover/discover-files.ts';
import type { DiscoveryRoot } from '#main/import/discover/discover-files.ts';
import type { IsWanted } from '#main/import/discover/wanted-paths.ts';
import type { ImportChannel } from './import-channel.ts';
import type { StageClock } from './stage-clock.ts';

/** Tells the other side how far the import is, four times a second at most. */
export interface ProgressReport {
  /** Files found so far, at least as many as are done. */
  filesFound(filesDone: number): number;
  /** Says that a file turned out to hold so many more. */
  foundMore(files: number): void;
  /** Says that so many files are sent, and which of them was the last. */
  report(filesDone: number, currentPath: string | null): void;
  stop(): void;
}

const intervalMs = 250;

/**
 * Starts reporting, and starts to count the files ahead of the import, so that there is something to measure progress
 * by: folders are listed twice, but no more than one of them is held at a time.
 */
export function createProgressReport(
  channel: ImportChannel,
  clock: Pick<StageClock, 'slowest'>,
  { roots, isWanted }: { readonly roots: readonly DiscoveryRoot[]; readonly isWanted: IsWanted },
): ProgressReport {
  const stop = new AbortController();
  let found = 0;
  let done = 0;
  let currentPath: string | null = null;
  let isChanged = false;

  const tell = (): void => {
    if (!isChanged || !channel.isOpen()) return;
    isChanged = false;
    const filesFound = Math.max(found, done);
    void channel.send({ kind: 'progress', filesFound, currentPath, slowest: clock.slowest() });
  };
  const timer = setInterval(tell, intervalMs);

  void (async () => {
    for await (const { label } of discoverFiles(roots, AbortSignal.any([stop.signal, channel.signal]))) {
      if (!isWanted(label)) continue;
      found++;
      isChanged = true;
    }
  })().catch(() => undefined); // only the forecast suffers; the import itself reports what can't be read

  return {
    filesFound: filesDone => Math.max(found, filesDone),
    foundMore(files) {
      found += files;
      isChanged = true;
    },
    report(filesDone, path) {
      done = filesDone;
      currentPath = path;
      isChanged = true;
    },
    stop() {
      stop.abort();
      clearInterval(timer);
    },
  };
}

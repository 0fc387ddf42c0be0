import { IndexDatabase } from '#renderer/search/index-database.ts';
import type { FromIndexerWorker, ToIndexerWorker } from '#renderer/search/search-messages.ts';
import { CollectionDatabase } from '#renderer/storage/database.ts';
import { attempt } from '#renderer/storage/store-error.ts';
import { analyserVersion, createAnalyser } from '#shared/search/analyse/analyser.ts';
import { bringUpToDate } from './bring-up-to-date.ts';

/** After it failed the indexer is at rest for as long, even where something came in meanwhile. */
const afterFailureMs = 5_000;

const rest = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

/** The end of the indexer that is in the worker: hears what the page tells it, and tells when it has come to rest. */
export function serveIndexer(tell: (message: FromIndexerWorker) => void): (message: ToIndexerWorker) => void {
  const visitWords = createAnalyser();
  let isAwake = false;
  let isRebuildWanted = false;
  let isRunning = false;
  let heard = 0;
  let stopListening = (): void => {};

  const listen = (milliseconds: number): Promise<void> =>
    new Promise(resolve => {
      stopListening = resolve;
      setTimeout(resolve, milliseconds);
    });
  const takeRebuildWish = (): boolean => {
    const isWanted = isRebuildWanted;
    isRebuildWanted = false;
    return isWanted;
  };
  /** One window writes the index at a time; the others wait, and find nothing left to do. */
  const bringUpToDateInTurn = (name: string): Promise<void> =>
    navigator.locks.request(`search-index of ${name}`, async () => {
      const collection = new CollectionDatabase(name);
      const database = new IndexDatabase(name);
      const ports = { collection, database, visitWords, analyser: analyserVersion };
      try {
        await bringUpToDate({ ...ports, now: () => performance.now(), rest, listen, takeRebuildWish });
      } finally {
        collection.close();
        database.close();
      }
    });
  async function run(collection: string): Promise<void> {
    isRunning = true;
    while (isAwake) {
      isAwake = false;
      const begunWith = heard;
      const done = await attempt(() => bringUpToDateInTurn(collection));
      if (!done.ok) {
        tell({ kind: 'failed', heard: begunWith, error: done.error });
        // What was heard meanwhile may be that there is room again.
        if (isAwake) await rest(afterFailureMs);
      } else if (!isAwake) tell({ kind: 'idle', heard });
    }
    isRunning = false;
  }

  return ({ kind, collection, number }) => {
    heard = number;
    isAwake = true;
    isRebuildWanted ||= kind === 'rebuild';
    stopListening();
    if (!isRunning) void run(collection);
  };
}

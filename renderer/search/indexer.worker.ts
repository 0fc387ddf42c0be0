import { CollectionDatabase } from '#renderer/storage/database.ts';
import { attempt } from '#renderer/storage/store-error.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { analyserVersion, createAnalyser } from '#shared/search/analyse/analyser.ts';
import { IndexDatabase } from './index-database.ts';
import { bringUpToDate } from './indexing/bring-up-to-date.ts';
import type { FromIndexerWorker, ToIndexerWorker } from './search-messages.ts';

// This file is only ever run as a worker; the types of the page are the nearest there are.
const page = self as unknown as {
  postMessage(message: FromIndexerWorker): void;
  onmessage: ((event: MessageEvent<ToIndexerWorker>) => void) | null;
};

const visitWords = createAnalyser();
let wish = { isRebuildWanted: false, isAwake: false };
let hear = (): void => {};

const rest = (milliseconds: number): Promise<void> =>
  new Promise(resolve => setTimeout(resolve, milliseconds));

const listen = (milliseconds: number): Promise<void> =>
  new Promise(resolve => {
    hear = resolve;
    setTimeout(resolve, milliseconds);
  });

const takeRebuildWish = (): boolean => {
  const { isRebuildWanted } = wish;
  wish = { ...wish, isRebuildWanted: false };
  return isRebuildWanted;
};

/** One window writes the index at a time; the others wait, and find nothing left to do. */
const bringUpToDateInTurn = (name: string): Promise<void> =>
  navigator.locks.request('search-index', async () => {
    const collection = new CollectionDatabase(name);
    const database = new IndexDatabase(name);
    const now = (): number => performance.now();
    const ports = { collection, database, visitWords, analyser: analyserVersion };
    try {
      await bringUpToDate({ ...ports, now, rest, listen, takeRebuildWish });
    } finally {
      collection.close();
      database.close();
    }
  });

let isRunning = false;
let heard = 0;

async function run(collection: string): Promise<void> {
  isRunning = true;
  let error: StoreError | null = null;
  while (wish.isAwake && error === null) {
    wish = { ...wish, isAwake: false };
    const done = await attempt(() => bringUpToDateInTurn(collection));
    if (!done.ok) error = done.error;
  }
  isRunning = false;
  page.postMessage(error ? { kind: 'failed', heard, error } : { kind: 'idle', heard });
}

page.onmessage = ({ data: { kind, collection, number } }) => {
  heard = number;
  wish = { isAwake: true, isRebuildWanted: wish.isRebuildWanted || kind === 'rebuild' };
  hear();
  if (!isRunning) void run(collection);
};

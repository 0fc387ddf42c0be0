import Dexie, { type ObservabilitySet } from 'dexie';
import type { Observed } from '#shared/stores/article-store.ts';
import type { CollectionDatabase } from './database.ts';
import { startPacedWork, type Idle, type WorkClock } from './paced-work.ts';
import { toStoreError } from './store-error.ts';

const pageClock: WorkClock = {
  now: () => performance.now(),
  wait: (callback, milliseconds) => void setTimeout(callback, milliseconds),
};

/** Whether a write, in any window or worker, may have changed what these indexes of the articles give. */
const touches = (written: ObservabilitySet, database: string, indexes: readonly string[]): boolean =>
  'all' in written || [...indexes, ':dels'].some(index => `idb://${database}/articles/${index}` in written);

interface Reading<T> {
  /** Those of the articles that what is read depends on. */
  readonly indexes: readonly string[];
  /** `show` shows something before the whole is read; there is none after the first time. */
  readonly read: (show: ((value: T) => void) | null, idle: Idle) => Promise<T>;
  /** What is the same is not shown again. */
  readonly isSame: (a: T, b: T) => boolean;
}

/**
 * Something that is read of many articles: again after writes, at most so often that it takes a twentieth of the time.
 * `liveQuery` would keep an interval for each of a hundred thousand keys, and read all of them after each batch of an import.
 */
export const observePaced = <T>(
  database: CollectionDatabase,
  { indexes, read, isSame }: Reading<T>,
): Observed<T> => ({
  subscribe(onValue, onError) {
    let shown: { readonly value: T } | null = null;
    let isWanted = true;
    const show = (value: T): void => {
      if (!isWanted || (shown !== null && isSame(shown.value, value))) return;
      shown = { value };
      onValue(value);
    };
    const work = startPacedWork(async idle => {
      try {
        show(await read(shown === null ? show : null, idle));
      } catch (cause) {
        if (isWanted) onError(toStoreError(cause));
      }
    }, pageClock);
    const onWrite = (written: ObservabilitySet): void => {
      if (touches(written, database.name, indexes)) work.renew();
    };
    Dexie.on('storagemutated', onWrite);
    return {
      unsubscribe() {
        isWanted = false;
        work.stop();
        Dexie.on.storagemutated.unsubscribe(onWrite);
      },
    };
  },
});

import Dexie, { type ObservabilitySet } from 'dexie';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleList, ArticleSort, DayRange, Observed } from '#shared/stores/article-store.ts';
import { indexOf, readFirst, readOrder } from './article-order.ts';
import type { CollectionDatabase } from './database.ts';
import { startPacedWork, type WorkClock } from './paced-work.ts';
import { toStoreError } from './store-error.ts';

/** More rows than any screen shows. */
const firstCount = 200;

const pageClock: WorkClock = {
  now: () => performance.now(),
  wait: (callback, milliseconds) => void setTimeout(callback, milliseconds),
};

const isSame = (a: ArticleList, b: ArticleList): boolean =>
  a.ids.length === b.ids.length && a.ids.every((id, at) => id === b.ids[at]);

/** Whether a write, in any window or worker, may have changed what these indexes of the articles give. */
const touches = (written: ObservabilitySet, database: string, indexes: readonly string[]): boolean =>
  'all' in written || [...indexes, ':dels'].some(index => `idb://${database}/articles/${index}` in written);

interface Reading {
  /** Called with a list that is to be shown at once, if there is one; answers with the whole list. */
  readonly read: (isFirst: boolean, show: (list: ArticleList) => void) => Promise<ArticleList>;
  readonly indexes: readonly string[];
}

/**
 * Reads now and after writes that concern these indexes. `liveQuery` would keep an interval for each of a hundred thousand
 * keys, and read all of them again after each batch of an import.
 */
const observeWrites = (database: CollectionDatabase, { read, indexes }: Reading): Observed<ArticleList> => ({
  subscribe(onValue, onError) {
    let shown: ArticleList | null = null;
    let isWanted = true;
    const show = (list: ArticleList): void => {
      if (!isWanted || (shown !== null && isSame(shown, list))) return;
      shown = list;
      onValue(list);
    };
    const work = startPacedWork(async () => {
      try {
        show(await read(shown === null, show));
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

const whole = (ids: readonly ArticleId[]): ArticleList => ({ ids, total: ids.length });

const indexesOf = (sort: ArticleSort, days: DayRange | null): readonly string[] => [
  indexOf[sort.field],
  ...(days === null ? [] : [indexOf.published]),
];

/** See `ArticleStore.observeList`; days are read whole at once, as what lies in them is not counted sooner. */
export const observeList = (
  database: CollectionDatabase,
  sort: ArticleSort,
  days: DayRange | null,
): Observed<ArticleList> =>
  observeWrites(database, {
    indexes: indexesOf(sort, days),
    read: async (isFirst, show) => {
      if (isFirst && days === null) {
        const first = await readFirst(database, sort, firstCount);
        if (first.ids.length === first.total) return first;
        show(first);
      }
      return whole(await readOrder(database, sort, days));
    },
  });

/** See `ArticleStore.observeIds`. */
export const observeIds = (
  database: CollectionDatabase,
  sort: ArticleSort,
  days: DayRange | null,
): Observed<readonly ArticleId[]> => ({
  subscribe: (onValue, onError) =>
    observeWrites(database, {
      indexes: indexesOf(sort, days),
      read: async () => whole(await readOrder(database, sort, days)),
    }).subscribe(list => onValue(list.ids), onError),
});

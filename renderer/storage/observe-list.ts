import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleList, ArticleSort, DayRange, Observed } from '#shared/stores/article-store.ts';
import { readKeptCount, settleArticleCount } from './article-count.ts';
import { indexOf, readFirst, readOrder } from './article-order.ts';
import type { CollectionDatabase } from './database.ts';
import { observePaced } from './observe-paced.ts';

/** More rows than any screen shows. */
const firstCount = 200;

/** IndexedDB does one thing at a time: in this time the rows in sight are read, which would wait for the whole order else. */
const rowsFirstMs = 250;

const areSame = (a: readonly ArticleId[], b: readonly ArticleId[]): boolean =>
  a.length === b.length && a.every((id, at) => id === b[at]);

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
  observePaced<ArticleList>(database, {
    indexes: indexesOf(sort, days),
    isSame: (a, b) => areSame(a.ids, b.ids),
    read: async (show, idle) => {
      if (show !== null && days === null) {
        const first = await readFirst(database, sort, firstCount);
        if (first.ids.length === first.total) return first;
        show(first);
        await idle(rowsFirstMs);
      }
      const kept = await readKeptCount(database);
      const ids = await readOrder(database, sort, days);
      if (days === null) await settleArticleCount(database, ids.length, kept);
      return { ids, total: ids.length };
    },
  });

/** See `ArticleStore.observeIds`. */
export const observeIds = (
  database: CollectionDatabase,
  sort: ArticleSort,
  days: DayRange | null,
): Observed<readonly ArticleId[]> =>
  observePaced(database, {
    indexes: indexesOf(sort, days),
    isSame: areSame,
    read: () => readOrder(database, sort, days),
  });

import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ComparisonStore, MarksChange } from '#shared/stores/comparison-store.ts';
import type { CollectionDatabase, ComparisonMarkRecord } from './database.ts';
import { observe } from './observe.ts';
import { attempt } from './store-error.ts';

const toRecord = (mark: ComparisonMark): ComparisonMarkRecord => ({
  ...mark,
  articles: [...new Set(mark.passages.map(({ articleId }) => articleId))],
});

function toMark({ articles: _articles, ...mark }: ComparisonMarkRecord): ComparisonMark {
  return mark;
}

const oldestFirst = (a: ComparisonMark, b: ComparisonMark): number =>
  a.createdAt === b.createdAt ? (a.id < b.id ? -1 : 1) : a.createdAt < b.createdAt ? -1 : 1;

/** Marks that are about these articles and no others. One that is about another as well can't be placed among them. */
async function readMarks(
  database: CollectionDatabase,
  articles: readonly ArticleId[],
): Promise<readonly ComparisonMark[]> {
  const wanted = new Set(articles);
  const records = await database.comparisonMarks
    .where('articles')
    .anyOf([...wanted])
    .distinct()
    .filter(record => record.articles.every(id => wanted.has(id)))
    .toArray();
  return records.map(toMark).sort(oldestFirst);
}

/**
 * Comparisons in IndexedDB. What was decided hangs on the names of articles, which stay when their file changes and are
 * the same when it is imported again, so that nothing has to be done when an article goes or comes.
 */
export function createComparisonRepository(database: CollectionDatabase): ComparisonStore {
  const { comparisons, comparisonMarks } = database;

  const changeMarks = ({ remove, put }: MarksChange): Promise<null> =>
    database.transaction('rw', comparisonMarks, async () => {
      await comparisonMarks.bulkDelete(remove.map(({ id }) => id));
      await comparisonMarks.bulkPut(put.map(toRecord));
      return null;
    });

  return {
    observeSaved: () => observe(() => comparisons.orderBy('changedAt').reverse().toArray()),
    save: comparison => attempt(() => comparisons.put(comparison).then(() => null)),
    remove: id => attempt(() => comparisons.delete(id).then(() => null)),
    observeMarks: articles => observe(() => readMarks(database, articles)),
    changeMarks: change => attempt(() => changeMarks(change)),
  };
}

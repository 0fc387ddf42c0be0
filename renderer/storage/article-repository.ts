import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleChange, ArticleStore, SightingWithSource } from '#shared/stores/article-store.ts';
import { correctArticles } from './correct-articles.ts';
import { completeSource, completeSourceText, completeSummary } from './complete-records.ts';
import { readCorrected } from './correction-repository.ts';
import { readCounter } from './counters.ts';
import type { ArticleRecord, CollectionDatabase } from './database.ts';
import { observeTags, observeTagsOf } from './count-tags.ts';
import { observe } from './observe.ts';
import { observeIds, observeList } from './observe-list.ts';
import { attempt, StoreFailure } from './store-error.ts';

const summaryOf = (record: ArticleRecord | undefined): ArticleSummary | null =>
  record ? completeSummary(record) : null;

/** Where else an article stands; what stands in a source that no file has any more is not there. */
async function readSightings(
  database: CollectionDatabase,
  id: ArticleId,
): Promise<readonly SightingWithSource[]> {
  const sightings = await database.sightings.where('articleId').equals(id).toArray();
  const sources = await database.sources.bulkGet(sightings.map(({ sourceId }) => sourceId));
  return sightings.flatMap((sighting, at) => {
    const source = sources[at];
    return source ? [{ ...sighting, places: completeSource(source).places }] : [];
  });
}

/** Articles in IndexedDB. */
export function createArticleRepository(database: CollectionDatabase): ArticleStore {
  const getMany = async (ids: readonly ArticleId[]) =>
    (await database.articles.bulkGet([...ids])).map(summaryOf);
  const getOne = async <T>(read: () => PromiseLike<T | undefined>): Promise<T> => {
    const found = await read();
    if (found === undefined) throw new StoreFailure({ code: 'not-found' });
    return found;
  };

  const correctOne = async (change: ArticleChange): Promise<ArticleSummary> =>
    getOne(async () => (await correctArticles(database, [change]))[0]);

  return {
    observeIds: (sort, days) => observeIds(database, sort, days),
    observeList: (sort, days) => observeList(database, sort, days),
    observeSummaries: ids => observe(() => getMany(ids)),
    getSummaries: ids => attempt(() => getMany(ids)),
    getBody: id => attempt(() => getOne(async () => (await readCorrected(database, id))?.body)),
    getSource: id => attempt(async () => completeSource(await getOne(() => database.sources.get(id)))),
    getSourceText: id =>
      attempt(async () => completeSourceText(await getOne(() => database.sourceTexts.get(id)))),
    getSightings: id => attempt(() => readSightings(database, id)),
    getThread: root =>
      attempt(async () =>
        (await database.articles.where('origin.thread.root').equals(root).toArray()).map(completeSummary),
      ),
    correct: (id, correction) => attempt(() => correctOne({ id, correction })),
    correctAll: changes => attempt(() => correctArticles(database, changes)),
    observeTags: () => observeTags(database),
    observeTagsOf: ids => observeTagsOf(database, ids),
    countArticles: () => attempt(() => database.articles.count()),
    observeEventsRevision: () => observe(() => readCounter(database, 'events')),
  };
}

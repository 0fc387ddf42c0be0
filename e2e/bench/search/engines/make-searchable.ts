import type { readSearchable as readFromCollection } from '#renderer/search/indexing/read-searchable.ts';
import { madeNewsOnDemand } from '#e2e/bench/search/corpus/made-news.ts';
import { numberOfMade } from '#e2e/bench/search/corpus/made-ids.ts';
import { newsSeed } from './search-engine.ts';

export * from '#renderer/search/indexing/read-searchable.ts';

const blockSize = 250;
const news = madeNewsOnDemand(newsSeed);

/** Makes the articles with these ids, where the app reads them (see `madeArticlesInstead`): those whose record is there. */
export const readSearchable: typeof readFromCollection = async function* (database, ids) {
  for (let at = 0; at < ids.length; at += blockSize) {
    const records = await database.articles.bulkGet(ids.slice(at, at + blockSize));
    yield records.flatMap(record => (record ? [news().article(numberOfMade(record.id))] : []));
  }
};

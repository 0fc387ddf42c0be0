import type { IndexState, SearchError, Searcher } from '#renderer/operations/searcher.ts';
import { createSearcher } from '#renderer/search/create-searcher.ts';
import { CollectionDatabase, lastKey, type ArticleRecord } from '#renderer/storage/database.ts';
import { noteChanged } from '#renderer/storage/search-queue.ts';
import { IndexDatabase } from '#renderer/search/index-database.ts';
import { planMerge } from '#renderer/search/indexing/plan-merge.ts';
import { countLive, readStoredIndex } from '#renderer/search/stored-index.ts';
import { packBody } from '#renderer/storage/bodies.ts';
import { idOfMade, numberOfMade } from '#e2e/bench/search/corpus/made-ids.ts';
import { madeNewsOnDemand } from '#e2e/bench/search/corpus/made-news.ts';
import type { ArticleBody } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { SearchRequest } from '#shared/search/search-request.ts';
import type { BenchQuery } from '#e2e/bench/search/queries/bench-query.ts';
import {
  articlesPerCommit,
  batchesOf,
  newsSeed,
  type NumberRange,
  type SearchEngine,
} from './search-engine.ts';

const collectionName = 'search-bench';
const firstScreen = 20;
const facetValues = 10;
const settlePollMs = 500;

/** What the index looks at of a record; what an article holds is made where the app would read it. */
const recordOf = (id: ArticleId): ArticleRecord =>
  ({
    id,
    publishedKey: lastKey,
    titleKey: lastKey,
    outletKey: lastKey,
    tags: [],
  }) as unknown as ArticleRecord;

const bodyOf = (articleId: ArticleId, text: string): ArticleBody =>
  ({ articleId, analysisVersion: 'bench', text }) as unknown as ArticleBody;

const idsOf = ([from, to]: NumberRange): readonly ArticleId[] =>
  Array.from({ length: to - from }, (_, at) => idOfMade(from + at));

function valueOf<T>(answer: Result<T, SearchError>): T {
  if (!answer.ok) throw new Error(`our search: ${answer.error.code}`);
  return answer.value;
}

function settled(searcher: Searcher, isSettled: (state: IndexState) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (searcher.state.error) reject(new Error(`our index: ${searcher.state.error.code}`));
      if (!isSettled(searcher.state)) return;
      unsubscribe();
      resolve();
    };
    const unsubscribe = searcher.subscribe(look);
    look();
  });
}

/** The app's own search, with its workers, over a collection whose articles are made when they are read. */
export function createOwnEngine(): SearchEngine {
  const collection = new CollectionDatabase(collectionName);
  const index = new IndexDatabase(collectionName);
  const news = madeNewsOnDemand(newsSeed);
  let opened: Searcher | null = null;
  const searcher = (): Searcher => (opened ??= createSearcher(collectionName));
  const request = ({ node }: BenchQuery): SearchRequest => ({ query: node, choices: {}, order: 'relevance' });

  const untilIndexed = async (): Promise<void> => {
    const stored = await collection.articles.count();
    await settled(
      searcher(),
      ({ indexed, waiting, isRebuilding }) => !isRebuilding && waiting === 0 && indexed === stored,
    );
  };
  const firstOf = async (query: BenchQuery): Promise<readonly ArticleId[]> =>
    valueOf(await searcher().find(request(query), firstScreen)).first;
  const isMergeDue = async (): Promise<boolean> => {
    const candidates = (await readStoredIndex(index))?.segments.map(segment => ({
      ...segment,
      documentCount: segment.header.documentCount,
      live: countLive(segment),
    }));
    return candidates !== undefined && planMerge(candidates, false) !== null;
  };
  const commit = async (ids: readonly ArticleId[], work: () => Promise<unknown>): Promise<void> => {
    const { articles, searchQueue } = collection;
    await collection.transaction('rw', articles, searchQueue, async () => {
      await work();
      await noteChanged(collection, ids);
    });
  };
  return {
    async open() {
      searcher();
    },
    async build(range) {
      await collection.articles.bulkPut(idsOf(range).map(recordOf));
      await untilIndexed();
    },
    async add(range) {
      for (const batch of batchesOf(range, articlesPerCommit)) {
        const ids = idsOf(batch);
        await commit(ids, () => collection.articles.bulkPut(ids.map(recordOf)));
      }
      await untilIndexed();
    },
    async remove(range) {
      const ids = idsOf(range);
      await commit(ids, () => collection.articles.bulkDelete([...ids]));
      await untilIndexed();
    },
    async ask(query) {
      const [found] = await Promise.all([
        searcher().find(request(query), firstScreen),
        searcher().countFacets(request(query), facetValues),
      ]);
      return valueOf(found).total;
    },
    askFirst: async query => valueOf(await searcher().find(request(query), firstScreen)).total,
    async countFacets(query) {
      valueOf(await searcher().countFacets(request(query), facetValues));
    },
    async settle() {
      while (await isMergeDue()) await new Promise(resolve => setTimeout(resolve, settlePollMs));
    },
    async prepareSnippets(query) {
      const articles = (await firstOf(query)).map(id => news().article(numberOfMade(id)));
      await collection.articles.bulkPut(articles.map(({ id, title }) => ({ ...recordOf(id), title })));
      await collection.bodies.bulkPut(articles.map(({ id, text }) => packBody(bodyOf(id, text))));
    },
    async readSnippets(query) {
      valueOf(await searcher().readSnippets(query.node, await firstOf(query)));
    },
    async countIndexBytes() {
      const stored = await readStoredIndex(index);
      const streams = stored?.segments.flatMap(({ header }) => Object.values(header.byteCounts)) ?? [];
      return streams.reduce((sum, bytes) => sum + bytes, 0);
    },
  };
}

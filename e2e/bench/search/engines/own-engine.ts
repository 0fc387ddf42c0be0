import type { IndexState, SearchError, Searcher } from '#renderer/operations/searcher.ts';
import { createSearcher } from '#renderer/search/create-searcher.ts';
import { IndexDatabase } from '#renderer/search/index-database.ts';
import { planMerge } from '#renderer/search/indexing/plan-merge.ts';
import { countLive, readStoredIndex } from '#renderer/search/stored-index.ts';
import { numberOfMade } from '#e2e/bench/search/corpus/made-ids.ts';
import { madeNewsOnDemand } from '#e2e/bench/search/corpus/made-news.ts';
import type { BenchQuery } from '#e2e/bench/search/queries/bench-query.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { SearchRequest } from '#shared/search/search-request.ts';
import { collectionName, openOwnCollection } from './own-collection.ts';
import { newsSeed, type SearchEngine } from './search-engine.ts';
import { watchFound } from './watch-found.ts';

const firstScreen = 20;
const facetValues = 10;
const settlePollMs = 500;

const requestOf = ({ node }: BenchQuery): SearchRequest => ({
  query: node,
  choices: {},
  order: 'relevance',
});

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

async function isMergeDue(index: IndexDatabase): Promise<boolean> {
  const segments = (await readStoredIndex(index))?.segments ?? [];
  const candidates = segments.map(segment => ({
    ...segment,
    documentCount: segment.header.documentCount,
    live: countLive(segment),
  }));
  return planMerge(candidates, false) !== null;
}

/** The app's own search, with its workers, over a collection whose articles are made when they are read. */
export function createOwnEngine(): SearchEngine {
  const collection = openOwnCollection();
  const index = new IndexDatabase(collectionName);
  const news = madeNewsOnDemand(newsSeed);
  const searcher = createSearcher(collectionName);
  let longestWait = 0;

  const untilIndexed = async (): Promise<void> => {
    const stored = await collection.count();
    await settled(
      searcher,
      ({ indexed, waiting, isRebuilding }) => !isRebuilding && waiting === 0 && indexed === stored,
    );
  };
  const find = async (query: BenchQuery) => valueOf(await searcher.find(requestOf(query), firstScreen));
  const firstOf = async (query: BenchQuery): Promise<readonly ArticleId[]> => (await find(query)).first;
  const countFacets = async (query: BenchQuery): Promise<void> =>
    void valueOf(await searcher.countFacets(requestOf(query), facetValues));

  return {
    follow: () => settled(searcher, ({ indexed }) => indexed > 0),
    // As the app does when the search field gets the focus: nobody waits for it.
    async open() {
      void searcher.prepare();
    },
    build: range => collection.fill(range).then(untilIndexed),
    async add(range) {
      const found = watchFound(searcher);
      await collection.add(range, found.committed);
      longestWait = await found.longestWait();
    },
    longestWait: async () => longestWait,
    remove: range => collection.remove(range).then(untilIndexed),
    async ask(query) {
      const [{ total }] = await Promise.all([find(query), countFacets(query)]);
      return total;
    },
    askFirst: async query => (await find(query)).total,
    countFacets,
    async settle() {
      while (await isMergeDue(index)) await new Promise(resolve => setTimeout(resolve, settlePollMs));
    },
    async prepareSnippets(query) {
      await collection.storeTexts((await firstOf(query)).map(id => news().article(numberOfMade(id))));
    },
    async readSnippets(query) {
      valueOf(await searcher.readSnippets(query.node, await firstOf(query)));
    },
    async countIndexBytes() {
      const stored = await readStoredIndex(index);
      const streams = stored?.segments.flatMap(({ header }) => Object.values(header.byteCounts)) ?? [];
      return streams.reduce((sum, bytes) => sum + bytes, 0);
    },
  };
}

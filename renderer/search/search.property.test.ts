import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createArticleRepository } from '#renderer/storage/article-repository.ts';
import { removeArticles } from '#renderer/storage/commit/leave-source.ts';
import { analyserVersion } from '#shared/search/analyse/analyser.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import type { SearchRequest } from '#shared/search/search-request.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { countFacetsByReading, findByReading } from '#shared/testing/search-oracle.ts';
import { readSearchable } from './indexing/read-searchable.ts';
import { readStoredIndex } from './stored-index.ts';
import { killWritesAfter } from './testing/killed-writes.ts';
import {
  articleOf,
  deleteBoth,
  importFile,
  indexAll,
  openAgain,
  openMadeCollection,
  openSession,
  valueNode,
  wordNode,
  type OpenedCollection,
} from './testing/made-collection.ts';

type Story = readonly string[];
type Step =
  | { readonly kind: 'import'; readonly path: string; readonly stories: readonly Story[] }
  | { readonly kind: 'tag' | 'date' | 'remove'; readonly nth: number }
  | { readonly kind: 'index'; readonly analyser: number; readonly isAnew: boolean }
  | { readonly kind: 'kill'; readonly writes: number };

const words = 'وزارة الوزارة للوزارة سيول السيول الميناء ميناء المطر أمطار جسر الجسور قال أعلن'.split(' ');
const story = fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 8 });
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('import' as const),
      path: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
      stories: fc.array(story, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('tag', 'date', 'remove'), nth: fc.nat(30) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('index' as const),
      analyser: fc.constantFrom(analyserVersion, analyserVersion, analyserVersion - 1),
      isAnew: fc.constantFrom(false, false, false, true),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('kill' as const), writes: fc.nat(12) }) },
);

let files = 0;
async function change(opened: OpenedCollection, next: Step): Promise<void> {
  const { collection } = opened;
  if (next.kind === 'import') {
    files += 1;
    const articles = next.stories.map(said => articleOf(said.slice(0, 2).join(' '), said.join(' ')));
    return importFile(collection, files, articles, `/news/${next.path}`);
  }
  if (next.kind === 'index' || next.kind === 'kill') return;
  const ids = await collection.articles.toCollection().primaryKeys();
  const id = ids[next.nth % Math.max(1, ids.length)];
  if (id === undefined) return;
  const articles = createArticleRepository(collection);
  const published = { value: '2026-03-01', precision: 'day', provenance: 'analyst', source: null } as const;
  if (next.kind === 'tag') await articles.correct(id, { tags: ['سدود', `وسم ${next.nth % 3}`] });
  else if (next.kind === 'date') await articles.correct(id, { published });
  else
    await collection.transaction('rw', collection.tables, async () => {
      await removeArticles(collection, [id]);
    });
}

async function index(opened: OpenedCollection, next: Step): Promise<OpenedCollection> {
  if (next.kind === 'index') {
    let isWanted = next.isAnew;
    const takeRebuildWish = (): boolean => isWanted && !(isWanted = false);
    await indexAll(opened, { analyser: next.analyser, takeRebuildWish });
    return opened;
  }
  if (next.kind !== 'kill') return opened;
  const { name } = opened.collection;
  for (const database of [opened.collection, opened.database]) database.close();
  const killed = openAgain(name);
  const writes = killWritesAfter(next.writes);
  for (const database of [killed.collection, killed.database]) writes.watch(database);
  await Promise.allSettled([indexAll(killed)]);
  for (const database of [killed.collection, killed.database]) database.close();
  return openAgain(name);
}

async function allStored({ collection }: OpenedCollection): Promise<readonly SearchableArticle[]> {
  const all: SearchableArticle[] = [];
  for await (const some of readSearchable(collection, await collection.articles.toCollection().primaryKeys()))
    all.push(...some);
  return all;
}

const queries: readonly QueryNode[] = [
  { kind: 'all' },
  ...words.map(wordNode),
  { kind: 'phrase', text: 'سيول الميناء', field: 'any' },
  { kind: 'and', nodes: [wordNode('وزارة'), { kind: 'not', node: wordNode('جسر') }] },
  valueNode('tag', 'سدود'),
  { kind: 'days', from: '2026-03-01', to: null },
];

async function expectSameAnswers(opened: OpenedCollection): Promise<void> {
  const articles = await allStored(opened);
  const session = openSession(opened);
  const wanted = () => true;
  for (const query of queries) {
    const request: SearchRequest = { query, choices: {}, order: 'relevance' };
    const found = await session.answer({ kind: 'findAll', request }, wanted);
    const ids = findByReading(articles, request).map(({ id }) => id);
    expect(found).toEqual({ ok: true, value: ids.join(' ') });
  }
  const request: SearchRequest = { query: { kind: 'all' }, choices: {}, order: 'relevance' };
  const counted = await session.answer({ kind: 'countFacets', request, limit: 50 }, wanted);
  expect(counted).toEqual({ ok: true, value: countFacetsByReading(articles, request) });
  const stored = await readStoredIndex(opened.database);
  expect(stored?.state).toMatchObject({ indexed: articles.length, lacking: 0, next: null });
}

const lastIndexing: Step = { kind: 'index', analyser: analyserVersion, isAnew: false };

it('answers as reading every article would, whatever was imported, changed, removed, merged, made anew and killed before', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 24 }), async steps => {
      let opened = openMadeCollection();
      for (const next of [...steps, lastIndexing]) {
        await change(opened, next);
        opened = await index(opened, next);
        if (next.kind === 'index') await expectSameAnswers(opened);
      }
      await deleteBoth(opened);
    }),
    { numRuns: 12 },
  );
});

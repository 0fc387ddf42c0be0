import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import { facetFields, valueFields } from '#shared/search/search-fields.ts';
import type { SearchRequest } from '#shared/search/search-request.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { mergeSegments } from '#shared/search/segment/merge/merge-segments.ts';
import { openSegment } from '#shared/search/segment/open-segment.ts';
import type { SegmentReader } from '#shared/search/segment/segment-reader.ts';
import { countFacetsByReading, findByReading, suggestByReading } from '#shared/testing/search-oracle.ts';
import { buildSearchable, searchableId } from '#shared/testing/searchable-articles.ts';
import { createSegmentInMemory } from '#shared/testing/segment-in-memory.ts';
import { segmentsOf, storeSegment, type SegmentContent } from '#shared/testing/segments-of-articles.ts';
import { countNew } from './count-new.ts';
import { evaluateRequest, type EvaluatedRequest } from './evaluate-request.ts';
import { countFacets } from './facets/count-facets.ts';
import { suggestValues } from './facets/suggest-values.ts';
import { readAll } from './order/all-hits.ts';
import { readFirst } from './order/first-hits.ts';

const words = fc.constantFrom(
  ...'وزارة الوزارة ووزارتها وزير للوزير لوزير هجوم هجوما بهجوم سوريا بسوريا عبدالله الله عبد في من'.split(
    ' ',
  ),
  ..."minister's ministers attacked 1,250 1250 14.04.2018 手机 بـهجوم ،".split(' '),
);
const sentence = fc.array(words, { maxLength: 12 }).map(list => list.join(' '));
const values = fc.constantFrom(
  'الجزيرة',
  'قناة الجزيرة',
  'Al-Nahar',
  'النهار',
  '#',
  'محمد عبد الله',
  'محمد عبدالله',
  '',
);
const day = fc.constantFrom(
  '1969-12-30',
  '1970-01-02',
  '2018-04-09',
  '2018-04-14',
  '2018-05',
  '2018',
  '2019-01-01T10:00',
);

const articleParts = fc.record({
  title: fc.array(words, { maxLength: 4 }).map(list => list.join(' ')),
  text: sentence,
  published: fc.option(day),
  importedAt: fc.constantFrom(
    '2026-03-01T08:00:00.000Z',
    '2026-03-01T08:00:01.500Z',
    '2026-03-02T08:00:00.000Z',
  ),
  language: fc.constantFrom('ar', 'en'),
  outlet: fc.option(values),
  author: fc.option(values),
  tags: fc.array(values, { maxLength: 2 }),
  entities: fc.array(values, { maxLength: 3 }),
  speakers: fc.array(values, { maxLength: 2 }),
});

const field = fc.constantFrom('any' as const, 'title' as const);
const { node: queries } = fc.letrec<{ node: QueryNode }>(tie => ({
  node: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    fc.record({ kind: fc.constant('word' as const), text: words, field }),
    fc.record({
      kind: fc.constant('phrase' as const),
      text: fc.array(words, { maxLength: 3 }).map(list => list.join(' ')),
      field,
    }),
    fc.record({
      kind: fc.constant('prefix' as const),
      text: fc.constantFrom('وز', 'هجوم', 'في', 'الهج', 'هجوما', 'min', 'وزارة الله', 'في هجو', 'ه'),
      field,
    }),
    fc.record({
      kind: fc.constant('value' as const),
      field: fc.constantFrom(...valueFields),
      text: fc.oneof(values, fc.constantFrom('الج', 'عبد محمد', '2018-04', 'ar', '—')),
      match: fc.constantFrom('words' as const, 'prefix' as const, 'exact' as const),
    }),
    fc.record({
      kind: fc.constant('days' as const),
      from: fc.option(fc.constantFrom('2018-04-10', '2018-01-01')),
      to: fc.option(fc.constantFrom('2018-04-14', '2018-06-01')),
    }),
    fc.constant({ kind: 'all' as const }),
    fc.record({
      kind: fc.constantFrom('and' as const, 'or' as const),
      nodes: fc.array(tie('node'), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), node: tie('node') }),
  ),
}));
const requests: fc.Arbitrary<SearchRequest> = fc.record({
  query: queries,
  choices: fc.dictionary(fc.constantFrom(...facetFields), fc.array(values, { maxLength: 2 }), { maxKeys: 2 }),
  order: fc.constantFrom('relevance' as const, 'newest' as const, 'oldest' as const),
});

/** Articles with what they were before, which is tombstoned, in segments of any size, some of them merged. */
const collections = fc
  .array(fc.record({ article: articleParts, before: fc.option(articleParts), isCut: fc.boolean() }), {
    maxLength: 14,
  })
  .map(parts => {
    const live = parts.map(({ article }, at) => buildSearchable({ ...article, id: searchableId(at * 7) }));
    const contents: { articles: SearchableArticle[]; deleted: number[] }[] = [{ articles: [], deleted: [] }];
    for (const [at, { before, isCut }] of parts.entries()) {
      const last = contents.at(-1);
      if (before && last) {
        last.deleted.push(last.articles.length);
        last.articles.push(buildSearchable({ ...before, id: searchableId(at * 7) }));
      }
      if (isCut) contents.push({ articles: [], deleted: [] });
      const article = live[at];
      if (article) contents.at(-1)?.articles.push(article);
    }
    return { live, contents };
  });

async function mergeAll(contents: readonly SegmentContent[]): Promise<readonly SegmentReader[]> {
  const { sink, source } = createSegmentInMemory();
  const header = await mergeSegments(await Promise.all(contents.map(storeSegment)), sink);
  return [openSegment({ id: 0, header, source, deleted: new Int32Array(0) })];
}

async function evaluated(
  segments: readonly SegmentReader[],
  request: SearchRequest,
): Promise<EvaluatedRequest> {
  const found = await evaluateRequest(segments, request);
  if (found === null) throw new Error('it was to go on');
  return found;
}

/** A segment that counts the documents that are read of its postings. */
async function watchedSegment(
  articles: readonly SearchableArticle[],
): Promise<{ readonly segment: SegmentReader; readonly read: { documents: number } }> {
  const [inner] = await segmentsOf([{ articles, deleted: [] }]);
  if (!inner) throw new Error('one was made');
  const read = { documents: 0 };
  const findTerms: SegmentReader['findTerms'] = async terms =>
    (await inner.findTerms(terms)).map(
      term =>
        term && {
          ...term,
          readDocuments: async candidates => {
            const found = await term.readDocuments(candidates);
            read.documents += found.documents.length;
            return found;
          },
        },
    );
  return { segment: { ...inner, findTerms }, read };
}

/** What each article found is ordered by. */
async function keysOf({ segments }: EvaluatedRequest): Promise<ReadonlyMap<unknown, number>> {
  const keys = new Map<unknown, number>();
  for (const { segment, hits, keys: own } of segments) {
    const ids = await segment.readIds();
    for (const [at, document] of hits.entries()) keys.set(ids[document], own[at] ?? Number.NaN);
  }
  return keys;
}

const ask = (query: QueryNode, order: SearchRequest['order'] = 'relevance'): SearchRequest => ({
  query,
  choices: {},
  order,
});
const word = (text: string): QueryNode => ({ kind: 'word', text, field: 'any' });

describe('evaluateRequest', () => {
  it('finds what reading every article finds, in that order, with those facets, whatever the segments', async () => {
    await fc.assert(
      fc.asyncProperty(collections, requests, fc.nat(15), async ({ live, contents }, request, limit) => {
        const expected = findByReading(live, request);
        const ids = expected.map(({ id }) => id);
        const facets = countFacetsByReading(live, request);
        for (const segments of [await segmentsOf(contents), await mergeAll(contents)]) {
          const found = await evaluated(segments, request);
          expect(await keysOf(found)).toEqual(new Map(expected.map(({ id, rank }) => [id, rank])));
          expect(await readAll(found)).toEqual(ids);
          expect(await readFirst(found, limit)).toEqual({ total: ids.length, first: ids.slice(0, limit) });
          expect(await countFacets(found, 99)).toEqual(facets);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('suggests the values that reading finds', async () => {
    const typed = fc.constantFrom('', 'الج', 'محمد عب', 'عبدال', 'al', 'النهار');
    await fc.assert(
      fc.asyncProperty(
        collections,
        fc.constantFrom(...valueFields),
        typed,
        async ({ live, contents }, of, text) => {
          const suggested = await suggestValues(await segmentsOf(contents), {
            field: of,
            typed: text,
            limit: 99,
          });
          expect(suggested).toEqual(suggestByReading(live, of, text));
        },
      ),
    );
  });

  it('puts an article with the word in its title before one that has it in the text as often', async () => {
    const articles = [
      buildSearchable({ id: searchableId(1), title: 'أخبار', text: 'زلزال في اليابان' }),
      buildSearchable({ id: searchableId(2), title: 'زلزال', text: 'أخبار في اليابان' }),
    ];
    const found = await evaluated(await segmentsOf([{ articles, deleted: [] }]), ask(word('زلزال')));
    expect(await readAll(found)).toEqual([searchableId(2), searchableId(1)]);
  });

  it('scores what an article is found by, not what a part holds that it is not found by', async () => {
    const articles = [buildSearchable({ id: searchableId(1), text: 'وزارة' })];
    const rich: QueryNode = { kind: 'and', nodes: [word('وزارة'), word('زلزال')] };
    const either: QueryNode = { kind: 'or', nodes: [word('وزارة'), rich] };
    const other = buildSearchable({ id: searchableId(2), text: 'زلزال' });
    for (const contents of [[...articles, other], articles]) {
      const segments = await segmentsOf([{ articles: contents, deleted: [] }]);
      const plain = await keysOf(await evaluated(segments, ask(word('وزارة'))));
      const found = await keysOf(await evaluated(segments, ask(either)));
      expect(found.get(searchableId(1))).toBe(plain.get(searchableId(1)));
    }
  });

  it('finds words one after the other in whatever order their forms come in the text', async () => {
    const articles = [buildSearchable({ text: 'طلب لوزارة الصحة، وقالت وزارة أخرى' })];
    const found = await evaluated(await segmentsOf([{ articles, deleted: [] }]), ask(word('وزارة-الصحة')));
    expect(found.total).toBe(1);
  });

  it('finds no phrase across the end of the title', async () => {
    const articles = [buildSearchable({ title: 'قصف دمشق', text: 'مساء أمس' })];
    const segments = await segmentsOf([{ articles, deleted: [] }]);
    const found = await evaluated(segments, ask({ kind: 'phrase', text: 'دمشق مساء', field: 'any' }));
    expect(found.total).toBe(0);
  });

  it('lists undated articles last, the newest or the oldest first', async () => {
    const published = ['1970-01-02', null, '2018-04', '1969-12-30'];
    const articles = published.map((of, at) => buildSearchable({ id: searchableId(at), published: of }));
    const segments = await segmentsOf([{ articles, deleted: [] }]);
    const order = async (by: SearchRequest['order']): Promise<readonly unknown[]> =>
      readAll(await evaluated(segments, ask({ kind: 'all' }, by)));
    expect(await order('newest')).toEqual([2, 0, 3, 1].map(searchableId));
    expect(await order('oldest')).toEqual([3, 0, 2, 1].map(searchableId));
  });

  it('counts a word that is a whole stem once where it is asked for as a beginning', async () => {
    const articles = ['هجوم وهجوم', 'هجومان', 'سلام'].map((text, at) =>
      buildSearchable({ id: searchableId(at), text }),
    );
    const segments = await segmentsOf([{ articles, deleted: [] }]);
    const asPrefix = await evaluated(segments, ask({ kind: 'prefix', text: 'هجوم', field: 'any' }));
    const asWord = await evaluated(segments, ask(word('هجوم')));
    expect(await keysOf(asPrefix)).toEqual(await keysOf(asWord));
  });

  it('reads little of a frequent word beside a rare one', async () => {
    const articles = Array.from({ length: 2000 }, (_, at) =>
      buildSearchable({ id: searchableId(at), text: at === 1500 ? 'الرئيس وزلزال' : 'الرئيس' }),
    );
    const { segment, read } = await watchedSegment(articles);
    const request = ask({ kind: 'and', nodes: [word('الرئيس'), word('زلزال')] }, 'newest');
    expect((await evaluated([segment], request)).total).toBe(1);
    expect(read.documents).toBeLessThan(10);
  });

  it('counts what was imported after a moment', async () => {
    const times = ['2026-03-01T08:00:00.900Z', '2026-03-01T08:00:01.000Z', '2026-03-02T08:00:00.000Z'];
    const articles = times.map((importedAt, at) => buildSearchable({ id: searchableId(at), importedAt }));
    const found = await evaluated(await segmentsOf([{ articles, deleted: [2] }]), ask({ kind: 'all' }));
    expect(await countNew(found, '2026-03-01T08:00:00.500Z')).toBe(1);
  });

  it('stops between segments once nobody waits for the answer', async () => {
    const contents = [1, 2, 3].map(at => ({
      articles: [buildSearchable({ id: searchableId(at) })],
      deleted: [],
    }));
    let asked = 0;
    const found = await evaluateRequest(await segmentsOf(contents), ask({ kind: 'all' }), () => ++asked < 2);
    expect([found, asked]).toEqual([null, 2]);
  });

  it('stops before it looks any word up, and between the parts of a query', async () => {
    const { segment, read } = await watchedSegment([buildSearchable({ text: 'غمرت السيول الشوارع' })]);
    const findTerms = vi.spyOn(segment, 'findTerms');
    const request = ask({ kind: 'and', nodes: ['غمرت', 'السيول', 'الشوارع'].map(word) }, 'newest');
    expect(await evaluateRequest([segment], request, () => false)).toBeNull();
    expect(findTerms).not.toHaveBeenCalled();
    await evaluated([segment], request);
    const whole = read.documents;
    expect(await evaluateRequest([segment], request, () => read.documents < whole + 2)).toBeNull();
    expect([whole, read.documents]).toEqual([3, 5]);
  });
});

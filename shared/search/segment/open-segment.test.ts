import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleId } from '#shared/ids/ids.ts';
import { valueFields } from '#shared/search/search-fields.ts';
import type { VisitWords } from '#shared/search/analyse/analysed-word.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { arbitrarySearchable, arbitraryWord } from '#shared/testing/arbitrary-searchable.ts';
import { buildSearchable, createPlainVisitor, searchableId } from '#shared/testing/searchable-articles.ts';
import { createSegmentInMemory } from '#shared/testing/segment-in-memory.ts';
import { createSegmentBuilder } from './build/segment-builder.ts';
import { openSegment } from './open-segment.ts';
import { titleStart, undated, type SegmentReader } from './segment-reader.ts';
import { MissingPage, segmentStreams } from './segment-storage.ts';

async function build(articles: readonly SearchableArticle[]) {
  const builder = createSegmentBuilder(createPlainVisitor());
  for (const article of articles) builder.add(article);
  const memory = createSegmentInMemory();
  const header = structuredClone(await builder.write(memory.sink));
  const reader = openSegment({ id: 7, header, source: memory.source, deleted: new Int32Array(0) });
  return { memory, header, reader };
}

const buildOf = (...texts: readonly string[]) =>
  build(texts.map((text, ordinal) => buildSearchable({ id: searchableId(ordinal), text })));

/** Where a term stands, by document: `[position, form]` of each place. */
type Places = ReadonlyMap<number, readonly (readonly [number, string])[]>;

/** By reading all texts. */
function placesByTerm(articles: readonly SearchableArticle[]): ReadonlyMap<string, Places> {
  const found = new Map<string, Map<number, [number, string][]>>();
  const visitWords = createPlainVisitor();
  for (const [document, { text, title }] of articles.entries())
    for (const [words, start] of [
      [text, 0],
      [title, titleStart],
    ] as const) {
      let position = start;
      visitWords(words, ({ term, form }) => {
        const documents = found.get(term) ?? new Map<number, [number, string][]>();
        documents.set(document, [...(documents.get(document) ?? []), [position++, form]]);
        found.set(term, documents);
      });
    }
  return found;
}

/** Of all documents the segment says what reading all texts does; with candidates, of those among them. */
async function expectPlaces(
  reader: SegmentReader,
  term: string,
  { all, candidates }: { readonly all: Places; readonly candidates: Int32Array | null },
): Promise<void> {
  const held = [...all].filter(([document]) => candidates?.includes(document) ?? true);
  const [postings] = await reader.findTerms([term]);
  expect(postings?.documentCount).toBe(all.size);
  const found = await postings?.readDocuments(candidates);
  expect(found && { ...found }).toEqual({
    documents: Int32Array.from(held, ([document]) => document),
    frequencies: Int32Array.from(held, ([, places]) => places.length),
    inTitle: Uint8Array.from(held, ([, places]) => (places.some(([at]) => at >= titleStart) ? 1 : 0)),
  });
  const forms = new Set(held.flatMap(([, places]) => places.map(([, form]) => form)));
  for (const form of [null, ...forms, 'غير موجود']) {
    const asked = held.map(([, places]) => places.filter(([, spelt]) => form === null || spelt === form));
    const read = await postings?.readPositions(found?.documents ?? new Int32Array(0), form);
    expect(
      asked.map((_, i) => [...(read?.positions.subarray(read.starts[i], read.starts[i + 1]) ?? [])]),
    ).toEqual(asked.map(places => places.map(([at]) => at)));
  }
}

describe('a segment', () => {
  it('tells of each term where it stands and how it is spelt there, as reading all texts does', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitrarySearchable, { maxLength: 12 }), async articles => {
        const { reader, header } = await build(articles);
        const expected = placesByTerm(articles);
        expect(header.termCount).toBe(expected.size);
        for (const [term, all] of expected) await expectPlaces(reader, term, { all, candidates: null });
      }),
    );
  });

  describe('with a term that is in thousands of documents', async () => {
    const articles = Array.from({ length: 3000 }, (_, n) =>
      buildSearchable({
        id: searchableId(n),
        text: `${'والكتاب كتاب كتابها '.repeat(1 + (n % 4))}قرأت ${'كتاب '.repeat(n % 2)}`.trim(),
        title: n % 5 === 0 ? 'كتاب الرحلة' : '',
      }),
    );
    const { reader, memory } = await build(articles);
    const all = placesByTerm(articles).get('كتاب') ?? new Map<number, never>();

    it('tells the same of all of them', async () => {
      expect(all.size).toBe(3000);
      await expectPlaces(reader, 'كتاب', { all, candidates: null });
    });

    it('tells the same of some of them, whichever they are', async () => {
      await fc.assert(
        fc.asyncProperty(fc.uniqueArray(fc.nat({ max: 3200 }), { maxLength: 30 }), async chosen => {
          await expectPlaces(reader, 'كتاب', { all, candidates: Int32Array.from(chosen).sort() });
        }),
      );
    });

    it('reads little more of it than the blocks that hold those', async () => {
      const before = memory.reads.length;
      const [postings] = await reader.findTerms(['كتاب']);
      await postings?.readDocuments(Int32Array.of(5, 2990));
      await postings?.readPositions(Int32Array.of(5, 2990), 'والكتاب');
      const read = memory.reads.slice(before).reduce((sum, { from, to }) => sum + to - from, 0);
      const streams = (['documents', 'positions', 'forms'] as const).map(
        stream => memory.bytesOf(stream).length,
      );
      expect(read).toBeLessThan(streams.reduce((sum, bytes) => sum + bytes, 0) / 4);
    });
  });

  it('finds many terms with one read of each block, all of them issued before the first is answered', async () => {
    const { reader, memory } = await buildOf(Array.from({ length: 400 }, (_, n) => `كلمة${n}`).join(' '));
    const terms = Array.from({ length: 50 }, (_, n) => `كلمة${n * 7}`);
    const finding = reader.findTerms([...terms, 'وادي']);
    const issued = memory.reads.length;
    const found = await finding;
    expect(found.map(postings => postings?.term ?? null)).toEqual([...terms, null]);
    expect(memory.reads.length).toBe(issued);
    expect(new Set(memory.reads.map(({ from }) => from)).size).toBe(issued);
  });

  it('finds all terms that begin alike, by code unit, and none else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryWord, { maxLength: 300 }), arbitraryWord, async (list, typed) => {
        const { reader } = await buildOf(list.join(' '));
        const terms = [...placesByTerm([buildSearchable({ text: list.join(' ') })]).keys()].sort();
        for (const prefix of [typed, typed.slice(0, 1), '']) {
          const found = await reader.findTermsFrom(prefix);
          expect(found.map(({ term }) => term)).toEqual(terms.filter(term => term.startsWith(prefix)));
        }
      }),
    );
  });

  it('has what else articles can be found by', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitrarySearchable, { maxLength: 12 }), async articles => {
        const { reader } = await build(articles);
        const none = (values: readonly (string | null)[]) => {
          const found = [...new Set(values)].filter(Boolean).sort();
          return found.length === 0 ? [''] : found;
        };
        expect(await reader.readIds()).toEqual(articles.map(({ id: own }) => own));
        for (const field of valueFields) {
          const { values, starts, ordinals } = await reader.readValues(field);
          expect(values).toEqual([...new Set(values)].sort());
          expect(new Set(ordinals)).toEqual(new Set(values.keys()));
          const expected = articles.map(({ outlet, author, language, tags, entities, speakers, published }) =>
            none(
              {
                outlet: [outlet],
                author: [author],
                language: [language],
                tag: tags,
                entity: entities,
                speaker: speakers,
                month: [published !== null && published.length > 4 ? published.slice(0, 7) : ''],
              }[field],
            ),
          );
          const found = articles.map((_, document) =>
            Array.from(ordinals.subarray(starts[document], starts[document + 1]), at => values[at]),
          );
          expect(found).toEqual(expected);
        }
      }),
    );
  });

  it('counts days and seconds from 1970, and the words of title and text', async () => {
    const { reader } = await build([
      buildSearchable({ published: '2026-02-24T23:40-04:00', text: 'قال الوزير أمس', title: 'خبر عاجل' }),
      buildSearchable({ published: '2026', importedAt: '2026-03-01T09:30:00.900Z' }),
      buildSearchable({ published: null }),
      buildSearchable({ published: '1969-12-31' }),
    ]);
    expect([...(await reader.readLengths())]).toEqual([5, 0, 0, 0]);
    const day = (iso: string): number => Date.parse(iso) / 86_400_000;
    expect([...(await reader.readDays())]).toEqual([day('2026-02-24'), day('2026-01-01'), undated, -1]);
    expect((await reader.readImportTimes())[1]).toBe(Date.parse('2026-03-01T09:30:00Z') / 1000);
  });

  it('reads each column once', async () => {
    const { reader, memory } = await buildOf('قال الوزير');
    const both = await Promise.all([reader.readIds(), reader.readIds()]);
    expect(both[0]).toBe(both[1]);
    expect(memory.reads.length).toBe(1);
  });

  it('reads the ids of a few articles without reading all of them', async () => {
    const ids = Array.from({ length: 2_000 }, (_, ordinal) =>
      ordinal % 7 === 0 ? (`مقال ${ordinal}` as ArticleId) : searchableId(ordinal),
    );
    const { reader, memory, header } = await build(ids.map(id => buildSearchable({ id })));
    const few = Int32Array.of(1999, 0, 31, 32, 714, 33);
    const expected = Array.from(few, document => ids[document]);
    expect(await reader.readIdsOf(few)).toEqual(expected);
    const read = memory.reads.reduce((sum, { from, to }) => sum + to - from, 0);
    expect(read).toBeLessThan(header.byteCounts.columns / 8);

    expect(await reader.readIdsOf(Int32Array.from(ids.keys()))).toEqual(ids);
    expect(await reader.readIdsOf(few)).toEqual(expected);
    expect(await reader.readIdsOf(new Int32Array(0))).toEqual([]);
  });

  it('says that it is gone once its bytes are', async () => {
    const { reader, memory } = await buildOf('قال الوزير');
    memory.remove();
    await expect(reader.readIds()).rejects.toBeInstanceOf(MissingPage);
    await expect(reader.findTerms(['قال'])).rejects.toBeInstanceOf(MissingPage);
  });

  it('is there of no articles, and of articles without words', async () => {
    for (const { reader } of [await build([]), await buildOf('', '')]) {
      expect(await reader.findTerms(['قال'])).toEqual([null]);
      expect(await reader.findTermsFrom('')).toEqual([]);
    }
  });

  it('is the same where each word is an object of its own, as after the analyser forgot those it knew', async () => {
    const visitWords = createPlainVisitor();
    const visitNew: VisitWords = (text, visit) =>
      visitWords(text, (one, start, end) => visit({ ...one }, start, end));
    await fc.assert(
      fc.asyncProperty(fc.array(arbitrarySearchable, { maxLength: 5 }), async articles => {
        const builder = createSegmentBuilder(visitNew);
        for (const article of articles) builder.add(article);
        const memory = createSegmentInMemory();
        const { header, memory: usual } = await build(articles);
        expect(await builder.write(memory.sink)).toEqual(header);
        for (const stream of segmentStreams) expect(memory.bytesOf(stream)).toEqual(usual.bytesOf(stream));
      }),
    );
  });

  it('holds a book of more words than there are positions: its first million in place, the rest found all the same', async () => {
    const count = titleStart + 50;
    const visitMany: VisitWords = (text, visit) => {
      const first = { term: 'أول', form: 'أول' };
      const last = { term: 'آخر', form: 'آخر' };
      if (text === 'كتاب') for (let at = 0; at < count; at++) visit(at < count - 2 ? first : last, 0, 1);
      else if (text !== '') visit(last, 0, 1);
    };
    const builder = createSegmentBuilder(visitMany);
    builder.add(buildSearchable({ text: 'كتاب', title: 'عنوان' }));
    const memory = createSegmentInMemory();
    const header = await builder.write(memory.sink);
    const reader = openSegment({ id: 1, header, source: memory.source, deleted: new Int32Array(0) });
    const [first, last] = await reader.findTerms(['أول', 'آخر']);
    const document = Int32Array.of(0);
    expect([...((await last?.readPositions(document, null))?.positions ?? [])]).toEqual([
      titleStart - 2,
      titleStart - 2,
      titleStart,
    ]);
    const positions = (await first?.readPositions(document, null))?.positions ?? new Int32Array(0);
    expect(positions.length).toBe(count - 2);
    expect(positions.subarray(0, 4)).toEqual(Int32Array.of(0, 1, 2, 3));
    expect(positions).not.toContain(titleStart - 3);
  });
});

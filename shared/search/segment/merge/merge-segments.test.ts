import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { arbitrarySearchable } from '#shared/testing/arbitrary-searchable.ts';
import { buildSearchable, createPlainVisitor, searchableId } from '#shared/testing/searchable-articles.ts';
import { createSegmentInMemory } from '#shared/testing/segment-in-memory.ts';
import { createSegmentBuilder } from '#shared/search/segment/build/segment-builder.ts';
import { openSegment } from '#shared/search/segment/open-segment.ts';
import type { SegmentHeader, StoredSegment } from '#shared/search/segment/segment-header.ts';
import { MissingPage, segmentStreams, type SegmentSink } from '#shared/search/segment/segment-storage.ts';
import { mergeSegments } from './merge-segments.ts';

/** A segment with all of its bytes. */
interface WholeSegment {
  readonly header: SegmentHeader;
  readonly bytes: readonly Uint8Array[];
  readonly stored: StoredSegment;
}

async function whole(
  write: (sink: SegmentSink) => Promise<SegmentHeader>,
  deleted: readonly number[] = [],
): Promise<WholeSegment> {
  const memory = createSegmentInMemory();
  const header = await write(memory.sink);
  return {
    header,
    bytes: segmentStreams.map(memory.bytesOf),
    stored: { header, source: memory.source, deleted: Int32Array.from(deleted) },
  };
}

function build(
  articles: readonly SearchableArticle[],
  deleted: readonly number[] = [],
): Promise<WholeSegment> {
  const builder = createSegmentBuilder(createPlainVisitor());
  for (const article of articles) builder.add(article);
  return whole(sink => builder.write(sink), deleted);
}

const merge = (segments: readonly WholeSegment[]): Promise<WholeSegment> =>
  whole(sink =>
    mergeSegments(
      segments.map(({ stored }) => stored),
      sink,
    ),
  );

const contents = ({ header, bytes }: WholeSegment) => ({ header, bytes });

/** Articles of one segment, each with whether it is tombstoned. */
const batch = fc.array(fc.tuple(arbitrarySearchable, fc.boolean()), { maxLength: 8 });

const reports = (count: number): readonly SearchableArticle[] =>
  Array.from({ length: count }, (_, n) =>
    buildSearchable({
      id: searchableId(n),
      title: n % 7 === 0 ? `الوزير في بيروت ${n}` : '',
      text: `قال ${['وزير', 'الوزير', 'والوزير'][n % 3]} إن العمل ${n % 2 === 0 ? 'والعمل ' : ''}ينتهي في ${n % 50} يوماً`,
      outlet: `صحيفة ${n % 4}`,
      tags: n % 5 === 0 ? ['جسور', 'نقل'] : [],
    }),
  );

describe('merged segments', () => {
  it('are, byte for byte, the segment of the articles that are left', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(batch, { maxLength: 4 }), async batches => {
        const segments = await Promise.all(
          batches.map(articles =>
            build(
              articles.map(([article]) => article),
              articles.flatMap(([, isDeleted], document) => (isDeleted ? [document] : [])),
            ),
          ),
        );
        const left = batches.flatMap(articles =>
          articles.flatMap(([article, isDeleted]) => (isDeleted ? [] : article)),
        );
        expect(contents(await merge(segments))).toEqual(contents(await build(left)));
      }),
    );
  });

  it('are so where terms are in many blocks of documents, and their blocks no longer those of before', async () => {
    const articles = reports(2000);
    const isDeleted = (n: number): boolean => n % 3 === 0 && n > 400;
    const parts = [articles.slice(0, 130), articles.slice(130, 1500), articles.slice(1500)];
    let before = 0;
    const segments: WholeSegment[] = [];
    for (const part of parts) {
      const from = before;
      segments.push(
        await build(
          part,
          [...part.keys()].filter(n => isDeleted(from + n)),
        ),
      );
      before += part.length;
    }
    const left = articles.filter((_, n) => !isDeleted(n));
    expect(contents(await merge(segments))).toEqual(contents(await build(left)));
  });

  it('do not depend on the order in which they were merged', async () => {
    const articles = reports(300);
    const [first, second, third] = [
      await build(articles.slice(0, 100), [3, 99]),
      await build(articles.slice(100, 200), [0]),
      await build(articles.slice(200), [50]),
    ];
    const early = await merge([await merge([first, second]), third]);
    const late = await merge([first, await merge([second, third])]);
    expect(contents(early)).toEqual(contents(late));
  });

  it('let the sink hold them back, and read streams in long pieces', async () => {
    const memory = createSegmentInMemory();
    const builder = createSegmentBuilder(createPlainVisitor());
    for (const article of reports(3000)) builder.add({ ...article, text: `${article.text} ${article.id}` });
    const header = await builder.write(memory.sink);
    let [drains, waiting, most] = [0, 0, 0];
    const sink: SegmentSink = {
      append: (_stream, bytes) => {
        waiting += bytes.length;
        most = Math.max(most, waiting);
      },
      drain: async () => {
        drains++;
        waiting = 0;
      },
    };
    const merged = await mergeSegments([{ header, source: memory.source, deleted: Int32Array.of(7) }], sink);
    const bytes = Object.values(merged.byteCounts).reduce((sum, count) => sum + count, 0);
    expect(drains).toBeGreaterThan(20);
    expect(most).toBeLessThan(bytes / 2);
    expect(memory.reads.length).toBeLessThan(30);
  });

  it('fail where one of them is gone', async () => {
    const memory = createSegmentInMemory();
    const builder = createSegmentBuilder(createPlainVisitor());
    builder.add(buildSearchable({ text: 'قال الوزير' }));
    const header = await builder.write(memory.sink);
    memory.remove();
    const stored = { header, source: memory.source, deleted: new Int32Array(0) };
    await expect(mergeSegments([stored], createSegmentInMemory().sink)).rejects.toBeInstanceOf(MissingPage);
  });

  it('are an empty one where nothing is left', async () => {
    const { stored } = await merge([await build(reports(2), [0, 1])]);
    const reader = openSegment({ id: 1, ...stored });
    expect(await reader.findTermsFrom('')).toEqual([]);
    expect(await reader.readIds()).toEqual([]);
  });
});

import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { IndexDatabase } from '#renderer/search/index-database.ts';
import { openMadeCollection, segmentsWithPages } from '#renderer/search/testing/made-collection.ts';
import { watchReads } from '#renderer/search/testing/watch-reads.ts';
import { MissingPage, segmentStreams } from '#shared/search/segment/segment-storage.ts';
import { dropPages, sweepPages } from './drop-pages.ts';
import { createPageCache } from './page-cache.ts';
import { pageKey, pageSizes } from './page-key.ts';
import { createPageSource } from './page-source.ts';
import { createPageWriter } from './page-writer.ts';

const pageSize = pageSizes.documents;

let database: IndexDatabase;
beforeEach(() => {
  ({ database } = openMadeCollection());
});
afterEach(async () => {
  vi.restoreAllMocks();
  await database.delete();
});

const bytesOf = (length: number, seed: number): Uint8Array =>
  Uint8Array.from({ length }, (_, at) => (at * 31 + seed * 7 + (at >> 8)) & 255);

async function writeStream(segment: number, lengths: readonly number[]): Promise<Uint8Array> {
  const writer = createPageWriter(database, segment);
  const all = lengths.map((length, at) => bytesOf(length, at));
  for (const bytes of all) {
    writer.append('documents', bytes);
    await writer.drain();
  }
  await writer.finish();
  return Uint8Array.from(all.flatMap(bytes => [...bytes]));
}

describe('a stream of bytes in pages', () => {
  it('is read as it was written, whichever piece of it, however it was cut', async () => {
    let segment = 0;
    const length = fc.oneof(
      fc.nat(2_000),
      fc.constantFrom(pageSize - 1, pageSize, pageSize + 1, 3 * pageSize),
    );
    const cuts = fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(120_000)), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(fc.array(length, { maxLength: 5 }), cuts, async (lengths, pieces) => {
        segment += 1;
        const bytes = await writeStream(segment, lengths);
        const source = createPageSource(createPageCache(database, 1_000_000), segment);
        for (const [share, size] of pieces) {
          const from = Math.floor(share * bytes.length);
          const to = Math.min(bytes.length, from + size);
          const read = await source.read('documents', from, to);
          expect(Buffer.compare(read, bytes.subarray(from, to))).toBe(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('keeps every page below the size from which Chromium stores it in a file, and stores no bytes beside it', async () => {
    await writeStream(1, [3 * pageSize + 10, 5]);
    const pages = await database.pages.toArray();
    expect(pages.map(({ length }) => length)).toEqual([pageSize, pageSize, pageSize, 15]);
    expect(pages.map(({ buffer }) => buffer.byteLength)).toEqual([pageSize, pageSize, pageSize, 15]);
  });

  it('is written while it still comes, so that a merge of all articles needs no memory for them', async () => {
    const writer = createPageWriter(database, 1);
    writer.append('positions', bytesOf(2_000_000, 1));
    await writer.drain();
    expect(await database.pages.count()).toBe(Math.floor(2_000_000 / pageSize));
  });
});

describe('a cache of pages', () => {
  const readAll = (cache: ReturnType<typeof createPageCache>, keys: readonly number[]) =>
    Promise.all(keys.map(key => cache.read([key], true)));
  const keysOf = (count: number) => Array.from({ length: count }, (_, page) => pageKey(1, 'documents', page));

  it('reads what is asked for in one turn at once, each page once, and none that it has', async () => {
    await writeStream(1, [4 * pageSize]);
    const [reads, connect] = [watchReads(), vi.spyOn(database, 'connect')];
    const cache = createPageCache(database, 1_000_000);
    const [first, second, third, fourth] = keysOf(4) as [number, number, number, number];
    await readAll(cache, [first, second, second, first]);
    await readAll(cache, [first, third, fourth]);
    expect(reads.pages()).toEqual([first, second, third, fourth]);
    expect(connect).toHaveBeenCalledTimes(2);
  });

  it('forgets the page read longest ago once it holds too much', async () => {
    await writeStream(1, [3 * pageSize]);
    const cache = createPageCache(database, 2 * pageSize);
    const [first, second, third] = keysOf(3) as [number, number, number];
    for (const key of [first, second, first, third]) await cache.read([key], true);
    const reads = watchReads();
    await readAll(cache, [first, third]);
    expect(reads.pages()).toEqual([]);
    await cache.read([second], true);
    expect(reads.pages()).toEqual([second]);
  });

  it('does not let a whole column drive out what it holds', async () => {
    await writeStream(1, [10 * pageSize]);
    await writeStream(2, [pageSize]);
    const cache = createPageCache(database, 2 * pageSize);
    const small = createPageSource(cache, 2);
    await small.read('documents', 0, 10);
    await createPageSource(cache, 1).read('documents', 0, 10 * pageSize);
    const reads = watchReads();
    await small.read('documents', 5, 10);
    expect(reads.pages()).toEqual([]);
  });

  it('says that a page is missing, and tells everyone who waits for a page why it could not be read', async () => {
    const cache = createPageCache(database, 1_000_000);
    await writeStream(1, [10]);
    await expect(createPageSource(cache, 2).read('documents', 0, 10)).rejects.toBeInstanceOf(MissingPage);
    await expect(createPageSource(cache, 1).read('documents', 0, 11)).rejects.toBeInstanceOf(MissingPage);
    vi.spyOn(database, 'connect').mockRejectedValue(new Error('the disk is gone'));
    const both = await Promise.allSettled(keysOf(2).map(key => cache.read([key + 1], true)));
    expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});

describe('pages of segments', () => {
  const segmentsLeft = () => segmentsWithPages(database);
  const writeSome = async () => {
    for (const segment of [1, 2, 3, 4, 7]) {
      const writer = createPageWriter(database, segment);
      for (const stream of segmentStreams) writer.append(stream, bytesOf(10, segment));
      await writer.finish();
    }
  };

  it('are swept unless their segment was published', async () => {
    await writeSome();
    await sweepPages(database, [4, 2]);
    expect(await segmentsLeft()).toEqual([2, 4]);
    expect(await database.pages.count()).toBe(2 * segmentStreams.length);
    await sweepPages(database, []);
    expect(await segmentsLeft()).toEqual([]);
  });

  it('are dropped segment by segment', async () => {
    await writeSome();
    await dropPages(database, [2, 7]);
    expect(await segmentsLeft()).toEqual([1, 3, 4]);
  });

  it('are dropped to the last one, a few at a time, so that searches need not wait for very many', async () => {
    const keys = [1, 2, 3].flatMap(segment =>
      segmentStreams.flatMap(stream =>
        Array.from({ length: 100 }, (_, page) => pageKey(segment, stream, page)),
      ),
    );
    await database.pages.bulkPut(
      keys.map(() => new Uint8Array(1)),
      keys,
    );
    const drops = vi.spyOn(database.pages, 'bulkDelete');
    await dropPages(database, [2]);
    expect(await segmentsLeft()).toEqual([1, 3]);
    expect(await database.pages.count()).toBe(2 * 100 * segmentStreams.length);
    expect(drops.mock.calls.length).toBeGreaterThan(5);
  });
});

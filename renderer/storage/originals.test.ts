import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newSourceId } from '#shared/ids/ids.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import type { OriginalUsage } from '#shared/stores/original-store.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { buildArticle, buildSource } from '#shared/testing/build-imported-source.ts';
import { firstObserved } from '#shared/testing/first-observed.ts';
import { CollectionDatabase } from './database.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';
import { createOriginalRepository } from './original-repository.ts';

let database: CollectionDatabase;
let count = 0;
beforeEach(() => {
  count += 1;
  database = new CollectionDatabase(`originals-${count}`);
});
afterEach(() => database.delete());

const letter = new TextEncoder().encode('خبر عاجل من المدينة. '.repeat(5000));
const idOf = (bytes: Uint8Array) => newSourceId(createHash('sha256').update(bytes).digest('hex'));
const id = idOf(letter);
const packed = new Uint8Array(gzipSync(letter));

const store = async (original: ImportedSource['original'], parts: Partial<ImportedSource> = {}) => {
  const source = buildSource(1, [buildArticle()], { id, sizeBytes: letter.length, original, ...parts });
  const sink = createImportSinkRepository(database);
  const done = await sink.commitBatch(buildImportRun().id, buildImportBatch({ sources: [source] }));
  expect(done.ok).toBe(true);
};
const usage = (): Promise<OriginalUsage> => firstObserved(createOriginalRepository(database).observeUsage());

describe('the original of a source', () => {
  it('is stored alone, though it came as a view of all the bytes of its batch', async () => {
    const batch = new Uint8Array(100_000);
    batch.set(packed, 5000);
    await store({ bytes: batch.subarray(5000, 5000 + packed.length), compression: 'gzip' });
    const stored = await database.originals.get(id);
    expect(stored?.bytes.buffer.byteLength).toBe(packed.length);
  });

  it('comes back byte for byte, compressed or not', async () => {
    await store({ bytes: packed, compression: 'gzip' });
    const found = await createOriginalRepository(database).get(id);
    expect(found.ok && Buffer.from(found.value).equals(letter)).toBe(true);
    await database.originals.put({ sourceId: id, bytes: letter, compression: 'none' });
    const plain = await createOriginalRepository(database).get(id);
    expect(plain.ok && Buffer.from(plain.value).equals(letter)).toBe(true);
  });

  it.each<[string, Uint8Array, 'gzip' | 'none']>([
    ['is another file', new Uint8Array(gzipSync(letter.toReversed())), 'gzip'],
    ['is cut off', packed.slice(0, -20), 'gzip'],
    ['is no compressed file', letter.slice(0, 500), 'gzip'],
    ['unpacks to more than the file was', new Uint8Array(gzipSync(Buffer.alloc(50_000_000))), 'gzip'],
    ['has one letter changed', letter.map((byte, at) => (at === 9 ? byte ^ 1 : byte)), 'none'],
  ])('is not given out when what is kept %s', async (_, bytes, compression) => {
    await store({ bytes, compression });
    expect(await createOriginalRepository(database).get(id)).toEqual({
      ok: false,
      error: { code: 'damaged' },
    });
  });

  it('is not there where it was not kept', async () => {
    await store(null);
    expect(await createOriginalRepository(database).get(id)).toEqual({
      ok: false,
      error: { code: 'not-found' },
    });
  });
});

describe('keeping originals', () => {
  it('is on at first, can be turned off, and is remembered', async () => {
    const originals = createOriginalRepository(database);
    expect(await originals.isKeeping()).toEqual({ ok: true, value: true });
    await originals.setKeeping(false);
    expect(await createOriginalRepository(database).isKeeping()).toEqual({ ok: true, value: false });
  });

  it('counts files and their compressed size, and nothing once they are removed', async () => {
    await store({ bytes: packed, compression: 'gzip' });
    expect(await usage()).toEqual({ isKeeping: true, fileCount: 1, sizeBytes: packed.length });
    await createOriginalRepository(database).removeAll();
    expect(await usage()).toEqual({ isKeeping: true, fileCount: 0, sizeBytes: 0 });
    expect(await database.articles.count()).toBe(1);
  });

  it('counts a file once that is read again, and gives a file that was not kept at first its place', async () => {
    await store(null);
    const reread = async () => {
      const source = buildSource(1, [buildArticle()], {
        id,
        sizeBytes: letter.length,
        original: { bytes: packed, compression: 'gzip' },
      });
      const batch = buildImportBatch({ sources: [source], rereads: true });
      await createImportSinkRepository(database).commitBatch(buildImportRun().id, batch);
    };
    await reread();
    await reread();
    expect(await usage()).toMatchObject({ fileCount: 1, sizeBytes: packed.length });
  });
});

import type { Original, Source } from '#shared/domain/source/source.ts';
import type { SourceId } from '#shared/ids/ids.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { OriginalError, OriginalStore, OriginalUsage } from '#shared/stores/original-store.ts';
import type { CollectionDatabase } from './database.ts';
import { observe } from './observe.ts';
import { attempt, StoreFailure } from './store-error.ts';

const damaged: Result<never, OriginalError> = err({ code: 'damaged' });

/** Unpacks at most `sizeBytes`; null when that is not what comes out. */
async function unpack(
  { bytes, compression }: Original,
  sizeBytes: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (compression === 'none') return bytes.length === sizeBytes ? new Uint8Array(bytes) : null;
  const unpacked = new Uint8Array(sizeBytes);
  let filled = 0;
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return filled === sizeBytes ? unpacked : null;
      if (filled + value.length > sizeBytes) return null;
      unpacked.set(value, filled);
      filled += value.length;
    }
  } catch {
    return null; // not what a compressor wrote
  } finally {
    void reader.cancel().catch(() => undefined); // it failed already, which was answered
  }
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('');
}

async function verify(
  original: Original,
  { id, sizeBytes }: Pick<Source, 'id' | 'sizeBytes'>,
): Promise<Result<Uint8Array<ArrayBuffer>, OriginalError>> {
  const bytes = await unpack(original, sizeBytes);
  return bytes !== null && (await sha256(bytes)) === id ? ok(bytes) : damaged;
}

/** The files of a collection in IndexedDB. */
export function createOriginalRepository(database: CollectionDatabase): OriginalStore {
  const isKeeping = async (): Promise<boolean> =>
    (await database.choices.get('keeps-originals'))?.value ?? true;

  const readBoth = async (id: SourceId) => {
    const [original, source] = await Promise.all([database.originals.get(id), database.sources.get(id)]);
    if (!original || !source) throw new StoreFailure({ code: 'not-found' });
    return { original, source };
  };
  const readUsage = async (): Promise<OriginalUsage> => {
    const [files, bytes] = await database.counters.bulkGet(['originals', 'original-bytes']);
    return { isKeeping: await isKeeping(), fileCount: files?.value ?? 0, sizeBytes: bytes?.value ?? 0 };
  };
  const removeAll = () =>
    database.transaction('rw', [database.originals, database.counters], async () => {
      await database.originals.clear();
      await database.counters.bulkDelete(['originals', 'original-bytes']);
      return null;
    });

  return {
    async get(id) {
      const found = await attempt(() => readBoth(id));
      if (!found.ok) return found;
      const verified = await attempt(() => verify(found.value.original, found.value.source));
      return verified.ok ? verified.value : verified;
    },
    isKept: id => attempt(async () => (await database.originals.where('sourceId').equals(id).count()) > 0),
    observeUsage: () => observe(readUsage),
    isKeeping: () => attempt(isKeeping),
    setKeeping: value =>
      attempt(async () => (await database.choices.put({ name: 'keeps-originals', value }), null)),
    removeAll: () => attempt(removeAll),
  };
}

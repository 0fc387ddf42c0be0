import type { Readable } from 'node:stream';
import { fromBufferPromise, openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { ImportFailure } from '#main/import/read-source.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import { decodeEntryName } from './entry-name.ts';

/** A file in an archive, as the archive's directory describes it; none of that is to be trusted. */
export interface ZipEntry {
  /** With `/` between folders, and without a way up or a drive: it is for showing, never for writing. */
  readonly name: string;
  readonly sizeBytes: number;
  readonly packedBytes: number;
  readonly isEncrypted: boolean;
  /** ISO 8601; null where the archive says nothing that is a date. */
  readonly modifiedAt: string | null;
}

export interface ZipArchive {
  readonly entryCount: number;
  /** The files, in the order of the directory; can be walked once. Ends early, with a failure, where the directory is broken. */
  entries(): AsyncGenerator<Result<ZipEntry, ImportFailure>>;
  /** Unpacks a file whole, and stops at the limit whatever its size is said to be. */
  read(entry: ZipEntry, limitBytes: number): Promise<Result<Uint8Array<ArrayBuffer>, ImportFailure>>;
  close(): void;
}

const options = {
  lazyEntries: true,
  decodeStrings: false,
  validateEntrySizes: true,
  autoClose: false,
} as const;

const broken = (error: unknown): Result<never, ImportFailure> =>
  err({ code: 'broken-file', place: error instanceof Error ? error.message.slice(0, 200) : null });

/** Opens an archive by its directory, from a file on disk or from bytes. A ZIP without a readable directory is `broken-file`. */
export async function openZip(from: string | Uint8Array): Promise<Result<ZipArchive, ImportFailure>> {
  try {
    const file =
      typeof from === 'string'
        ? await openPromise(from, options)
        : await fromBufferPromise(Buffer.from(from.buffer, from.byteOffset, from.byteLength), options);
    return ok(archiveOf(file));
  } catch (error) {
    return broken(error);
  }
}

function archiveOf(file: ZipFile): ZipArchive {
  const raw = new WeakMap<ZipEntry, Entry>();
  return {
    entryCount: file.entryCount,
    async *entries() {
      try {
        for await (const found of file.eachEntry()) {
          const entry = describe(found);
          if (entry.name === '' || entry.name.endsWith('/')) continue;
          raw.set(entry, found);
          yield ok(entry);
        }
      } catch (error) {
        yield broken(error);
      }
    },
    async read(entry, limitBytes) {
      const found = raw.get(entry);
      if (found === undefined) throw new Error('an entry of another archive');
      if (entry.isEncrypted) return err({ code: 'encrypted', place: null });
      if (entry.sizeBytes > limitBytes) return err(tooLarge(entry.sizeBytes, limitBytes));
      try {
        return await readUpTo(await file.openReadStreamPromise(found), limitBytes);
      } catch (error) {
        return broken(error);
      }
    },
    close: () => file.close(),
  };
}

const tooLarge = (size: number, limit: number): ImportFailure => ({
  code: 'too-large',
  place: `${size} B > ${limit} B`,
});

function describe(entry: Entry): ZipEntry {
  const time = entry.getLastModDate();
  return {
    name: decodeEntryName(entry),
    sizeBytes: entry.uncompressedSize,
    packedBytes: entry.compressedSize,
    isEncrypted: entry.isEncrypted(),
    modifiedAt: Number.isNaN(time.getTime()) ? null : time.toISOString(),
  };
}

async function readUpTo(
  stream: Readable,
  limit: number,
): Promise<Result<Uint8Array<ArrayBuffer>, ImportFailure>> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) {
      stream.destroy();
      return err(tooLarge(size, limit));
    }
    chunks.push(chunk);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return ok(bytes);
}

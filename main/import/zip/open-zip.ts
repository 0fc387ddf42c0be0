import type { Readable } from 'node:stream';
import { fromBufferPromise, openPromise } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import type { ImportFailure } from '#main/import/read-source.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import { decodeEntryName, detectNameEncoding } from './entry-name.ts';

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

/** What is wrong the library says in English prose, which helps nobody who reads a report. */
const broken: Result<never, ImportFailure> = err({ code: 'broken-file', place: null });

/** Opens an archive by its directory, from a file on disk or from bytes. A ZIP without a readable directory is `broken-file`. */
export async function openZip(from: string | Uint8Array): Promise<Result<ZipArchive, ImportFailure>> {
  try {
    const file =
      typeof from === 'string'
        ? await openPromise(from, options)
        : await fromBufferPromise(Buffer.from(from.buffer, from.byteOffset, from.byteLength), options);
    return ok(archiveOf(file));
  } catch {
    return broken;
  }
}

/** By the names of so many files their encoding is told. */
const namesAhead = 200;

interface FoundEntries {
  readonly found: readonly Entry[];
  /** There is nothing after these, or nothing that can be read. */
  readonly isEnd: boolean;
  readonly isBroken: boolean;
}

/** The next entries of the directory, as far as it can be read. */
async function takeEntries(walk: AsyncIterator<Entry>, most: number): Promise<FoundEntries> {
  const found: Entry[] = [];
  try {
    while (found.length < most) {
      const next = await walk.next();
      if (next.done === true) return { found, isBroken: false, isEnd: true };
      found.push(next.value);
    }
    return { found, isBroken: false, isEnd: false };
  } catch {
    return { found, isBroken: true, isEnd: true };
  }
}

function archiveOf(file: ZipFile): ZipArchive {
  const raw = new WeakMap<ZipEntry, Entry>();
  return {
    entryCount: file.entryCount,
    async *entries() {
      const walk = file.eachEntry()[Symbol.asyncIterator]();
      let taken = await takeEntries(walk, namesAhead);
      const encoding = detectNameEncoding(taken.found);
      for (;;) {
        for (const found of taken.found) {
          const entry = describe(found, encoding);
          if (entry.name === '' || entry.name.endsWith('/')) continue;
          raw.set(entry, found);
          yield ok(entry);
        }
        if (taken.isBroken) yield broken;
        if (taken.isEnd) return;
        taken = await takeEntries(walk, 1);
      }
    },
    async read(entry, limitBytes) {
      const found = raw.get(entry);
      if (found === undefined) throw new Error('an entry of another archive');
      if (entry.isEncrypted) return err({ code: 'encrypted', place: null });
      if (entry.sizeBytes > limitBytes) return err(tooLarge(entry.sizeBytes, limitBytes));
      try {
        return await readUpTo(await file.openReadStreamPromise(found), limitBytes);
      } catch {
        return broken;
      }
    },
    close: () => file.close(),
  };
}

const tooLarge = (size: number, limit: number): ImportFailure => ({
  code: 'too-large',
  place: `${size} B > ${limit} B`,
});

function describe(entry: Entry, nameEncoding: string | null): ZipEntry {
  const time = entry.getLastModDate();
  return {
    name: decodeEntryName(entry, nameEncoding),
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

import { decodeXml } from '#main/import/extract/markup/decode-xml.ts';
import type { ImportFailure } from '#main/import/read-source.ts';
import { openZip } from '#main/import/zip/open-zip.ts';
import type { ZipArchive, ZipEntry } from '#main/import/zip/open-zip.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';

/** A document that is an archive of parts. */
export interface OfficePackage {
  /** The names of its parts, in the order of the archive. */
  readonly names: readonly string[];
  /** A part whole; null where there is none of this name. Names are compared without regard to case (ECMA-376-2, 6.2.2.3). */
  readBytes(name: string): Promise<Result<Uint8Array<ArrayBuffer> | null, ImportFailure>>;
  /** A part of XML, decoded. */
  readXml(name: string): Promise<Result<string | null, ImportFailure>>;
}

const partLimitBytes = 64 * 1024 * 1024;
const packageLimitBytes = 256 * 1024 * 1024;
const entryLimit = 20_000;
/** Parts of markup seldom pack below a fiftieth. */
const ratioLimit = 200;
const smallestSuspectBytes = 8 * 1024 * 1024;

const overLimit = (place: string): Result<never, ImportFailure> => err({ code: 'archive-limit', place });

/**
 * Opens a document that is an archive and hands it to `read`, whose answer is the answer. Fails with `broken-file`, and
 * with `archive-limit` where there are absurdly many parts; reading a part fails with that when it unpacks to an absurd
 * size, and with `encrypted` when it is locked. Of two parts with one name the first counts.
 */
export async function readPackage<T>(
  bytes: Uint8Array,
  read: (opened: OfficePackage) => Promise<Result<T, ImportFailure>>,
): Promise<Result<T, ImportFailure>> {
  const opened = await openZip(bytes);
  if (!opened.ok) return opened;
  const archive = opened.value;
  try {
    const listed = await listEntries(archive);
    return listed.ok ? await read(packageOf(archive, listed.value)) : listed;
  } finally {
    archive.close();
  }
}

async function listEntries(
  archive: ZipArchive,
): Promise<Result<ReadonlyMap<string, ZipEntry>, ImportFailure>> {
  const entries = new Map<string, ZipEntry>();
  let seen = 0;
  for await (const entry of archive.entries()) {
    if (!entry.ok) return entry;
    if (++seen > entryLimit) return overLimit(`> ${entryLimit} parts`);
    const key = entry.value.name.toLowerCase();
    if (!entries.has(key)) entries.set(key, entry.value);
  }
  return ok(entries);
}

function packageOf(archive: ZipArchive, entries: ReadonlyMap<string, ZipEntry>): OfficePackage {
  let left = packageLimitBytes;

  async function readBytes(name: string): Promise<Result<Uint8Array<ArrayBuffer> | null, ImportFailure>> {
    const entry = entries.get(name.toLowerCase());
    if (entry === undefined) return ok(null);
    const { sizeBytes, packedBytes } = entry;
    if (sizeBytes > smallestSuspectBytes && sizeBytes > packedBytes * ratioLimit)
      return overLimit(`${entry.name}: ${packedBytes} B → ${sizeBytes} B`);
    const read = await archive.read(entry, Math.min(partLimitBytes, left));
    if (read.ok) left -= read.value.length;
    else if (read.error.code === 'too-large') return overLimit(`${entry.name}: ${read.error.place}`);
    else return err({ ...read.error, place: entry.name });
    return read;
  }

  return {
    names: Array.from(entries.values(), entry => entry.name),
    readBytes,
    async readXml(name) {
      const read = await readBytes(name);
      if (!read.ok || read.value === null) return read.ok ? ok(null) : read;
      return ok(decodeXml(read.value));
    },
  };
}

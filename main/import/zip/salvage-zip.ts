import { crc32, inflateRaw } from 'node:zlib';
import { dosDateTimeToDate, parseExtraFields } from 'yauzl';
import type { ImportFailure } from '#main/import/read-source.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import { openByteRanges } from './byte-ranges.ts';
import type { ByteRanges } from './byte-ranges.ts';
import { decodeEntryName, detectNameEncoding } from './entry-name.ts';
import type { NamedEntry } from './entry-name.ts';

/** A file that is whole in an archive that is not. */
export interface SalvagedFile {
  readonly name: string;
  /** ISO 8601; null where the archive says nothing that is a date. */
  readonly modifiedAt: string | null;
  /** Its bytes, or why it can't be read though all of it may be there. */
  readonly content: Result<Uint8Array<ArrayBuffer>, ImportFailure>;
}

interface LocalHeader extends NamedEntry {
  readonly method: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly sizeBytes: number;
  readonly modified: Date;
  /** Where its data begins. */
  readonly data: number;
}

const fixedBytes = 30;
const encryptedFlag = 0x1;
const descriptorFlag = 0x8;
const stored = 0;
const deflated = 8;
/** What is inflated at first of data whose end is not known; so many times as much when that is not all of it. */
const firstWindow = 65_536;
const windowGrowth = 16;
/** Names by which the encoding of the next is told. */
const mostNames = 200;

/**
 * Takes out of an archive that has no directory, as one that was cut off, the files before the first that is not whole. It
 * goes from one header to the next (APPNOTE.TXT, 4.3.7); a file whose size stands behind it is inflated to find its end.
 * Nothing above the limit is unpacked. Throws what reading the file throws.
 */
export async function* salvageZip(
  from: string | Uint8Array,
  limitBytes: number,
): AsyncGenerator<SalvagedFile> {
  const ranges = await openByteRanges(from);
  const named: NamedEntry[] = [];
  let encoding: string | null = null;
  try {
    for (let at: number | null = 0; at !== null;) {
      const header = await readHeader(ranges, at);
      const taken = header && (await takeData(ranges, header, limitBytes));
      if (header === null || taken === null) return;
      if (named.length < mostNames) {
        named.push(header);
        encoding = detectNameEncoding(named);
      }
      const name = decodeEntryName(header, encoding);
      const modifiedAt = Number.isNaN(header.modified.getTime()) ? null : header.modified.toISOString();
      if (name !== '' && !name.endsWith('/')) yield { name, modifiedAt, content: taken.content };
      at = taken.next;
    }
  } finally {
    await ranges.close();
  }
}

async function readHeader(ranges: ByteRanges, at: number): Promise<LocalHeader | null> {
  const fixed = await ranges.read(at, fixedBytes);
  if (fixed.length < fixedBytes || fixed.readUInt32LE(0) !== 0x04034b50) return null;
  const nameLength = fixed.readUInt16LE(26);
  const rest = await ranges.read(at + fixedBytes, nameLength + fixed.readUInt16LE(28));
  if (rest.length < nameLength + fixed.readUInt16LE(28)) return null;
  const extraFields = extraFieldsOf(rest.subarray(nameLength));
  const [sizeBytes, packedBytes] = sizesOf(fixed, extraFields);
  return {
    generalPurposeBitFlag: fixed.readUInt16LE(6),
    fileNameRaw: rest.subarray(0, nameLength),
    extraFields,
    method: fixed.readUInt16LE(8),
    crc: fixed.readUInt32LE(14),
    packedBytes,
    sizeBytes,
    modified: dosDateTimeToDate(fixed.readUInt16LE(12), fixed.readUInt16LE(10)),
    data: at + fixedBytes + rest.length,
  };
}

function extraFieldsOf(bytes: Buffer): NamedEntry['extraFields'] {
  try {
    return parseExtraFields(bytes);
  } catch {
    return []; // they only add to what the header says
  }
}

/** Sizes that need more than four bytes stand in an extra field (APPNOTE.TXT, 4.5.3). */
function sizesOf(fixed: Buffer, extraFields: NamedEntry['extraFields']): readonly [number, number] {
  const [packed, size] = [fixed.readUInt32LE(18), fixed.readUInt32LE(22)];
  const large = extraFields.find(({ id, data }) => id === 1 && data.length >= 16)?.data;
  if (large === undefined || (packed !== 0xffffffff && size !== 0xffffffff)) return [size, packed];
  return [Number(large.readBigUInt64LE(0)), Number(large.readBigUInt64LE(8))];
}

interface TakenData {
  readonly content: SalvagedFile['content'];
  /** Where the next header may be; null where that can't be known. */
  readonly next: number | null;
}

/** Null for a file that is not whole. */
async function takeData(ranges: ByteRanges, header: LocalHeader, limit: number): Promise<TakenData | null> {
  const { generalPurposeBitFlag: flags, data, packedBytes, sizeBytes } = header;
  if ((flags & descriptorFlag) !== 0 && packedBytes === 0)
    return (flags & encryptedFlag) === 0 ? await takeUnsized(ranges, header, limit) : null;
  const next = data + packedBytes;
  if (next > ranges.size) return null;
  const failed = (code: ImportFailure['code'], place: string | null = null): TakenData => ({
    content: err({ code, place }),
    next: (flags & descriptorFlag) === 0 ? next : null,
  });
  if ((flags & encryptedFlag) !== 0) return failed('encrypted');
  if (sizeBytes > limit || packedBytes > limit)
    return failed('too-large', `${Math.max(sizeBytes, packedBytes)} B > ${limit} B`);
  const bytes = await unpack(await ranges.read(data, packedBytes), header, limit);
  const isWhole = bytes !== null && ((flags & descriptorFlag) !== 0 || crc32(bytes) === header.crc);
  if (!isWhole) return failed('broken-file');
  return {
    content: ok(bytes),
    next: (flags & descriptorFlag) === 0 ? next : await findHeader(ranges, next),
  };
}

async function unpack(
  packed: Buffer,
  { method }: LocalHeader,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  if (method === stored) return Uint8Array.from(packed);
  const inflated = method === deflated ? await inflate(packed, limit) : 'broken';
  return typeof inflated === 'string' ? null : inflated.bytes;
}

/** A file whose sizes stand behind it: only deflated data says where it ends. Folders are stored, and empty. */
async function takeUnsized(
  ranges: ByteRanges,
  { method, data }: LocalHeader,
  limit: number,
): Promise<TakenData | null> {
  if (method === stored) {
    const next = await findHeader(ranges, data);
    return next === null ? null : { content: ok(new Uint8Array()), next };
  }
  if (method !== deflated) return null;
  for (let window = firstWindow; ; window *= windowGrowth) {
    const packed = await ranges.read(data, Math.min(window, limit));
    const inflated = await inflate(packed, limit);
    if (inflated === 'broken') return null;
    if (inflated === 'cut-off') {
      if (packed.length < window) return null;
      continue;
    }
    if (inflated === 'too-large')
      return { content: err({ code: 'too-large', place: `> ${limit} B` }), next: null };
    const { bytes, packedBytes } = inflated;
    return { content: ok(bytes), next: await findHeader(ranges, data + packedBytes) };
  }
}

/** What stands behind data is 12 bytes long, or 20 where its sizes are, with or without a signature (APPNOTE.TXT, 4.3.9). */
async function findHeader(ranges: ByteRanges, end: number): Promise<number | null> {
  const behind = await ranges.read(end, 28);
  for (const length of [16, 12, 24, 20])
    if (behind.length >= length + 4 && behind.readUInt32LE(length) === 0x04034b50) return end + length;
  return null;
}

interface Inflated {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly packedBytes: number;
}

const faults: Readonly<Record<string, 'too-large' | 'cut-off'>> = {
  ERR_BUFFER_TOO_LARGE: 'too-large',
  Z_BUF_ERROR: 'cut-off',
};

/** Inflates what data begins with, and says where it ends. */
function inflate(packed: Buffer, limit: number): Promise<Inflated | 'too-large' | 'cut-off' | 'broken'> {
  return new Promise(resolve => {
    inflateRaw(packed, { maxOutputLength: limit, info: true }, (error, result: unknown) => {
      if (error !== null) resolve(faults[String(Reflect.get(error, 'code'))] ?? 'broken');
      else resolve(isInflated(result) ? inflatedOf(result) : 'broken');
    });
  });
}

/** What inflating gives when it is asked for more than the bytes, which its types don't know. */
interface InflatedWithEngine {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

const isInflated = (result: unknown): result is InflatedWithEngine =>
  typeof result === 'object' && result !== null && 'buffer' in result && 'engine' in result;

/** A copy that owns its memory, so that it can be transferred. */
const inflatedOf = ({ buffer, engine }: InflatedWithEngine): Inflated => ({
  bytes: Uint8Array.from(buffer),
  packedBytes: engine.bytesWritten,
});

import type { ArticleId } from '#shared/ids/ids.ts';
import { readNumber, type ByteReader } from '#shared/search/segment/bytes/byte-reader.ts';
import { reserveBytes, writeNumber, type ByteWriter } from '#shared/search/segment/bytes/byte-writer.ts';
import { readTextAfter, writeTextAfter } from '#shared/search/segment/bytes/texts.ts';

/** How an id is written. */
const kinds = { text: 0, newSource: 1, sameSource: 2 } as const;

const usualId = /^([0-9a-f]{32})-(0|[1-9]\d{0,8})(?:\.([1-9]\d{0,8}))?$/;
const digestLength = 32;

const hexOf = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

function writeDigest(writer: ByteWriter, digest: string): void {
  reserveBytes(writer, digestLength / 2);
  for (let i = 0; i < digestLength; i += 2)
    writer.bytes[writer.length++] = Number.parseInt(digest.slice(i, i + 2), 16);
}

function readDigest(reader: ByteReader): string {
  let digest = '';
  for (let i = 0; i < digestLength; i += 2) digest += hexOf[reader.bytes[reader.at++] ?? 0] ?? '';
  return digest;
}

/**
 * Appends ids. What `newArticleId` makes takes the bytes of its digest, none where it is that of the id before, and two numbers;
 * any other text is written after the id before it.
 */
export function writeIds(writer: ByteWriter, ids: readonly string[]): void {
  let last = '';
  for (const id of ids) {
    const [, digest, ordinal, again] = usualId.exec(id) ?? [];
    if (digest === undefined) {
      writeNumber(writer, kinds.text);
      writeTextAfter(writer, last, id);
    } else {
      const isSame = last.startsWith(digest);
      writeNumber(writer, isSame ? kinds.sameSource : kinds.newSource);
      if (!isSame) writeDigest(writer, digest);
      writeNumber(writer, Number(ordinal));
      writeNumber(writer, Number(again ?? 0));
    }
    last = id;
  }
}

/** Reads what `writeIds` wrote. */
export function readIds(reader: ByteReader, count: number): readonly ArticleId[] {
  const ids: string[] = [];
  let last = '';
  for (let i = 0; i < count; i++) {
    const kind = readNumber(reader);
    if (kind === kinds.text) last = readTextAfter(reader, last);
    else {
      const digest = kind === kinds.newSource ? readDigest(reader) : last.slice(0, digestLength);
      const ordinal = readNumber(reader);
      const again = readNumber(reader);
      last = `${digest}-${ordinal}${again > 0 ? `.${again}` : ''}`;
    }
    ids.push(last);
  }
  return ids as ArticleId[]; // those that were written
}

import { gzipSync } from 'node:zlib';
import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { MemberFile } from '#main/import/extract/format-adapter.ts';
import type { ImportedSource, SourceContent } from '#shared/import-stream/frames.ts';
import type { AnalysedFile } from './read-articles.ts';

/**
 * What a file holds, as it travels: the thread that analysed it writes it down, and nobody on the way reads it. Bytes own
 * their memory, so that they can be transferred.
 */
export interface PackedFile extends Pick<
  ImportedSource,
  'mediaType' | 'encoding' | 'articleCount' | 'content' | 'original'
> {
  readonly members: readonly MemberFile[];
  readonly notes: readonly ImportNote[];
}

/** Writes down what was read out of a file, and compresses the file itself where it is to be kept. */
export function packFile(file: AnalysedFile, bytes: Uint8Array, keepsOriginal: boolean): PackedFile {
  const { mediaType, encoding, members, notes, text, places, records, articles } = file;
  const content: SourceContent = { text, places, records, articles };
  return {
    mediaType,
    encoding,
    articleCount: articles.length,
    content: ownBytes(Buffer.from(JSON.stringify(content))),
    original: keepsOriginal ? compress(bytes) : null,
    members,
    notes,
  };
}

/** Reads what `packFile` wrote down. */
export const unpackContent = (content: Uint8Array): SourceContent =>
  JSON.parse(Buffer.from(content.buffer, content.byteOffset, content.byteLength).toString()) as SourceContent; // written by `packFile`

function compress(bytes: Uint8Array): NonNullable<ImportedSource['original']> {
  const packed = gzipSync(bytes);
  return packed.length < bytes.length
    ? { bytes: ownBytes(packed), compression: 'gzip' }
    : { bytes: bytes.slice(), compression: 'none' };
}

/** Small buffers of Node share one piece of memory, which can't be given away. */
const ownBytes = (buffer: Buffer): Uint8Array =>
  buffer.byteLength === buffer.buffer.byteLength
    ? new Uint8Array(buffer.buffer)
    : Uint8Array.prototype.slice.call(buffer);

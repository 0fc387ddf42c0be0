import { deflateRawSync, gzipSync } from 'node:zlib';
import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { MemberFile } from '#main/import/extract/format-adapter.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import { packSource, type PackedSource } from '#shared/import-stream/pack-source.ts';
import { packingLevel } from '#shared/packed/packed-json.ts';
import type { AnalysedFile } from './read-articles.ts';

/**
 * What a file holds, as it travels: the thread that analysed it writes it down, and nobody on the way reads it. Bytes own
 * their memory, so that they can be transferred.
 */
export interface PackedFile
  extends PackedSource, Pick<ImportedSource, 'mediaType' | 'encoding' | 'articleCount' | 'original'> {
  readonly members: readonly MemberFile[];
  readonly notes: readonly ImportNote[];
}

/** Writes down what was read out of a file, and compresses the file itself where it is to be kept. */
export function packFile(file: AnalysedFile, bytes: Uint8Array, keepsOriginal: boolean): PackedFile {
  const { mediaType, encoding, members, notes, articles } = file;
  return {
    ...packSource(file, deflate),
    mediaType,
    encoding,
    articleCount: articles.length,
    original: keepsOriginal ? compress(bytes) : null,
    members,
    notes,
  };
}

const deflate = (bytes: Uint8Array): Uint8Array => ownBytes(deflateRawSync(bytes, { level: packingLevel }));

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

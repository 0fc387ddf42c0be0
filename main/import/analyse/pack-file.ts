import { deflateRawSync, gzipSync } from 'node:zlib';
import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { MemberFile } from '#main/import/extract/format-adapter.ts';
import type { ImportedSource } from '#shared/import-stream/frames.ts';
import { packSource, type PackedSource } from '#shared/import-stream/pack-source.ts';
import { packingLevel } from '#shared/packed/packed-json.ts';
import type { AnalysedFile } from './read-articles.ts';

/**
 * What a file holds, as it travels: the thread that analysed it writes it down, and nobody on the way reads it. Its bytes
 * lie side by side in memory of their own, so that they can be handed over at once.
 */
export interface PackedFile
  extends PackedSource, Pick<ImportedSource, 'mediaType' | 'encoding' | 'articleCount' | 'original'> {
  readonly members: readonly MemberFile[];
  readonly notes: readonly ImportNote[];
}

/** Writes down what was read out of a file, and compresses the file itself where it is to be kept. */
export function packFile(file: AnalysedFile, bytes: Uint8Array, keepsOriginal: boolean): PackedFile {
  const { mediaType, encoding, members, notes, articles } = file;
  const { head, text, bodies, sketches, contexts } = packSource(file, deflate);
  const original = keepsOriginal ? compress(bytes) : null;
  const parts = [head, text, ...bodies, ...sketches, ...contexts];
  const place = sideBySide(original ? [...parts, original.bytes] : parts);
  return {
    mediaType,
    encoding,
    articleCount: articles.length,
    head: place(head),
    text: place(text),
    bodies: bodies.map(place),
    sketches: sketches.map(place),
    contexts: contexts.map(place),
    original: original && { ...original, bytes: place(original.bytes) },
    members,
    notes,
  };
}

const deflate = (bytes: Uint8Array): Uint8Array => deflateRawSync(bytes, { level: packingLevel });

/** Half the time of the usual level, and three hundredths more bytes. */
const originalLevel = 4;

function compress(bytes: Uint8Array): NonNullable<ImportedSource['original']> {
  const packed = gzipSync(bytes, { level: originalLevel });
  return packed.length < bytes.length
    ? { bytes: packed, compression: 'gzip' }
    : { bytes, compression: 'none' };
}

/** Makes room for all of these; what it answers with copies one of them there, and is to be asked once for each. */
function sideBySide(parts: readonly Uint8Array[]): (part: Uint8Array) => Uint8Array {
  const room = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let filled = 0;
  return part => {
    room.set(part, filled);
    filled += part.length;
    return room.subarray(filled - part.length, filled);
  };
}

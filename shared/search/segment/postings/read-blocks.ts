import type { DocumentPostings } from '#shared/search/segment/segment-reader.ts';
import { readRanges } from '#shared/search/segment/bytes/read-ranges.ts';
import { createDocumentPostings, decodeDocuments } from './decode-documents.ts';
import type { ReadPart } from './postings-parts.ts';
import { blockSize, type SkipList } from './skip-list.ts';

/** The bytes of some blocks (rising), of the part in which blocks begin and end at these places. */
export function readBlockBytes(
  read: ReadPart,
  places: Int32Array,
  blocks: Int32Array,
): Promise<readonly Uint8Array[]> {
  const starts = Array.from(blocks, block => places[block] ?? 0);
  const ends = Array.from(blocks, block => places[block + 1] ?? 0);
  return readRanges(read, starts, ends);
}

/** The documents of some blocks (rising) of a term that is in so many, block after block. */
export function decodeBlocks(
  blockBytes: readonly Uint8Array[],
  blocks: Int32Array,
  { lastDocuments }: SkipList,
  documentCount: number,
): DocumentPostings {
  const sizeOf = (block: number): number => Math.min(blockSize, documentCount - block * blockSize);
  const lastSize = blocks.length === 0 ? 0 : sizeOf(blocks[blocks.length - 1] ?? 0);
  const decoded = createDocumentPostings(Math.max(0, blocks.length - 1) * blockSize + lastSize);
  let from = 0;
  for (const [i, bytes] of blockBytes.entries()) {
    const block = blocks[i] ?? 0;
    const to = from + sizeOf(block);
    decodeDocuments({ bytes, at: 0 }, decoded, { from, to, last: lastDocuments[block] ?? 0 });
    from = to;
  }
  return decoded;
}

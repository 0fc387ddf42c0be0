import { readNumber } from '#shared/search/segment/bytes/byte-reader.ts';
import { writeNumber, type ByteWriter } from '#shared/search/segment/bytes/byte-writer.ts';

/** So many documents of a term make a block, which can be read by itself. */
export const blockSize = 128;

/** What has been written up to the end of a block of postings. */
export interface BlockEnd {
  readonly lastDocument: number;
  readonly documentBytes: number;
  readonly positionBytes: number;
  readonly occurrences: number;
}

/** Before the first block. */
export const blocksStart: BlockEnd = { lastDocument: -1, documentBytes: 0, positionBytes: 0, occurrences: 0 };

/** Appends what lies between the ends of two blocks that follow one another. */
export function writeBlockEnd(writer: ByteWriter, before: BlockEnd, end: BlockEnd): void {
  writeNumber(writer, end.lastDocument - before.lastDocument);
  writeNumber(writer, end.documentBytes - before.documentBytes);
  writeNumber(writer, end.positionBytes - before.positionBytes);
  writeNumber(writer, end.occurrences - before.occurrences);
}

/** Where each block of a term's postings ends; what the n-th begins with is at n, what it ends with at n + 1. */
export interface SkipList {
  readonly blockCount: number;
  readonly lastDocuments: Int32Array;
  readonly documentBytes: Int32Array;
  readonly positionBytes: Int32Array;
  readonly occurrences: Int32Array;
}

function createSkipList(blockCount: number): SkipList {
  const column = (): Int32Array => new Int32Array(blockCount + 1);
  const list = {
    blockCount,
    lastDocuments: column(),
    documentBytes: column(),
    positionBytes: column(),
    occurrences: column(),
  };
  list.lastDocuments[0] = blocksStart.lastDocument;
  return list;
}

/** The skip list of postings that are one block: none is written. */
export function oneBlock(documentBytes: number, positionBytes: number): SkipList {
  const list = createSkipList(1);
  list.lastDocuments[1] = 2 ** 31 - 1;
  list.documentBytes[1] = documentBytes;
  list.positionBytes[1] = positionBytes;
  list.occurrences[1] = 2 ** 31 - 1;
  return list;
}

/** Reads the ends of all blocks of a term that is in so many documents. */
export function readSkipList(bytes: Uint8Array, documentCount: number): SkipList {
  const list = createSkipList(Math.ceil(documentCount / blockSize));
  const columns = [list.lastDocuments, list.documentBytes, list.positionBytes, list.occurrences];
  const reader = { bytes, at: 0 };
  for (let block = 0; block < list.blockCount; block++)
    for (const column of columns) column[block + 1] = (column[block] ?? 0) + readNumber(reader);
  return list;
}

/** Which blocks hold any of these documents (rising), rising. */
export function findBlocks({ blockCount, lastDocuments }: SkipList, documents: Int32Array): Int32Array {
  const found = new Int32Array(Math.min(blockCount, documents.length));
  let count = 0;
  let block = 0;
  for (let i = 0; i < documents.length && block < blockCount; i++) {
    const document = documents[i] ?? 0;
    while (block < blockCount && (lastDocuments[block + 1] ?? 0) < document) block++;
    if (block < blockCount && found[count - 1] !== block) found[count++] = block;
  }
  return found.subarray(0, count);
}

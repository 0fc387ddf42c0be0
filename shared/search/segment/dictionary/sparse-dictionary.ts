import { readNumber } from '#shared/search/segment/bytes/byte-reader.ts';
import { readTextAfter } from '#shared/search/segment/bytes/texts.ts';

/** Which terms each block of a dictionary can hold, and where it is. */
export interface SparseDictionary {
  /** No term of the n-th block is before the n-th, and all those of the block before are. The first one is empty. */
  readonly partings: readonly string[];
  /** Where each block begins in the stream; one more than there are blocks. */
  readonly starts: readonly number[];
}

/** Reads the `blocks` of a header. */
export function readSparseDictionary(blocks: Uint8Array): SparseDictionary {
  const partings: string[] = [];
  const starts = [0];
  const reader = { bytes: blocks, at: 0 };
  let [parting, end] = ['', 0];
  while (reader.at < blocks.length) {
    parting = readTextAfter(reader, parting);
    end += readNumber(reader);
    partings.push(parting);
    starts.push(end);
  }
  return { partings, starts };
}

/** How many partings from the first on fulfil what none fulfils after one that does not. */
function countLeading({ partings }: SparseDictionary, fulfils: (parting: string) => boolean): number {
  let [from, to] = [0, partings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (fulfils(partings[middle] ?? '')) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** The only block that can hold a term; -1 where there is none at all. */
export const findBlock = (sparse: SparseDictionary, term: string): number =>
  countLeading(sparse, parting => parting <= term) - 1;

/** The blocks, from the first up to the second, that can hold terms which begin so. */
export const findBlocksFrom = (sparse: SparseDictionary, prefix: string): readonly [number, number] => [
  Math.max(0, findBlock(sparse, prefix)),
  countLeading(sparse, parting => parting <= prefix || parting.startsWith(prefix)),
];

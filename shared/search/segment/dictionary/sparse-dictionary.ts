import { readNumber } from '#shared/search/segment/bytes/byte-reader.ts';
import { readTextAfter } from '#shared/search/segment/bytes/texts.ts';
import type { SegmentHeader } from '#shared/search/segment/segment-header.ts';
import { blocksInGroup, termsInBlock } from './block-sizes.ts';

/**
 * Says which terms each block of a dictionary can hold, and where it is. Of each block there is a parting: no term of the block is
 * before it by code unit, and all those of the block before are. The first one is empty.
 */
export interface SparseDictionary {
  readonly blockCount: number;
  /** How many partings from the first on fulfil what none fulfils after one that does not. */
  countLeading(fulfils: (parting: string) => boolean): number;
  /** Where a block begins and ends in its stream. */
  rangeOf(block: number): readonly [from: number, to: number];
}

interface BlockGroup {
  readonly partings: readonly string[];
  /** Where each block begins in the stream; one more than there are blocks. */
  readonly starts: readonly number[];
}

/** The first number up to the last one for which none before it is refused. */
function countWhile(count: number, isIn: (at: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isIn(middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Opens that of a header. Of its groups only those are decoded that a term may be in, and kept. */
export function openSparseDictionary({
  termCount,
  blocks,
  groups,
}: Pick<SegmentHeader, 'termCount' | 'blocks' | 'groups'>): SparseDictionary {
  const blockCount = Math.ceil(termCount / termsInBlock);
  const known = new Map<number, BlockGroup>();
  const placeOf = (group: number): number => groups[group * 2] ?? blocks.length;
  const firstOf = (group: number): string => readTextAfter({ bytes: blocks, at: placeOf(group) }, '');

  function decode(group: number): BlockGroup {
    const reader = { bytes: blocks, at: placeOf(group) };
    const starts = [groups[group * 2 + 1] ?? 0];
    const partings: string[] = [];
    for (const end = placeOf(group + 1); reader.at < end;) {
      partings.push(readTextAfter(reader, partings.at(-1) ?? ''));
      starts.push((starts.at(-1) ?? 0) + readNumber(reader));
    }
    return { partings, starts };
  }
  function groupOf(group: number): BlockGroup {
    const found = known.get(group) ?? decode(group);
    known.set(group, found);
    return found;
  }

  return {
    blockCount,
    countLeading(fulfils) {
      const last = countWhile(groups.length / 2, group => fulfils(firstOf(group))) - 1;
      if (last < 0) return 0;
      const { partings } = groupOf(last);
      return last * blocksInGroup + countWhile(partings.length, at => fulfils(partings[at] ?? ''));
    },
    rangeOf(block) {
      const { starts } = groupOf(Math.floor(block / blocksInGroup));
      const at = block % blocksInGroup;
      return [starts[at] ?? 0, starts[at + 1] ?? 0];
    },
  };
}

/** The only block that can hold a term; -1 where there is none at all. */
export const findBlock = (sparse: SparseDictionary, term: string): number =>
  sparse.countLeading(parting => parting <= term) - 1;

/** The blocks, from the first up to the second, that can hold terms which begin so. */
export const findBlocksFrom = (sparse: SparseDictionary, prefix: string): readonly [number, number] => [
  Math.max(0, findBlock(sparse, prefix)),
  sparse.countLeading(parting => parting <= prefix || parting.startsWith(prefix)),
];

import { describe, expect, it } from 'vitest';
import { createPostingsEncoder } from '#shared/search/segment/postings/postings-encoder.ts';
import { createSegmentInMemory } from '#shared/testing/segment-in-memory.ts';
import { blocksInGroup, termsInBlock } from './block-sizes.ts';
import { createDictionaryWriter } from './dictionary-writer.ts';
import { findBlock, findBlocksFrom, openSparseDictionary } from './sparse-dictionary.ts';

/** Writes these terms, each as in one document. */
function write(terms: readonly string[]) {
  const memory = createSegmentInMemory();
  const dictionary = createDictionaryWriter(memory.sink);
  const encoder = createPostingsEncoder();
  for (const term of terms) {
    encoder.begin(term, [term]);
    encoder.addOccurrence(0, 0);
    encoder.endDocument(0, 1, false);
    dictionary.add(term, encoder.end());
  }
  return dictionary.end();
}

// More than two groups of blocks.
const terms = Array.from({ length: 5000 }, (_, n) => `كتاب${String(n * 2).padStart(5, '0')}`);
const written = write(terms);
const sparse = openSparseDictionary(written);
const { blockCount } = sparse;

describe('a sparse dictionary', () => {
  it('leads each term to the block in which it stands, and what is no term to where it would', () => {
    expect(terms.map(term => findBlock(sparse, term))).toEqual(
      terms.map((_, at) => Math.floor(at / termsInBlock)),
    );
    expect(findBlock(sparse, 'أ')).toBe(0);
    expect(findBlock(sparse, 'ي')).toBe(blockCount - 1);
  });

  it('leads a beginning to no more than the blocks that hold it', () => {
    for (const prefix of ['كتاب', 'كتاب01', 'كتاب012', 'كتاب00000', 'كتاب059']) {
      const places = terms.flatMap((term, at) => (term.startsWith(prefix) ? [at] : []));
      const [from, to] = findBlocksFrom(sparse, prefix);
      const [first = 0, last = 0] = [places[0], places.at(-1)];
      expect(from).toBeLessThanOrEqual(Math.floor(first / termsInBlock));
      expect(to).toBeGreaterThan(Math.floor(last / termsInBlock));
      expect((to - from - 2) * termsInBlock).toBeLessThanOrEqual(places.length);
    }
  });

  it('knows where each block is in its stream, in whichever order it is asked', () => {
    const blocks = Array.from({ length: blockCount }, (_, block) => block);
    const inOrder = blocks.map(openSparseDictionary(written).rangeOf);
    const { rangeOf } = openSparseDictionary(written);
    expect(
      blocks
        .toReversed()
        .map(block => rangeOf(block))
        .reverse(),
    ).toEqual(inOrder);
    expect(inOrder[0]?.[0]).toBe(0);
    expect(inOrder.slice(1).map(([from]) => from)).toEqual(inOrder.slice(0, -1).map(([, to]) => to));
    expect(inOrder.at(-1)?.[1]).toBe(written.byteCounts.dictionary);
  });

  it('takes a few bytes a block: of a term, only what parts it from the one before', () => {
    expect(blockCount).toBeGreaterThan(2 * blocksInGroup);
    expect(written.blocks.length).toBeLessThan(blockCount * 8);
  });

  it('has no block of no terms', () => {
    const empty = openSparseDictionary(write([]));
    expect(findBlock(empty, 'كتاب')).toBe(-1);
    expect(findBlocksFrom(empty, '')).toEqual([0, 0]);
  });
});

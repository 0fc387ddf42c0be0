import { describe, expect, it } from 'vitest';
import { createPostingsEncoder } from '#shared/search/segment/postings/postings-encoder.ts';
import { createSegmentInMemory } from '#shared/testing/segment-in-memory.ts';
import { createDictionaryWriter, termsInBlock } from './dictionary-writer.ts';
import { findBlock, findBlocksFrom, readSparseDictionary } from './sparse-dictionary.ts';

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

const terms = Array.from({ length: 2000 }, (_, n) => `كتاب${String(n * 3).padStart(4, '0')}`);
const { blocks, byteCounts } = write(terms);
const sparse = readSparseDictionary(blocks);

describe('a sparse dictionary', () => {
  it('leads each term to the block in which it stands, and what is no term to where it would', () => {
    expect(terms.map(term => findBlock(sparse, term))).toEqual(
      terms.map((_, at) => Math.floor(at / termsInBlock)),
    );
    expect(findBlock(sparse, 'أ')).toBe(0);
    expect(findBlock(sparse, 'ي')).toBe(sparse.partings.length - 1);
  });

  it('leads a beginning to no more than the blocks that hold it', () => {
    for (const prefix of ['كتاب', 'كتاب1', 'كتاب12', 'كتاب0000', 'كتاب59']) {
      const places = terms.flatMap((term, at) => (term.startsWith(prefix) ? [at] : []));
      const [from, to] = findBlocksFrom(sparse, prefix);
      const [first = 0, last = 0] = [places[0], places.at(-1)];
      expect(from).toBeLessThanOrEqual(Math.floor(first / termsInBlock));
      expect(to).toBeGreaterThan(Math.floor(last / termsInBlock));
      expect((to - from - 2) * termsInBlock).toBeLessThanOrEqual(places.length);
    }
  });

  it('takes a few bytes a block: of a term, only what parts it from the one before', () => {
    expect(sparse.starts.at(-1)).toBe(byteCounts.dictionary);
    expect(blocks.length).toBeLessThan(sparse.partings.length * 8);
  });

  it('has no block of no terms', () => {
    const empty = readSparseDictionary(write([]).blocks);
    expect(findBlock(empty, 'كتاب')).toBe(-1);
    expect(findBlocksFrom(empty, '')).toEqual([0, 0]);
  });
});

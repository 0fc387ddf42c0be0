import type { SegmentSource } from '#shared/search/segment/segment-storage.ts';
import { readDictionaryBlock, type DictionaryEntry } from './dictionary-block.ts';
import { findBlock, findBlocksFrom, type SparseDictionary } from './sparse-dictionary.ts';

/** Looks terms up, in the order asked for; null where there is none. Each block is read once, and all reads are issued at once. */
export async function findEntries(
  source: SegmentSource,
  sparse: SparseDictionary,
  terms: readonly string[],
): Promise<readonly (DictionaryEntry | null)[]> {
  const wanted = new Set(terms);
  const blocks = new Set(Array.from(wanted, term => findBlock(sparse, term)));
  blocks.delete(-1);
  const found = new Map<string, DictionaryEntry>();
  const read = async (block: number): Promise<void> => {
    const bytes = await source.read('dictionary', ...sparse.rangeOf(block));
    for (const entry of readDictionaryBlock(bytes).entries)
      if (wanted.has(entry.term)) found.set(entry.term, entry);
  };
  await Promise.all(Array.from(blocks, read));
  return terms.map(term => found.get(term) ?? null);
}

/** All terms that begin so, by code unit. */
export async function findEntriesFrom(
  source: SegmentSource,
  sparse: SparseDictionary,
  prefix: string,
): Promise<readonly DictionaryEntry[]> {
  const [from, to] = findBlocksFrom(sparse, prefix);
  if (from === to) return [];
  const [start] = sparse.rangeOf(from);
  const [, stop] = sparse.rangeOf(to - 1);
  const bytes = await source.read('dictionary', start, stop);
  const entries: DictionaryEntry[] = [];
  for (let block = from; block < to; block++) {
    const [begin, end] = sparse.rangeOf(block);
    for (const entry of readDictionaryBlock(bytes.subarray(begin - start, end - start)).entries)
      if (entry.term.startsWith(prefix)) entries.push(entry);
  }
  return entries;
}

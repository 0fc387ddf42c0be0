import { analyseWords } from '#shared/search/analyse/analyser.ts';
import type { ValueField } from '#shared/search/search-fields.ts';
import type { FacetCount } from '#shared/search/search-request.ts';
import type { SegmentReader } from '#shared/search/segment/segment-reader.ts';
import { allDocuments, subtract } from '../document-sets.ts';
import { findValues } from '../nodes/match-values.ts';
import { mostFrequent, type ValueCounts } from './value-counts.ts';

/** Counts the articles that have one of the values that hold these words, the last of which may go on. */
async function countValues(
  segment: SegmentReader,
  field: ValueField,
  words: readonly string[],
): Promise<ValueCounts> {
  const column = await segment.readValues(field);
  const { values, starts, ordinals } = column;
  const isWanted =
    words.length === 0
      ? new Uint8Array(values.length).fill(1)
      : findValues(column, { words, match: 'prefix', whole: '' });
  if (values[0] === '') isWanted[0] = 0;
  const counts = new Uint32Array(values.length);
  for (const document of subtract(allDocuments(segment.documentCount), segment.deleted)) {
    const end = starts[document + 1] ?? 0;
    for (let i = starts[document] ?? 0; i < end; i++) {
      const ordinal = ordinals[i] ?? 0;
      counts[ordinal] = (counts[ordinal] ?? 0) + (isWanted[ordinal] ?? 0);
    }
  }
  return { values, counts };
}

/** Values of a field that hold what was typed, with how many articles have them, the most frequent first. */
export async function suggestValues(
  segments: readonly SegmentReader[],
  { field, typed, limit }: { readonly field: ValueField; readonly typed: string; readonly limit: number },
): Promise<readonly FacetCount[]> {
  const words = analyseWords(typed).map(({ form }) => form);
  const counts = await Promise.all(segments.map(segment => countValues(segment, field, words)));
  return mostFrequent(counts, limit);
}

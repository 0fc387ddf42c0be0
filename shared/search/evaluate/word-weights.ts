import type { SegmentReader, TermPostings } from '#shared/search/segment/segment-reader.ts';
import { inverseFrequency, type CollectionSize } from './bm25.ts';
import type { PlannedWord, WordsPlan } from './plan/plan.ts';
import type { OpenedWords } from './words/open-words.ts';

/** A segment with the words of a query looked up in it. */
export interface OpenedSegment {
  readonly segment: SegmentReader;
  readonly opened: OpenedWords;
}

async function countLive({ deleted }: SegmentReader, term: TermPostings): Promise<number> {
  if (deleted.length === 0) return term.documentCount;
  return term.documentCount - (await term.readDocuments(deleted)).documents.length;
}

/** Over all terms that a word is looked for as, which count as one: no more than there are articles. */
async function countHolders(word: PlannedWord, segments: readonly OpenedSegment[]): Promise<number> {
  const counts = await Promise.all(
    segments.flatMap(({ segment, opened }) => (opened.get(word) ?? []).map(term => countLive(segment, term))),
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What each of the plans tells of an article that has it: the sum of the inverse frequencies of its words. */
export async function weighWords(
  plans: readonly WordsPlan[],
  segments: readonly OpenedSegment[],
  size: CollectionSize,
): Promise<readonly number[]> {
  const weighWord = async (word: PlannedWord): Promise<number> =>
    inverseFrequency(Math.min(size.articleCount, await countHolders(word, segments)), size);
  return Promise.all(
    plans.map(async ({ words }) => (await Promise.all(words.map(weighWord))).reduce((a, b) => a + b, 0)),
  );
}

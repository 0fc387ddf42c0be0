import type { SegmentReader, TermPostings } from '#shared/search/segment/segment-reader.ts';
import type { PlannedWord, WordsPlan } from '../plan/plan.ts';

/** The postings of one segment for each word that is looked for. */
export type OpenedWords = ReadonlyMap<PlannedWord, readonly TermPostings[]>;

/** Looks all words of a query up in a segment: terms in one go, as lookups of one turn are read together. */
export async function openWords(segment: SegmentReader, plans: readonly WordsPlan[]): Promise<OpenedWords> {
  const words = plans.flatMap(plan => plan.words);
  const terms = [...new Set(words.flatMap(word => word.terms))];
  const [found, ranges] = await Promise.all([
    segment.findTerms(terms),
    Promise.all(
      words.map(({ beginnings }) =>
        Promise.all(beginnings.map(beginning => segment.findTermsFrom(beginning))),
      ),
    ),
  ]);
  const postingsOf = new Map(terms.map((term, at) => [term, found[at] ?? null]));
  return new Map(
    words.map((word, at) => {
      const own = word.terms.map(term => postingsOf.get(term) ?? null).filter(postings => postings !== null);
      return [word, eachOnce([...own, ...(ranges[at] ?? []).flat()])];
    }),
  );
}

const eachOnce = (postings: readonly TermPostings[]): readonly TermPostings[] => [
  ...new Map(postings.map(term => [term.term, term])).values(),
];

/** At most so many documents of the segment hold one of the terms, tombstoned ones included. */
export const mostHolders = (postings: readonly TermPostings[]): number =>
  postings.reduce((sum, { documentCount }) => sum + documentCount, 0);

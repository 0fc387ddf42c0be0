import type { ComparisonMark } from '#shared/domain/comparison/comparison-mark.ts';
import type { PairDecision } from '#shared/compare/compare-articles.ts';

/** A mark on two passages, with the sentences these are now. */
export interface PlacedPair {
  readonly mark: ComparisonMark;
  /** As a `PairDecision` has them: places of the articles, the lower first, and sentences in that order, ascending. */
  readonly articles: readonly [number, number];
  readonly sentences: readonly [readonly number[], readonly number[]];
}

/** One passage of a note, with the sentences it is now. */
export interface NotePlace {
  readonly article: number;
  readonly sentences: readonly number[];
}

/** A note with where it stands now: one passage, or two of which the lower article is first. */
export interface PlacedNote {
  readonly mark: ComparisonMark & { readonly kind: 'note' };
  readonly places: readonly NotePlace[];
}

/** What marks mean for articles as they are now. */
export interface PlacedMarks {
  /** For the engine, oldest first. */
  readonly decisions: readonly PairDecision[];
  /** The marks of `decisions`, in the same order. */
  readonly pairs: readonly PlacedPair[];
  /** Passages whose figures are said not to contradict each other. */
  readonly dismissed: readonly PlacedPair[];
  readonly notes: readonly PlacedNote[];
  /** Marks of which a passage is gone, or says something else by now. */
  readonly unplaced: readonly ComparisonMark[];
}

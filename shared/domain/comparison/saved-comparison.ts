import type { ArticleId, ComparisonId } from '#shared/ids/ids.ts';

/** How alike two sentences must be to be taken for accounts of the same. */
export type Strictness = 'loose' | 'normal' | 'strict';

/** Differences that a comparison can be told not to count as such. All are ignored unless the analyst says otherwise. */
export const ignorableDifferences = [
  'diacritics',
  'letter-forms',
  'digits',
  'punctuation',
  'sign-off',
] as const;

/**
 * - `diacritics`: harakat, tatweel
 * - `letter-forms`: spellings of alef, ya, ta marbuta and hamza; case of Latin letters
 * - `digits`: the script digits are written in, marks of thousands
 * - `punctuation`: marks, the shape of quotation marks, spaces
 * - `sign-off`: an agency's name or an editor's initials at the end of a report
 */
export type IgnorableDifference = (typeof ignorableDifferences)[number];

/** How articles are compared. */
export interface ComparisonRules {
  readonly strictness: Strictness;
  readonly ignored: readonly IgnorableDifference[];
}

/** A comparison the analyst gave a name, so that it opens again. What was decided in it is in the marks of its articles. */
export interface SavedComparison {
  readonly id: ComparisonId;
  readonly name: string;
  /** 2 to 4; the first is the base. */
  readonly articles: readonly ArticleId[];
  readonly rules: ComparisonRules;
  /** ISO instants. */
  readonly createdAt: string;
  readonly changedAt: string;
}

import type {
  RelativeForm,
  TemporalCertainty,
  TemporalExpression,
  TemporalKind,
  TemporalPrecision,
} from '#shared/domain/article/temporal-expression.ts';

/** Which other expression a reading is counted from; looked for once all of a text have been found. */
type AnchorHint = 'previous-date' | 'same-sentence-day' | 'event-day';

/** What a rule makes of the words it found. */
export interface Reading {
  readonly kind: TemporalKind;
  readonly relative: RelativeForm;
  readonly precision: TemporalPrecision;
  readonly certainty: TemporalCertainty;
  readonly calendar: TemporalExpression['calendar'];
  readonly anchorHint?: AnchorHint;
}

/** The surroundings of a match, folded, at most 120 units on either side; `originalText` is the match before folding. */
export interface RuleContext {
  readonly left: string;
  readonly right: string;
  readonly matched: string;
  readonly originalText: string;
}

/** Named groups of a match that took part in it. */
export type FoundWords = Readonly<Partial<Record<string, string>>>;

/**
 * One way to speak of time. `pattern` is read by `compilePattern`; `lead` is what may or must stand before it without
 * belonging to it (by default, in Arabic, attached prepositions and conjunctions). In `example` square brackets show
 * what must be found; in `counterExample` this rule must find nothing.
 */
export interface TemporalRule {
  readonly id: string;
  readonly pattern: string;
  readonly lead?: string;
  readonly unlessAfter?: string;
  readonly unlessBefore?: string;
  readonly example: string;
  readonly counterExample: string;
  readonly read: (words: FoundWords, context: RuleContext) => Reading | null;
}

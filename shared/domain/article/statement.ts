import type { Correctable } from './correctable.ts';
import type { Span } from './span.ts';

export type CueClass =
  | 'says'
  | 'adds'
  | 'stresses'
  | 'claims'
  | 'denies'
  | 'demands'
  | 'promises'
  | 'announces'
  | 'explains'
  | 'accuses'
  | 'supports'
  | 'rejects'
  | 'according-to'
  | 'headline';

/** How far whoever reports lets the words stand: as said, as certain, as doubtful, as admitted against one's interest … */
export type CueStrength =
  | 'neutral'
  | 'assertive'
  | 'tentative'
  | 'doubtful'
  | 'conceding'
  | 'denying'
  | 'demanding'
  | 'committing'
  | 'warning'
  | 'accusing'
  | 'approving'
  | 'opposing';

export type StatementKind = 'direct' | 'indirect' | 'mixed';

/** A medium or person who passed a statement on: «نقلت الوكالة عن مسؤول». */
export interface Attribution {
  readonly text: string;
  readonly span: Span;
  readonly entity: string | null;
}

/**
 * Somebody is reported to have said something. All spans are in the stored text, except in a headline: where the class
 * of the cue is `headline` they are in the text of the title (see `isHeadlineStatement`).
 */
export interface Statement extends Correctable {
  readonly span: Span;
  /** Null where nobody is named; `elided` when carried from an earlier statement of the chain. */
  readonly speaker: {
    readonly text: string;
    readonly span: Span | null;
    readonly entity: string | null;
    readonly elided: boolean;
  } | null;
  /** Those through whom the statement reached the article, from the one next to the article to the one next to the speaker. */
  readonly attributedVia: readonly Attribution[];
  /** Null where a quotation goes on with no word that says so. */
  readonly cue: {
    readonly text: string;
    readonly span: Span;
    readonly class: CueClass;
    readonly strength: CueStrength;
  } | null;
  readonly kind: StatementKind;
  readonly content: Span;
  /** The quoted parts, without their marks. */
  readonly quotes: readonly Span[];
  readonly rule: string;
}

/** True for what a headline says: its spans are in the title and not in the stored text. */
export const isHeadlineStatement = (statement: Statement): boolean => statement.cue?.class === 'headline';

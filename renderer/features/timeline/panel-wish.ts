import type { MarkFacts } from '#shared/timeline/mark-facts.ts';
import type { MarkList } from './marks/listed-marks.ts';

/** A date that is to be set right: of the publication (`expression` -1) or of words in the text. */
export type MarkToCorrect = Pick<MarkFacts, 'articleId' | 'expression'>;

/** The event that a mark (a row of the data of when it is asked) tells of, with all its reports. */
export interface EventWish {
  readonly kind: 'event';
  readonly mark: number;
}

/** What is to stand beside the timeline. */
export type PanelWish =
  /** Exactly these marks; with `correct` the form that sets one of them right stands in place of the list at first. */
  | { readonly kind: 'marks'; readonly list: MarkList; readonly correct?: MarkToCorrect }
  | EventWish
  /** The events that most outlets report for the days in view. */
  | { readonly kind: 'most-reported' }
  /** What was announced for the days in view, and what was heard of it. */
  | { readonly kind: 'announcements' }
  | { readonly kind: 'undated' };

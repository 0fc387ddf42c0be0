import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { MarkList } from './listed-marks.ts';

/** What is to stand beside the timeline. */
export type PanelWish =
  /** Exactly these marks. */
  | { readonly kind: 'marks'; readonly list: MarkList }
  /** The event that a mark (a row of the timeline's data) tells of, with all its reports. */
  | { readonly kind: 'event'; readonly mark: number }
  /** The events that most outlets report for these days. */
  | { readonly kind: 'most-reported'; readonly range: CivilRange }
  /** What was announced for these days, and what was heard of it. */
  | { readonly kind: 'announcements'; readonly range: CivilRange }
  | { readonly kind: 'undated' };

import type { Correctable } from './correctable.ts';
import type { Span } from './span.ts';

export type TemporalPrecision =
  'time' | 'day' | 'week' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century' | 'vague';

/** How sure the value is: written out, computed from a stated date, read from grammar, or not a date at all. */
export type TemporalCertainty = 'stated' | 'derived' | 'inferred' | 'vague';

export type TemporalKind = 'point' | 'interval' | 'duration' | 'set' | 'vague' | 'event-relative';

export type TemporalUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'half'
  | 'season'
  | 'year'
  | 'decade'
  | 'century';

/** 0 is Sunday, as in `Date.prototype.getUTCDay`. */
export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/**
 * What the expression is counted from: the article's publication date, or another expression of the article, by its
 * place in the list (-1: words that an analyst rejected, which leaves the value open).
 */
export type TemporalAnchor = 'publication' | { readonly expression: number };

/**
 * Which part of a period is meant: a third of it, or, for what is to be done by its end, all after the day of writing up to
 * that (`until`; of a period that is over, its last third).
 */
export type PartOfPeriod = 'start' | 'middle' | 'end' | 'until';

/**
 * What the words say, before anything is resolved. Stored for ever; the value is a pure function of this,
 * the publication date and the version of the rules, so setting a date resolves all and undo is free.
 *
 * - `absolute`: stated in full; `value` is TIMEX3 (`2022`, `2025-02-25`, `2024-12-26T14:30`); `direction` is set where
 *   the sentence speaks of it as still to come.
 * - `partial`: a date whose year is not stated; `value` has X for it (`XXXX-04-12`, `XXXX-04`);
 *   `direction` says on which side of the anchor it lies; a `weekdayCheck` stated beside it helps to choose the year.
 *   `yearsAway` is set where the text names the year by the anchor's (March of last year: -1).
 *   `XXXX-XX-15` is a day of the anchor's month, or of the month before or after it.
 * - `offset`: `n` units from the anchor (yesterday: -1 day; next year: 1 year); `weekdayCheck` is the weekday
 *   the text states beside it; `part` limits it to a part of that unit (`earlier`: from its start to before the anchor).
 * - `weekday`: a weekday on the stated side of the anchor (`nearest-not-after` for a past-tense report).
 * - `duration`: a length of time, `value` TIMEX3 (`P2D`).
 * - `set`: something recurring, `value` TIMEX3 (`P1W`, `XXXX-WXX-4`).
 * - `vague`: no computable value; `direction` says where it lies (`past` → PAST_REF).
 *
 * A year before Christ is `BC1550`: it has no place among the days.
 */
export type RelativeForm =
  | {
      readonly op: 'absolute';
      readonly value: string;
      readonly direction?: 'future';
      readonly part?: PartOfPeriod;
    }
  | {
      readonly op: 'partial';
      readonly value: string;
      readonly anchor: TemporalAnchor;
      readonly direction: 'nearest' | 'past' | 'future';
      readonly weekdayCheck?: Weekday;
      readonly yearsAway?: -1 | 0 | 1;
      readonly part?: PartOfPeriod;
    }
  | {
      readonly op: 'offset';
      readonly n: number;
      readonly unit: TemporalUnit;
      readonly anchor: TemporalAnchor;
      readonly weekdayCheck?: Weekday;
      readonly part?: PartOfPeriod | 'earlier' | 'later' | 'weekend';
      readonly timeOfDay?: string;
    }
  | {
      readonly op: 'weekday';
      readonly weekday: Weekday;
      readonly anchor: TemporalAnchor;
      readonly direction: 'nearest-not-after' | 'nearest-not-before' | 'before' | 'after';
      readonly timeOfDay?: string;
    }
  | {
      readonly op: 'duration';
      readonly value: string;
      readonly anchor?: TemporalAnchor;
      readonly direction?: 'past' | 'future';
    }
  | { readonly op: 'set'; readonly value: string }
  | { readonly op: 'vague'; readonly direction: 'past' | 'present' | 'future'; readonly unit?: TemporalUnit };

/** Words of the article that speak of time, as found; everything that depends on the publication date is left out. */
export interface TemporalExpression extends Correctable {
  /** In the stored text; -1 …-1 when it stands in the title or the dateline (see `source`). */
  readonly span: Span;
  /** In the decoded source. */
  readonly source: Span | null;
  readonly text: string;
  readonly kind: TemporalKind;
  readonly rule: string;
  readonly relative: RelativeForm;
  readonly precision: TemporalPrecision;
  readonly certainty: TemporalCertainty;
  readonly calendar: 'gregorian' | 'hijri';
}

/** In which other reading the words would mean the alternative value. */
export type AlternativeReason =
  'previous-week' | 'next-week' | 'same-day' | 'tomorrow' | 'other-direction' | 'other-year' | 'counted-day';

/** What a temporal expression means once a publication date is (or is not) known. */
export interface ResolvedTemporal {
  /** TIMEX3 style; null while it depends on an unknown publication date. */
  readonly value: string | null;
  /** First and last day (or instant) it can mean, ISO 8601; null where open or unknown. */
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly alternatives: readonly { readonly value: string; readonly why: AlternativeReason }[];
  readonly needsPublicationDate: boolean;
  /** Set when a stated weekday contradicts the publication date; holds the nearest date that would agree. */
  readonly contradiction: { readonly statedWeekday: Weekday; readonly nearestConsistent: string } | null;
}

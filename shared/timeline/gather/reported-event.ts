import type { CivilRange } from '#shared/timeline/civil-range.ts';

/** A date that some reports of an event state for it. */
export interface StatedDate extends CivilRange {
  /** A code of `timelineUnits`. */
  readonly unit: number;
  /** Marks that state it: rows of the timeline's data. */
  readonly marks: readonly number[];
  /** Distinct outlets that state it; copies of one text count once and for the outlet that had it first. */
  readonly outletCount: number;
}

/** By how many some marks are told. */
export interface ReportCounts {
  /** Articles that tell of it. */
  readonly reportCount: number;
  /** Distinct outlets; copies of one text count once. Articles without an outlet count as one outlet more. */
  readonly outletCount: number;
  /** How many of the reports are copies of others of them. */
  readonly copyCount: number;
}

/** One event as several articles tell of it, with the day it is said to have happened on. */
export interface ReportedEvent extends ReportCounts {
  readonly id: number;
  /** All marks of it, in the order of the data's rows. */
  readonly marks: readonly number[];
  /** Most reported first. Where one holds another («April», «12 April») they are no disagreement. */
  readonly dates: readonly StatedDate[];
  /** Whether two of the dates cannot both be right. */
  readonly isDisputed: boolean;
  /** The mark whose sentence tells it best: the one that has most in common with the others. */
  readonly leading: number;
}

/**
 * A day named as still to come by an article, or by several that tell of one event, and what was heard of it later. What nobody
 * had announced and an article calls off is one, too.
 */
export interface Announcement {
  /** Row of the timeline's data: the first of `marks`. */
  readonly mark: number;
  /** Whether somebody announced it; else `marks` are those that call it off. */
  readonly isAnnounced: boolean;
  /** All marks that announce it, by time of publication. */
  readonly marks: readonly number[];
  /** How many articles they are of. */
  readonly articleCount: number;
  /** Other marks of articles published later that tell of the same, by time of publication. */
  readonly mentions: readonly number[];
  /** Those of `mentions` whose article was published on the day itself or after it. */
  readonly mentionsAfter: readonly number[];
  /** Whether some of `mentions` put it off or cancel it, and none of a later time tells that it took place. */
  readonly isCalledOff: boolean;
  /** Whether the collection reaches beyond the day, so that silence about it says something. */
  readonly isDue: boolean;
  /** When the last article of the collection was published, in civil time. */
  readonly lastPublishedMs: number;
}

/** What is known of each mark once events are gathered; over the rows of the timeline's data. */
export interface GatheredMarks {
  /** Id of the reported event; -1 for a mark that stands alone. */
  readonly events: Int32Array;
  /** Bits of `markFlags`. */
  readonly flags: Uint8Array;
}

/**
 * - `announced`: still to come when the article was published
 * - `resumed`: and told of again once its day had come; `calledOff`: or put off or cancelled by a later report, or by its own
 * - `disputed`: other reports state another day
 * - `leading`: the mark that its event names as such
 */
export const markFlags = { announced: 1, resumed: 2, disputed: 4, leading: 8, calledOff: 16 } as const;

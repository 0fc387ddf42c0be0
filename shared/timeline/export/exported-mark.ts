import type { ArticleId } from '#shared/ids/ids.ts';
import type { TimelineEventKind } from '#shared/domain/timeline/timeline-event.ts';
import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineUnit } from '#shared/timeline/timeline-units.ts';

/** One mark with all that a file says of it. Times are civil, see `CivilRange`. */
export interface ExportedMark extends CivilRange {
  /** In the timeline's data. */
  readonly row: number;
  readonly articleId: ArticleId;
  /** Index into the article's temporal expressions; null for its publication. */
  readonly expression: number | null;
  readonly kind: TimelineEventKind;
  readonly unit: TimelineUnit;
  readonly startCertain: boolean;
  readonly endCertain: boolean;
  /** Whether the text does not write the date out in full: it was worked out from others. */
  readonly isWorkedOut: boolean;
  readonly outlet: string | null;
  readonly title: string;
  /** The words that state the date, and the sentence they stand in; null for a publication. */
  readonly words: string | null;
  readonly sentence: string | null;
  /** Name of the file that the article was read from. */
  readonly file: string;
  /** Still to come when the article was published; told of again later; another day stated by other reports. */
  readonly announced: boolean;
  readonly resumed: boolean;
  readonly calledOff: boolean;
  readonly disputed: boolean;
  /** The event that several reports tell of; -1 where the mark stands alone. */
  readonly event: number;
}

const iso = (timeMs: number): string => new Date(timeMs).toISOString();

/** The first day or minute of a mark, ISO 8601. */
export const firstOf = ({ startMs, unit }: ExportedMark): string =>
  iso(startMs).slice(0, unit === 'time' ? 16 : 10);

/** The last day of a mark; of one known to the minute, the minute again. */
export const lastOf = (mark: ExportedMark): string =>
  mark.unit === 'time' ? firstOf(mark) : iso(Math.max(mark.startMs, mark.endMs - dayMs / 2)).slice(0, 10);

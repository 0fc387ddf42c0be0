import type { ArticleId } from '#shared/ids/ids.ts';
import type { TimelineEventKind } from '#shared/domain/timeline/timeline-event.ts';
import { dayMs, hourMs, minuteMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineUnit } from '#shared/timeline/timeline-units.ts';

/** One mark with all that a file says of it. Times are civil, see `CivilRange`: the clock of the report, as on the axis. */
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
  /** The zone that its time is stated in (`+03:00`, `Z`); null where none is, or no time. */
  readonly zone: string | null;
  /** Whether the text does not write the date out in full: it was worked out from others. */
  readonly isWorkedOut: boolean;
  readonly outlet: string | null;
  readonly title: string;
  /** What happened, in the words around the date; empty where little but the date stands there, and for a publication. */
  readonly label: string;
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
  /** Whether its sentence tells best of that event. */
  readonly leading: boolean;
}

const iso = (timeMs: number): string => new Date(timeMs).toISOString();

/** The first day or minute of a mark, ISO 8601. */
export const firstOf = ({ startMs, unit }: ExportedMark): string =>
  iso(startMs).slice(0, unit === 'time' ? 16 : 10);

/** The last day of a mark; of one known to the minute, the minute again. */
export const lastOf = (mark: ExportedMark): string =>
  mark.unit === 'time' ? firstOf(mark) : iso(Math.max(mark.startMs, mark.endMs - dayMs / 2)).slice(0, 10);

/** The moment of a mark whose zone is known, ISO 8601 with its offset (`2026-03-02T22:47-04:00`); null of any other. */
export const instantOf = (mark: ExportedMark): string | null =>
  mark.zone === null ? null : `${firstOf(mark)}${mark.zone}`;

/** How far the clock of a zone (`+03:00`, `Z`) is ahead of UTC. */
function aheadMs(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * hourMs + Number(minutes ?? 0) * minuteMs);
}

/** A mark by the clock of UTC; null where its zone is not known. */
export function inUtc({ startMs, endMs, zone }: ExportedMark): CivilRange | null {
  if (zone === null) return null;
  const ahead = aheadMs(zone);
  return { startMs: startMs - ahead, endMs: endMs - ahead };
}

/** A stretch of civil time: milliseconds since 1970 as if the clock stood at UTC; `endMs` is exclusive. */
export interface CivilRange {
  readonly startMs: number;
  readonly endMs: number;
}

export const minuteMs = 60_000;
export const hourMs = 3_600_000;
export const dayMs = 86_400_000;

const isoValue = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?)?)?)?/;

/**
 * Milliseconds of the first instant of a month; `month` counts from 0 and may lie outside 0…11. Years below 100 are meant as
 * written.
 */
export function monthStartMs(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime();
}

/** The day in which a moment lies, as `YYYY-MM-DD`. */
export const isoDayAt = (timeMs: number): string => new Date(timeMs).toISOString().slice(0, 10);

/** The first day that a stretch touches, as `YYYY-MM-DD`. */
export const firstDayOf = ({ startMs }: Pick<CivilRange, 'startMs'>): string => isoDayAt(startMs);

/** The last day that a stretch touches: where it ends at midnight, the day that ends then. */
export const lastDayOf = ({ endMs }: Pick<CivilRange, 'endMs'>): string => isoDayAt(endMs - 1);

/**
 * The stretch that an ISO 8601 value covers: the whole year, month, day or minute it names.
 * A zone is left out on purpose, since a timeline of reports shows the clock of the report. Null when it is no such value.
 */
export function civilRange(value: string): CivilRange | null {
  const found = isoValue.exec(value);
  if (!found) return null;
  const [year, month, day, hour, minute, second] = found
    .slice(1)
    .map(part => (part === undefined ? null : Number(part)));
  if (year === undefined || year === null) return null;
  if (month === undefined || month === null)
    return { startMs: monthStartMs(year, 0), endMs: monthStartMs(year + 1, 0) };
  if (month < 1 || month > 12) return null;
  const firstOfMonth = monthStartMs(year, month - 1);
  const firstOfNext = monthStartMs(year, month);
  if (day === undefined || day === null) return { startMs: firstOfMonth, endMs: firstOfNext };
  const dayStart = firstOfMonth + (day - 1) * dayMs;
  if (day < 1 || dayStart >= firstOfNext) return null;
  if (hour === undefined || hour === null) return { startMs: dayStart, endMs: dayStart + dayMs };
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 60) return null;
  const startMs = dayStart + hour * hourMs + (minute ?? 0) * minuteMs + (second ?? 0) * 1000;
  return { startMs, endMs: startMs + minuteMs };
}

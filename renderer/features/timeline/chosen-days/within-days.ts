import { civilRange, type CivilRange } from '#shared/timeline/civil-range.ts';
import type { DayRange } from '#shared/stores/article-store.ts';

/** The stretch of time of the days that the app is filtered by; null where it is not. */
export function stretchOfDays(days: DayRange | null): CivilRange | null {
  const [from, to] = [days && civilRange(days.from), days && civilRange(days.to)];
  return from && to ? { startMs: from.startMs, endMs: to.endMs } : null;
}

/** What of a stretch lies within the chosen days: all of it where none are chosen; null where it has none of them. */
export function withinDays(stretch: CivilRange, chosen: CivilRange | null): CivilRange | null {
  if (chosen === null) return stretch;
  const startMs = Math.max(stretch.startMs, chosen.startMs);
  const endMs = Math.min(stretch.endMs, chosen.endMs);
  return startMs < endMs ? { startMs, endMs } : null;
}

/** Whether a stretch lies wholly within another. */
export const isWithin = (inner: CivilRange, outer: CivilRange): boolean =>
  inner.startMs >= outer.startMs && inner.endMs <= outer.endMs;

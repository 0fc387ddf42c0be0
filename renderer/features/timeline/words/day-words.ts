import { dayMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineLabels } from './timeline-labels.ts';

/** The day in which a moment lies, in civil time. */
export function dayAround(timeMs: number): CivilRange {
  const startMs = Math.floor(timeMs / dayMs) * dayMs;
  return { startMs, endMs: startMs + dayMs };
}

/** That day in words. */
export const dayWords = (labels: Pick<TimelineLabels, 'range'>, timeMs: number): string =>
  labels.range(dayAround(timeMs));

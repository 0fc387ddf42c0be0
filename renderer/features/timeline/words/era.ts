import { monthStartMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineUnit } from '#shared/timeline/timeline-units.ts';

/** A decade or a century as it is spoken of. */
export interface Era {
  /** 6 for the sixties; null for a whole century. */
  readonly decade: number | null;
  /** 20 for the 1900s. */
  readonly century: number;
}

/**
 * The decade or century that a range is; null where it is not exactly one, counted from a year that ends in 0 (or 1 for
 * centuries).
 */
export function eraOf(unit: TimelineUnit, { startMs, endMs }: CivilRange): Era | null {
  const year = new Date(startMs).getUTCFullYear();
  const isRound = (years: number): boolean =>
    startMs === monthStartMs(year, 0) && endMs === monthStartMs(year + years, 0);
  if (unit === 'decade' && year % 10 === 0 && isRound(10))
    return { decade: Math.floor(year / 10) % 10, century: Math.floor(year / 100) + 1 };
  if (unit === 'century' && year % 100 <= 1 && isRound(100))
    return { decade: null, century: Math.floor(year / 100) + 1 };
  return null;
}

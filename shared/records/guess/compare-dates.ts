import { readDate } from './date-column.ts';
import type { FieldStatistics } from './field-statistics.ts';

/**
 * Where a column of dates stands among those of its table, 1 for the earliest and 0 for the latest: an article is
 * published before anyone collects or changes it.
 */
export function compareDates(field: FieldStatistics, fields: readonly FieldStatistics[]): number {
  const others = fields.filter(other => other !== field && other.dates !== null && other.dates.share >= 0.6);
  if (others.length === 0 || field.dates === null) return 0.5;
  const own = medianDay(field);
  const later = others.filter(other => own < medianDay(other)).length;
  const same = others.filter(other => own === medianDay(other)).length;
  return (later + same / 2) / others.length;
}

/** The middle one of the column's dates, by their text: ISO dates sort like that. */
function medianDay({ sample, dates }: FieldStatistics): string {
  if (dates === null) return '';
  const days = sample.flatMap(value => readDate(value, dates.form) ?? []).sort();
  return days[Math.floor(days.length / 2)]?.slice(0, 16) ?? '';
}

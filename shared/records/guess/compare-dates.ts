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
  const worth = others.map(other => {
    const theirs = medianDay(other);
    // One that states no time is compared by its day.
    const length = Math.min(own.length, theirs.length);
    const [first, second] = [own.slice(0, length), theirs.slice(0, length)];
    return first < second ? 1 : first > second ? 0 : 0.5;
  });
  return worth.reduce<number>((sum, one) => sum + one, 0) / others.length;
}

/** The middle one of the column's dates, by their text: ISO dates sort like that. */
function medianDay({ sample, dates }: FieldStatistics): string {
  if (dates === null) return '';
  const days = sample.flatMap(value => readDate(value, dates.form) ?? []).sort();
  return days[Math.floor(days.length / 2)]?.slice(0, 16) ?? '';
}

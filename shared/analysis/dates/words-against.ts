import type { PublishedDate } from '#shared/domain/article/article.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { dayNumber, isoDayOf } from './civil-day.ts';
import { countedDate, isCountedFrom, type CountedDate } from './counted-dates.ts';
import { distanceTo, nearDate } from './near-dates.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

type Evidence = Pick<TemporalExpression, 'relative' | 'calendar' | 'kind' | 'text' | 'span'>;

/** Words of a text that do not fit a day of its publication. */
export interface WordsAgainst {
  readonly text: string;
  /** The nearest day that they fit (ISO); null where none is near. */
  readonly agreeing: string | null;
}

/** The day of publication, nearest to another one, of which the text counts as it does. */
function nearestCounted(counted: CountedDate, published: number): string | null {
  const { date, daysAway } = counted;
  const year = Number(isoDayOf(published).slice(0, 4));
  const years = date.startsWith('X') ? [year, year - 1, year + 1] : [Number(date.slice(0, 4))];
  const days = years
    .flatMap(of => dayNumber(`${of}${date.slice(4)}`) ?? [])
    .map(named => named - daysAway)
    .filter(day => isCountedFrom(counted, day))
    .sort((a, b) => Math.abs(a - published) - Math.abs(b - published));
  return days[0] === undefined ? null : isoDayOf(days[0]);
}

function against(one: Evidence, previous: Evidence | undefined, published: number): WordsAgainst | null {
  const { text } = one;
  const mismatch = weekdayMismatch(one, published);
  if (mismatch !== null) return { text, agreeing: isoDayOf(mismatch.agreeing) };
  const counted = countedDate(one, previous);
  if (counted !== null)
    return isCountedFrom(counted, published)
      ? null
      : { text: counted.words, agreeing: nearestCounted(counted, published) };
  const near = nearDate(one);
  const fits = near === null || near.weekday === null || distanceTo(near, published) !== null;
  return fits ? null : { text, agreeing: null };
}

/**
 * The first words of a text that contradict a day on which it is said to have been published: a weekday that is another
 * («غدا الأربعاء»), a date that is counted from another day («أمس 7 أكتوبر»), or a weekday and date that fall together in no
 * year near it. Null where none do, and unless the date is known to the day.
 */
export function wordsAgainst(
  temporal: readonly Evidence[],
  { value }: Pick<PublishedDate, 'value'>,
): WordsAgainst | null {
  const published = dayNumber(value);
  if (published === null) return null;
  for (const [at, one] of temporal.entries()) {
    const found = against(one, temporal[at - 1], published);
    if (found !== null) return found;
  }
  return null;
}

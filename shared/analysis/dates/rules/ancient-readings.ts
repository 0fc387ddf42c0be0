import { civilDateOf, dayNumberOf } from '../civil-day.ts';
import { absolute, hijriPeriod, statedRange } from '../readings.ts';
import type { FoundWords, Reading } from '../temporal-rule.ts';

const four = (year: number): string => String(year).padStart(4, '0');
const yearIn = (text: string | undefined): number => Number(/\d+/.exec(text ?? '')?.[0]);

/** A year or a stretch of years before Christ, as TIMEX3 writes them: `BC1550`. The earlier one has the higher number. */
export function beforeChrist(words: FoundWords): Reading | null {
  const year = yearIn(words['anyYear']);
  if (year === 0) return null;
  if (words['until'] === undefined) return absolute(`BC${four(year)}`, 'year');
  const until = yearIn(words['until']);
  return until > 0 && until < year ? statedRange(`BC${four(year)}/BC${four(until)}`, 'year') : null;
}

/** A year of our era that is said to be one, `0365`. */
export function afterChrist(words: FoundWords): Reading | null {
  const year = yearIn(words['anyYear']);
  return year > 0 && year <= 2100 ? absolute(four(year), 'year') : null;
}

/** The first day of the Hijra in the Gregorian calendar, reckoned back. */
const hijra = dayNumberOf({ year: 622, month: 7, day: 19 });

/** The first day of a Hijri year by the arithmetic calendar, which is that of the moon to a day or two. */
const firstDayOfHijri = (year: number): number => hijra + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30);

/** A Hijri year, before those of the table too: there by the two Gregorian years that it lies in. */
export function anyHijriYear(words: FoundWords): Reading | null {
  const year = yearIn(words['anyYear']);
  if (year === 0 || year > 1600) return null;
  const known = hijriPeriod(year, 1, 12);
  if (known) return known;
  const [first, last] = [firstDayOfHijri(year), firstDayOfHijri(year + 1) - 1].map(
    day => civilDateOf(day).year,
  );
  const value = `${four(first ?? 0)}/${four(last ?? 0)}`;
  return { ...statedRange(value, 'year'), calendar: 'hijri', certainty: 'derived' };
}

import { civilDateOf, dayNumberOf } from './civil-day.ts';

/** The unit to which a count of years is meant. */
export type YearGrain = 'year' | 'decade' | 'century';

export const yearsOfGrain: Readonly<Record<YearGrain, number>> = { year: 1, decade: 10, century: 100 };

/** How exactly a count of years is meant: «200 years» to the decade, «1600 years» to the century, «14 years» to the year. */
export function grainOfYears(years: number): YearGrain {
  if (years >= 1000 && years % 100 === 0) return 'century';
  return years >= 50 && years % 10 === 0 ? 'decade' : 'year';
}

const unitYears: Readonly<Record<string, number>> = { Y: 1, DE: 10, CE: 100 };

/**
 * A day that a length of years was counted back to, moved to where its year, decade or century begins: a count of years
 * names no day. The day itself for a length in other units (`P3D`); null before the year 1.
 */
export function beginningOfCount(day: number, durationValue: string): number | null {
  const [, count, unit = ''] = /^P(\d+(?:\.\d+)?)([A-Z]{1,2})$/.exec(durationValue) ?? [];
  const perUnit = unitYears[unit];
  const { year } = civilDateOf(day);
  if (year < 1) return null;
  if (perUnit === undefined) return day;
  const length = yearsOfGrain[grainOfYears(Number(count) * perUnit)];
  return dayNumberOf({ year: Math.max(1, Math.floor(year / length) * length), month: 1, day: 1 });
}

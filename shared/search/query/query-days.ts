import { isoDayOf } from '#shared/analysis/dates/civil-day.ts';
import { readTypedDate, type TypedDateError } from '#shared/analysis/dates/read-typed-date.ts';
import type { DayRange } from '#shared/analysis/dates/timex-interval.ts';
import { readTypedHijri } from '#shared/analysis/dates/typed-hijri.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import { civilRange, dayMs } from '#shared/timeline/civil-range.ts';
import type { DateField } from './query-field.ts';

/** Days of a query: `YYYY-MM-DD`, both included, null where it is open. */
export interface QueryDays {
  readonly from: string | null;
  readonly to: string | null;
}

function rangeOf(typed: string): Result<DayRange, TypedDateError> {
  const date = readTypedDate(typed);
  if (!date.ok) {
    // A month of the other calendar is no date of an article, but its days can be searched.
    const hijri = date.error.code === 'hijri-stretch' ? readTypedHijri(typed) : null;
    return hijri ? ok(hijri) : date;
  }
  const range = civilRange(date.value.value);
  if (range === null) return err({ code: 'unreadable' });
  return ok({ first: Math.floor(range.startMs / dayMs), last: Math.floor((range.endMs - 1) / dayMs) });
}

function daysOf(field: DateField, { first, last }: DayRange): QueryDays {
  switch (field) {
    case 'on':
      return { from: isoDayOf(first), to: isoDayOf(last) };
    case 'since':
      return { from: isoDayOf(first), to: null };
    case 'until':
      return { from: null, to: isoDayOf(last) };
    case 'after':
      return { from: isoDayOf(last + 1), to: null };
    case 'before':
      return { from: null, to: isoDayOf(first - 1) };
  }
}

/**
 * The days that a field asks for with a day, month or year of either calendar, as it is typed (see `readTypedDate`). The words
 * are taken at their meaning: `after` and `before` leave out the day, month or year named, `since` and `until` include it.
 */
export function readQueryDays(field: DateField, typed: string): Result<QueryDays, TypedDateError> {
  const range = rangeOf(typed);
  return range.ok ? ok(daysOf(field, range.value)) : range;
}

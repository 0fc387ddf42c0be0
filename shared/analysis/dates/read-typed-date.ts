import type { PublishedDate } from '#shared/domain/article/article.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import { latinDigits } from '#shared/text/latin-digits.ts';
import { civilRange } from '#shared/timeline/civil-range.ts';
import { isoDayOf } from './civil-day.ts';
import { findPublishedDate } from './parse-published-date.ts';
import { readTypedHijri } from './typed-hijri.ts';

/** A date as precise as it was typed. */
export type TypedDate = Pick<PublishedDate, 'value' | 'precision'>;

/**
 * Why what was typed is no date: no day, month or year that exists can be read; it is a day or month of no year; or a Hijri month or
 * year, which lies in several of the months and years that dates are kept by.
 */
export type TypedDateError = { readonly code: 'unreadable' | 'no-year' | 'hijri-stretch' };

const isoDate =
  /^\d{4}(?:-\d\d(?:-\d\d(?:[T ](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$/;
const monthOfYear =
  /^(?:(?<month>\d{1,2})\s?[/.-]\s?(?<year>\d{4})|(?<yearFirst>\d{4})\s?[/.-]\s?(?<monthLast>\d{1,2}))$/;

/** What may stand around a date that is all that was typed. */
const around =
  /(?<!\p{L})(?:يوم|في|بتاريخ|شهر|عام|سنة|العام|on|in|year|the|am|le)(?!\p{L})|[\s\p{P}\p{Cf}]/gu;

/** A year that has no newspaper, and that many take for one of the other calendar. */
const isNoYear = (value: string): boolean => Number(value.slice(0, 4)) < 1600;

function inFigures(text: string): string | null {
  if (isoDate.test(text)) return text.replace(' ', 'T');
  const { year, month, yearFirst, monthLast } = monthOfYear.exec(text)?.groups ?? {};
  const [fullYear, ofYear] = [year ?? yearFirst, month ?? monthLast];
  return fullYear === undefined || ofYear === undefined ? null : `${fullYear}-${ofYear.padStart(2, '0')}`;
}

function precisionOf(value: string): PublishedDate['precision'] {
  if (value.includes('T')) return 'time';
  return value.length > 7 ? 'day' : value.length > 4 ? 'month' : 'year';
}

/** The date in a text that says nothing else. */
function inWords(text: string): TypedDate | null {
  const found = findPublishedDate(text);
  if (found === null || found.isBeyondMonth) return null;
  const { span, value, precision } = found;
  const rest = `${text.slice(0, span.start)} ${text.slice(span.end)}`;
  return rest.replace(around, '') === '' ? { value, precision } : null;
}

/** Years in which every day exists that is one of the calendar: a leap year, and two that give each Hijri month 30 days. */
const [leapYear, longHijriYears] = [2024, [1440, 1443]] as const;

/** Whether a text is a day or a month but for its year. */
function lacksYear(text: string): boolean {
  if (/\d{4}/.test(text) || !/[\p{L}\d]/u.test(text)) return false;
  const hasDay = /\d/.test(text);
  const inLeapYear = [' ', '/'].map(sign => inWords(`${text}${sign}${leapYear}`));
  return (
    inLeapYear.some(date => date !== null && (hasDay || date.precision === 'month')) ||
    longHijriYears.some(year => readTypedHijri(`${text} ${year}`) !== null)
  );
}

/**
 * The year, month, day or minute that somebody typed: in ISO 8601 and in every form that pages date themselves in, in any
 * digits, Hijri days among them (see `findPublishedDate`). It has to be all that was typed.
 */
export function readTypedDate(typed: string): Result<TypedDate, TypedDateError> {
  const text = latinDigits(typed)
    .replace(/\p{Cf}/gu, '')
    .trim();
  const value = inFigures(text);
  if (value !== null && !isNoYear(value))
    return civilRange(value) === null
      ? err({ code: 'unreadable' })
      : ok({ value, precision: precisionOf(value) });
  const hijri = readTypedHijri(text);
  if (hijri !== null)
    return hijri.first === hijri.last
      ? ok({ value: isoDayOf(hijri.first), precision: 'day' })
      : err({ code: 'hijri-stretch' });
  const found = inWords(text);
  if (found !== null) return ok(found);
  return err({ code: lacksYear(text) ? 'no-year' : 'unreadable' });
}

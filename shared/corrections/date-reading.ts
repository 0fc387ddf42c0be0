import { hijriMonthLength } from '#shared/analysis/dates/hijri-calendar.ts';
import { readTypedDate } from '#shared/analysis/dates/read-typed-date.ts';
import { daysOfTimex, isoRange } from '#shared/analysis/dates/timex-interval.ts';
import { readTypedHijri } from '#shared/analysis/dates/typed-hijri.ts';
import type { TemporalPrecision } from '#shared/domain/article/temporal-expression.ts';
import type { DateReading } from '#shared/domain/correction/correction.ts';
import { latinDigits } from '#shared/text/latin-digits.ts';

/** What an analyst can type, finest first: the shape of each value, and how it is cut down to the next coarser ones. */
const shapes: readonly { readonly precision: TemporalPrecision; readonly shape: RegExp }[] = [
  { precision: 'time', shape: /^\d{4}-\d\d-\d\dT([01]\d|2[0-3]):[0-5]\d$/ },
  { precision: 'day', shape: /^\d{4}-\d\d-\d\d$/ },
  { precision: 'week', shape: /^\d{4}-W(0[1-9]|[1-4]\d|5[0-3])$/ },
  { precision: 'month', shape: /^\d{4}-\d\d$/ },
  { precision: 'quarter', shape: /^\d{4}-Q[1-4]$/ },
  { precision: 'half', shape: /^\d{4}-H[12]$/ },
  { precision: 'season', shape: /^\d{4}-(SP|SU|FA|WI)$/ },
  { precision: 'year', shape: /^\d{4}$/ },
  { precision: 'decade', shape: /^\d{3}$/ },
  { precision: 'century', shape: /^\d{2}$/ },
];

/** How precise a typed value is (`2025-02-25`, `2025-02`, `2025-Q1`, `202` for the 2020s …); null for no such day or value. */
export function precisionOf(value: string): TemporalPrecision | null {
  const found = shapes.find(({ shape }) => shape.test(value));
  return found === undefined || daysOfTimex(value) === null ? null : found.precision;
}

/** A date in words or in figures of any order; a Hijri month or year is the stretch of its days. */
function readingInWords(typed: string): DateReading | null {
  const read = readTypedDate(typed);
  if (read.ok) {
    const { value, precision } = read.value;
    const relative = { op: 'absolute', value: value.slice(0, 16) } as const;
    return { kind: 'point', relative, precision, calendar: 'gregorian' };
  }
  const days = read.error.code === 'hijri-stretch' ? readTypedHijri(typed) : null;
  if (days === null) return null;
  const { earliest, latest } = isoRange(days);
  const relative = { op: 'absolute', value: `${earliest}/${latest}` } as const;
  return { kind: 'interval', relative, precision: 'day', calendar: 'gregorian' };
}

/** What names the years of our era, where its figures might be of the other. */
const ofOurEra = /\s*(?:م|ميلادي[ةه]?|ad|ce)$/i;

/** Whether figures begin with a year that texts of today give by the Hijri calendar, as readings of their dates take it. */
function isOfHijriYear(figures: string): boolean {
  const year = /^(\d{4})(?:-\d{1,2}){0,2}$/.exec(figures)?.[1];
  return year !== undefined && hijriMonthLength(Number(year), 1) !== null;
}

/**
 * What an analyst typed as the meaning of a date, or of a stretch `from/to`, in ISO 8601 or as a text would write it; null
 * for anything that is no date. Years that the Hijri table has are Hijri, unless their era is named or they stand in `shown`,
 * the value that nobody has changed yet.
 */
export function parseDateReading(typed: string, shown = ''): DateReading | null {
  const figures = latinDigits(typed).trim();
  if (figures !== shown && isOfHijriYear(figures)) return readingInWords(typed);
  return readingInFigures(figures.replace(ofOurEra, '')) ?? readingInWords(typed);
}

function readingInFigures(figures: string): DateReading | null {
  const value = figures.replace(/\s+/g, '').replace(/[–—]/g, '/').toUpperCase();
  const [from = '', to, ...more] = value.split('/');
  const precision = precisionOf(from);
  if (precision === null || more.length > 0) return null;
  const reading = { relative: { op: 'absolute', value }, precision, calendar: 'gregorian' } as const;
  if (to === undefined) return { kind: 'point', ...reading };
  const days = daysOfTimex(value);
  return precisionOf(to) === precision && days !== null && days.first <= days.last
    ? { kind: 'interval', ...reading }
    : null;
}

/** The reading of words that speak of no date that could be worked out. */
export const vagueReading = (direction: 'past' | 'present' | 'future'): DateReading => ({
  kind: 'vague',
  relative: { op: 'vague', direction },
  precision: 'vague',
  calendar: 'gregorian',
});

/** Units that a length of time is counted in, with their TIMEX3 letters. */
const lengthUnits = { minute: 'M', hour: 'H', day: 'D', week: 'W', month: 'M', year: 'Y' } as const;
export type LengthUnit = keyof typeof lengthUnits;

const isWithinDay = (unit: LengthUnit): boolean => unit === 'minute' || unit === 'hour';

/** The reading of words that name a length of time; null unless it is a length. */
export function lengthReading(typed: string, unit: LengthUnit): DateReading | null {
  const n = latinDigits(typed).trim().replace('٫', '.');
  if (!/^\d+(\.\d+)?$/.test(n) || Number(n) === 0) return null;
  const value = `P${isWithinDay(unit) ? 'T' : ''}${Number(n)}${lengthUnits[unit]}`;
  const precision = isWithinDay(unit) ? 'time' : (unit as Exclude<LengthUnit, 'minute' | 'hour'>); // the others are both
  return { kind: 'duration', relative: { op: 'duration', value }, precision, calendar: 'gregorian' };
}

/** A TIMEX3 length taken apart again; null for one in other units. */
export function partsOfLength(value: string): { readonly n: string; readonly unit: LengthUnit } | null {
  const [, time, n = '', letter] = /^P(T?)(\d+(?:\.\d+)?)([A-Z])$/.exec(value) ?? [];
  const units = Object.keys(lengthUnits) as LengthUnit[];
  const unit = units.find(one => lengthUnits[one] === letter && isWithinDay(one) === (time === 'T'));
  return unit === undefined ? null : { n, unit };
}

/** A value made as coarse as a precision; null where it can't be (a year has no day). */
export function coarsen(value: string, precision: TemporalPrecision): string | null {
  const [year = '', month, day] = value.slice(0, 10).split('-');
  const n = /^\d\d$/.test(month ?? '') ? Number(month) : null;
  switch (precision) {
    case 'time':
      return /T/.test(value) ? value : null;
    case 'day':
      return day === undefined ? null : value.slice(0, 10);
    case 'month':
      return n === null ? null : `${year}-${month}`;
    case 'quarter':
      return n === null ? null : `${year}-Q${Math.ceil(n / 3)}`;
    case 'half':
      return n === null ? null : `${year}-H${n <= 6 ? 1 : 2}`;
    case 'year':
      return year.length === 4 ? year : null;
    case 'decade':
      return year.length >= 3 ? year.slice(0, 3) : null;
    case 'century':
      return year.slice(0, 2);
    case 'week':
    case 'season':
    case 'vague':
      return null;
  }
}

import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { foldText } from '#shared/text/normalise.ts';

/**
 * How a column writes its dates. `stated`: as pages do, day before month; `month-first`: 2/24/2025; the others are numbers:
 * since 1970-01-01T00:00Z, days since 1899-12-30 (spreadsheets: ECMA-376 part 1, 18.17.4.1), or digits without signs.
 */
export type DateForm =
  | 'stated'
  | 'month-first'
  | 'epoch-seconds'
  | 'epoch-milliseconds'
  | 'epoch-microseconds'
  | 'spreadsheet-days'
  | 'digits'
  | 'weekday-month-day';

export interface DateColumn {
  readonly form: DateForm;
  /** Share of the values that are dates in this form. */
  readonly share: number;
}

const longestDate = 80;

/**
 * In which form a column's values are dates; null where fewer than half of them are. `isNamed`: the name of the column
 * says that it holds dates; without that, mere numbers are not taken for days of a spreadsheet.
 */
export function findDateColumn(values: readonly string[], isNamed: boolean): DateColumn | null {
  const folded = values
    .map(value => foldText(value.slice(0, longestDate + 1)).trim())
    .filter(value => value !== '');
  if (folded.length === 0) return null;
  const forms = candidateForms(folded, isNamed);
  const columns = forms.map(form => ({
    form,
    share: folded.filter(value => readDate(value, form) !== null).length / folded.length,
  }));
  const [best] = columns.sort((a, b) => b.share - a.share);
  return best !== undefined && best.share >= 0.5 ? best : null;
}

const slashed = /^\D{0,12}(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/;

function candidateForms(values: readonly string[], isNamed: boolean): readonly DateForm[] {
  const numbers = values.filter(value => /^\d+(?:\.\d+)?$/.test(value));
  if (numbers.length >= values.length / 2) return numericForms(numbers, isNamed);
  const twitter = values.filter(value => weekdayMonthDay.test(value)).length;
  if (twitter >= values.length / 2) return ['weekday-month-day'];
  if (values.some(value => compactInstant.test(value))) return ['digits'];
  return [isMonthFirst(values) ? 'month-first' : 'stated'];
}

function numericForms(numbers: readonly string[], isNamed: boolean): readonly DateForm[] {
  const forms: readonly DateForm[] = ['digits', 'epoch-milliseconds', 'epoch-microseconds', 'epoch-seconds'];
  if (isNamed) return [...forms, 'spreadsheet-days', 'stated'];
  const days = numbers.map(Number).filter(n => n > 36_526 && n < 55_000);
  const isSpread = days.length === numbers.length && Math.max(...days) - Math.min(...days) < 4000;
  return isSpread && numbers.some(number => number.includes('.')) ? [...forms, 'spreadsheet-days'] : forms;
}

/** Decided by the column: a number above twelve tells, else a clock with AM and PM and slashes, as only Americans write. */
function isMonthFirst(values: readonly string[]): boolean {
  let [dayFirst, monthFirst, american] = [0, 0, 0];
  for (const value of values) {
    const match = slashed.exec(value);
    if (!match) continue;
    const [first, second] = [Number(match[1]), Number(match[3])];
    if (first > 12 && second <= 12) dayFirst++;
    if (second > 12 && first <= 12) monthFirst++;
    if (match[2] === '/' && /\d\s*[ap]\.?m\.?\b/.test(value)) american++;
  }
  if (dayFirst !== monthFirst) return monthFirst > dayFirst;
  return american > values.length / 2;
}

const weekdayMonthDay =
  /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d{2}:\d{2}(?::\d{2})?) (?:([+-]\d{2}):?(\d{2})|(?:utc|gmt)) (\d{4})$/;
const compactInstant = /^(\d{4})(\d{2})(\d{2})(?:t?(\d{2})(\d{2})(\d{2})?z?)?$/;

/** A value of such a column as ISO 8601, no finer than it is stated; null where it is no date. */
export function readDate(value: string, form: DateForm): string | null {
  const text = foldText(value.slice(0, longestDate + 1)).trim();
  if (text.length > longestDate) return null;
  switch (form) {
    case 'stated':
      return findPublishedDate(text)?.value ?? null;
    case 'month-first':
      return findPublishedDate(withDayFirst(text))?.value ?? null;
    case 'epoch-seconds':
      return instantOf(text, 1000);
    case 'epoch-milliseconds':
      return instantOf(text, 1);
    case 'epoch-microseconds':
      return instantOf(text, 0.001);
    case 'spreadsheet-days':
      return dayOfSpreadsheet(text);
    case 'digits':
      return dateOfDigits(text);
    case 'weekday-month-day':
      return dateOfWeekdayForm(text);
  }
}

const withDayFirst = (text: string): string =>
  text.replace(slashed, (whole, first: string, sign: string, second: string, year: string) =>
    Number(first) <= 12
      ? `${whole.slice(0, whole.lastIndexOf(`${first}${sign}${second}`))}${second}${sign}${first}${sign}${year}`
      : whole,
  );

const earliestMs = Date.UTC(1985, 0, 1);
const latestMs = Date.UTC(2040, 0, 1);

function instantOf(text: string, unitMs: number): string | null {
  const ms = /^\d{9,17}(?:\.\d+)?$/.test(text) ? Number(text) * unitMs : Number.NaN;
  return ms >= earliestMs && ms < latestMs ? `${new Date(ms).toISOString().slice(0, 19)}Z` : null;
}

const msPerDay = 86_400_000;
const spreadsheetEpochMs = Date.UTC(1899, 11, 30);

function dayOfSpreadsheet(text: string): string | null {
  if (!/^\d{5}(?:\.\d+)?$/.test(text)) return null;
  const days = Number(text);
  const ms = spreadsheetEpochMs + Math.round((days * msPerDay) / 60_000) * 60_000;
  if (ms < earliestMs || ms >= latestMs) return null;
  return new Date(ms).toISOString().slice(0, Number.isInteger(days) ? 10 : 16);
}

function dateOfDigits(text: string): string | null {
  const match = compactInstant.exec(text);
  if (!match) return null;
  const [, year = '', month = '', day = '', hour, minute, second] = match;
  const ms = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  const isDay = ms >= earliestMs && ms < latestMs && new Date(ms).toISOString().slice(8, 10) === day;
  if (!isDay || Number(hour ?? 0) > 23 || Number(minute ?? 0) > 59) return null;
  if (hour === undefined || minute === undefined) return `${year}-${month}-${day}`;
  const zone = text.endsWith('z') ? 'Z' : '';
  return `${year}-${month}-${day}T${hour}:${minute}${second === undefined ? '' : `:${second}`}${zone}`;
}

function dateOfWeekdayForm(text: string): string | null {
  const match = weekdayMonthDay.exec(text);
  if (!match) return null;
  const [, month = '', day = '', clock = '', hours, minutes, year = ''] = match;
  const found = findPublishedDate(`${day} ${month} ${year}`);
  if (found?.precision !== 'day') return null;
  const isUniversal = hours === undefined || (Number(hours) === 0 && minutes === '00');
  return `${found.value}T${clock}${isUniversal ? 'Z' : `${hours}:${minutes ?? '00'}`}`;
}

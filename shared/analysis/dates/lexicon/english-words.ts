import type { TemporalUnit, Weekday } from '#shared/domain/article/temporal-expression.ts';
import { wordList } from './word-list.ts';

/** English month names and their abbreviations, with or without a full stop. */
export const englishMonths = wordList<number>([
  [1, 'january, jan, jan.'],
  [2, 'february, feb, feb.'],
  [3, 'march, mar, mar.'],
  [4, 'april, apr, apr.'],
  [5, 'may'],
  [6, 'june, jun, jun.'],
  [7, 'july, jul, jul.'],
  [8, 'august, aug, aug.'],
  [9, 'september, sep, sep., sept, sept.'],
  [10, 'october, oct, oct.'],
  [11, 'november, nov, nov.'],
  [12, 'december, dec, dec.'],
]);

/** English names of the days of the week; abbreviations only with a full stop or beside a date. */
export const englishWeekdays = wordList<Weekday>([
  [0, 'sunday, sun.'],
  [1, 'monday, mon.'],
  [2, 'tuesday, tues., tue.'],
  [3, 'wednesday, wed.'],
  [4, 'thursday, thurs., thur., thu.'],
  [5, 'friday, fri.'],
  [6, 'saturday, sat.'],
]);

/** Units beside a count, singular and plural. */
export const englishUnits = wordList<TemporalUnit>([
  ['minute', 'minute, minutes'],
  ['hour', 'hour, hours'],
  ['day', 'day, days, night, nights'],
  ['week', 'week, weeks, weekend, weekends'],
  ['month', 'month, months'],
  ['quarter', 'quarter, quarters'],
  ['year', 'year, years'],
  ['decade', 'decade, decades'],
  ['century', 'century, centuries'],
]);

/** Words that place a period before (-1), at (0) or after (1) the present one. */
export const englishModifiers = wordList<-1 | 0 | 1>([
  [-1, 'last, past, previous, the past, the last, the previous, the preceding'],
  [0, 'this, current, the current, the present'],
  [1, 'next, coming, following, the next, the coming, the following, upcoming, the upcoming'],
]);

/** Parts of the day, as TIMEX3 times. */
export const englishDayParts = wordList<string>([
  ['TMO', 'morning'],
  ['TAF', 'afternoon'],
  ['TEV', 'evening'],
  ['TNI', 'night'],
]);

/** Words that limit a period to a part of it. */
export const englishEdges = wordList<'start' | 'middle' | 'end'>([
  ['start', 'early, early in, the beginning of, the start of, beginning of'],
  ['middle', 'mid, mid-, the middle of'],
  ['end', 'late, late in, the end of, end of'],
]);

/** Seasons, as TIMEX3 names them. */
export const englishSeasons = wordList<'SP' | 'SU' | 'FA' | 'WI'>([
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'fall, autumn'],
  ['WI', 'winter'],
]);

const tens = wordList<number>([
  [20, 'twenty, twenties'],
  [30, 'thirty, thirties'],
  [40, 'forty, forties'],
  [50, 'fifty, fifties'],
  [60, 'sixty, sixties'],
  [70, 'seventy, seventies'],
  [80, 'eighty, eighties'],
  [90, 'ninety, nineties'],
]);

/** Counts in words that are not a number: «a few» and its like. */
const several = /^(?:several|many|some|a few|few|a couple of|couple of|a number of)$/;

const ones = wordList<number>([
  [1, 'a, an, one'],
  [2, 'two'],
  [3, 'three'],
  [4, 'four'],
  [5, 'five'],
  [6, 'six'],
  [7, 'seven'],
  [8, 'eight'],
  [9, 'nine'],
  [10, 'ten'],
  [11, 'eleven'],
  [12, 'twelve'],
  [13, 'thirteen'],
  [14, 'fourteen'],
  [15, 'fifteen'],
  [16, 'sixteen'],
  [17, 'seventeen'],
  [18, 'eighteen'],
  [19, 'nineteen'],
]);

/** A count: digits, words, or «several». */
export const englishCountSource = String.raw`\d+(?:[.,]\d+)?|(?:${tens.source})(?:-(?:${ones.source}))?|several|many|some|a few|few|a couple of|couple of|a number of|${ones.source}`;

/** The count found, `X` where the words leave it open; undefined for anything else. */
export function englishCountOf(found: string): number | 'X' | undefined {
  const text = found.trim().replace(/\s+/g, ' ');
  if (/^\d/.test(text)) return Number(text.replace(/,(?=\d{3})/g, ''));
  if (several.test(text)) return 'X';
  const [ten = '', one = ''] = text.split('-');
  const sum = tens.valueOf(ten);
  return sum === undefined ? ones.valueOf(text) : sum + (one === '' ? 0 : (ones.valueOf(one) ?? 0));
}

/** Decades in words or digits; 80 for «eighties» and «80s». */
export const englishDecadeOf = (found: string): number | undefined =>
  /^\d/.test(found) ? Number(found.slice(0, 2)) : tens.valueOf(found);

/** Ordinals that name quarters and halves. */
export const englishOrdinals = wordList<number>([
  [1, 'first, 1st'],
  [2, 'second, 2nd'],
  [3, 'third, 3rd'],
  [4, 'fourth, 4th'],
]);

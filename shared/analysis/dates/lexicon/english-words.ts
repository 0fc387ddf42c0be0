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
  ['minute', 'minute, minutes, min, mins'],
  ['hour', 'hour, hours, hr, hrs'],
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
  [-1, 'last, past, previous, the past, the last, the previous, the preceding, this past'],
  [0, 'this, current, the current, the present'],
  [1, 'next, coming, following, the next, the coming, the following, upcoming, the upcoming, this coming'],
]);

/** Parts of the day, as TIMEX3 times. */
export const englishDayParts = wordList<string>([
  ['TMO', 'morning, mid-morning, midmorning, dawn'],
  ['TAF', 'afternoon, mid-afternoon, midafternoon'],
  ['TEV', 'evening'],
  ['TNI', 'night'],
  ['T12:00', 'noon, midday, lunchtime'],
]);

/** Words that limit a period to a part of it. */
export const englishEdges = wordList<'start' | 'middle' | 'end'>([
  [
    'start',
    'early, early in, the beginning of, the start of, beginning of, the early part of, the first part of',
  ],
  ['middle', 'mid, mid-, the middle of, middle of'],
  ['end', 'late, late in, the end of, end of, the latter part of, the close of'],
]);

/** Seasons, as TIMEX3 names them. */
export const englishSeasons = wordList<'SP' | 'SU' | 'FA' | 'WI'>([
  ['SP', 'spring'],
  ['SU', 'summer'],
  ['FA', 'fall, autumn'],
  ['WI', 'winter'],
]);

import { wordList } from './word-list.ts';

/** A day of every year: of a month (`12-25`), or counted in weekdays (see `nthWeekday`). */
type HolidayDay = string;

/** Holidays that news in English goes by; those that move by the moon are left out. */
export const englishHolidays = wordList<HolidayDay>([
  ['01-01', "new year's day, new year’s day, new year's, new year’s"],
  ['12-31', "new year's eve, new year’s eve"],
  ['12-25', 'christmas day, christmas'],
  ['12-24', 'christmas eve'],
  ['12-26', 'boxing day'],
  ['02-14', "valentine's day, valentine’s day"],
  ['03-17', "st. patrick's day, st patrick's day, st. patrick’s day, st patrick’s day"],
  ['07-04', 'independence day, fourth of july, the fourth of july'],
  ['10-31', 'halloween'],
  ['11-11', 'veterans day, veterans’ day, remembrance day, armistice day'],
  ['05-01', 'may day'],
  ['07-14', 'bastille day'],
  ['11-05', 'bonfire night, guy fawkes night'],
  ['11-4#4', 'thanksgiving day, thanksgiving'],
  ['09-1#1', 'labor day'],
  ['05-1#-1', 'memorial day'],
  ['01-1#3', 'martin luther king jr. day, martin luther king day, mlk day'],
  ['02-1#3', "presidents' day, presidents’ day, presidents day"],
  ['10-1#2', 'columbus day'],
  ['05-0#2', "mother's day, mother’s day"],
  ['06-0#3', "father's day, father’s day"],
  ['11-1#1+1', 'election day'],
]);

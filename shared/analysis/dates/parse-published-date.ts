import type { PublishedPrecision } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { normaliseText, originalSpan } from '#shared/text/normalise.ts';
import { dayNumber } from './civil-day.ts';
import { findClockBeside } from './published-clock.ts';
import { mayCountSolarYears, mayHoldDate, publishedDateForms } from './published-date-forms.ts';
import { otherWeekdays } from './published-date-months.ts';

/** A date as a page states it: ISO 8601, no finer than what is stated. */
interface FoundPublishedDate {
  readonly span: Span;
  readonly value: string;
  readonly precision: PublishedPrecision;
  /** Whether it is the 30th of a Hijri month that has 29 days in the table; the value is the last of these. */
  readonly isBeyondMonth: boolean;
}

interface DateMatch extends Span {
  readonly value: string;
  readonly precision: PublishedPrecision;
  readonly isHijri: boolean;
  readonly isBeyondMonth: boolean;
}

/** Dates in the folded text of a line; where two forms overlap, the surer one. */
function dateMatches(line: string, text: string): readonly DateMatch[] {
  const found: DateMatch[] = [];
  for (const { id, needs, pattern, read, isSolar } of publishedDateForms) {
    // A page prints one date in one way; a second way is only looked for in the other calendar.
    const isHijri = id.startsWith('hijri');
    if (found.some(date => date.isHijri === isHijri) || !needs.every(need => need.test(text))) continue;
    if (isSolar && !mayCountSolarYears(line)) continue;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
      const stated = read(match.groups ?? {});
      const span = { start: match.index, end: match.index + match[0].trimEnd().length };
      const isTaken = found.some(other => other.start < span.end && span.start < other.end);
      if (stated && !isTaken)
        found.push({
          ...span,
          value: stated.value,
          precision: stated.precision,
          isHijri: stated.calendar === 'hijri',
          isBeyondMonth: stated.isBeyondMonth ?? false,
        });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The Gregorian day that stands beside a Hijri one and means the same, give or take the sighting of the moon. */
function isSameDay(a: DateMatch, b: DateMatch): boolean {
  const [first, second] = [dayNumber(a.value), dayNumber(b.value)];
  return first !== null && second !== null && Math.abs(first - second) <= 2;
}

/** The first date of the line, days before months; a Gregorian date beside a Hijri one decides. */
function chosenDate(matches: readonly DateMatch[]): DateMatch | null {
  const days = matches.filter(match => match.precision === 'day');
  const [first] = days.length > 0 ? days : matches;
  if (!first) return null;
  const twin = days.find(day => day.isHijri !== first.isHijri && isSameDay(day, first));
  if (!twin) return days.find(day => !day.isHijri && day.start - first.end < 14) ?? first;
  const gregorian = first.isHijri ? twin : first;
  return { ...gregorian, start: Math.min(first.start, twin.start), end: Math.max(first.end, twin.end) };
}

const weekday = new RegExp(
  String.raw`(?:(?:ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت))|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?|(?<!\p{L})(?:${otherWeekdays}))\s*[,،]?\s*(?:the\s+|le\s+|ה-?)?$`,
  'u',
);

/** The name of the day before a date belongs to it. */
function withWeekday(text: string, date: DateMatch): DateMatch {
  const found = date.precision === 'day' ? weekday.exec(text.slice(0, date.start)) : null;
  return found ? { ...date, start: found.index } : date;
}

function withTime(text: string, date: DateMatch): DateMatch {
  const clock = date.precision === 'day' ? findClockBeside(text, date) : null;
  if (!clock) return date;
  const { start, end, value } = clock;
  return value === null
    ? { ...date, start, end }
    : { ...date, start, end, value: date.value + value, precision: 'time' };
}

const yearAlone = /^(?:[^\d]{0,24}[:：])?\s*(?:عام|سنه|العام)?\s*(?<year>(?:19|20)\d{2})\s*م?\s*$/;

function yearMatch(text: string): DateMatch | null {
  const match = yearAlone.exec(text);
  const year = match?.groups?.['year'];
  if (year === undefined) return null;
  const start = text.lastIndexOf(year);
  return {
    start,
    end: start + year.length,
    value: year,
    precision: 'year',
    isHijri: false,
    isBeyondMonth: false,
  };
}

/**
 * The publication date that a page's date line states, in Arabic, English, Hebrew or a European language: month names of
 * every region, ordinals, Arabic-Indic digits, Hijri (lunar, or solar by month name or in the figures of a
 * line that is not Arabic) with or without the Gregorian date beside it, d/m/y, y/m/d, ISO 8601, RFC 822, a time and a
 * zone. An ambiguous 3/4/2019 is read day first. A date without its year is none, nor is «three hours ago». The span covers weekday, date, time and zone, not the label before
 * them; a time whose zone is not stated, or named ambiguously, has none in the value.
 */
export function findPublishedDate(line: string): FoundPublishedDate | null {
  if (!/[\d٠-٩۰-۹]/.test(line)) return null;
  const normalised = normaliseText(line);
  const { text } = normalised;
  if (!mayHoldDate(text)) return null;
  const date = chosenDate(dateMatches(line, text)) ?? yearMatch(text);
  if (!date) return null;
  const { start, end, value, precision, isBeyondMonth } = withTime(text, withWeekday(text, date));
  return { span: originalSpan(normalised, start, end), value, precision, isBeyondMonth };
}

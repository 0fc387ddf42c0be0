import type { PublishedPrecision } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { type NormalisedText, normaliseText, originalSpan } from '#shared/text/normalise.ts';
import { dayNumber } from './civil-day.ts';
import { compileRules, matchRules, type RuleMatch } from './match-rules.ts';
import { type RuleSet, ruleSets } from './rule-sets.ts';

/** A date as a page states it: ISO 8601, no finer than what is stated. */
interface FoundPublishedDate {
  readonly span: Span;
  readonly value: string;
  readonly precision: PublishedPrecision;
}

const dateRules: ReadonlySet<string> = new Set([
  'hijri.with-gregorian',
  'hijri.day-month-year',
  'hijri.numeric',
  'hijri.numeric-year-first',
  'numeric.iso',
  'numeric.year-first',
  'numeric.day-first',
  'abs.day-month-year',
  'abs.month-day-year',
  'abs.month-year',
  'en.month-day-year',
  'en.day-month-year',
  'en.day-month-year.joined',
  'en.month-year',
]);

const compiledDateRules = [ruleSets.ar, ruleSets.en].map(({ rules, language }: RuleSet) =>
  compileRules(
    rules.filter(rule => dateRules.has(rule.id)),
    language,
  ),
);

interface DateMatch extends Span {
  readonly value: string;
  readonly precision: PublishedPrecision;
  readonly isHijri: boolean;
}

function dateOf({ span, reading }: RuleMatch): DateMatch | null {
  if (reading.relative.op !== 'absolute') return null;
  const { value } = reading.relative;
  const isHijri = reading.calendar === 'hijri';
  if (reading.precision === 'month') return { ...span, value, precision: 'month', isHijri };
  // The clock of an ISO instant is read again with its zone.
  const end = reading.precision === 'time' ? span.start + 10 : span.end;
  return { start: span.start, end, value: value.slice(0, 10), precision: 'day', isHijri };
}

function dateMatches(original: string, normalised: NormalisedText): readonly DateMatch[] {
  return compiledDateRules.flatMap(rules =>
    matchRules(rules, { original, normalised }).flatMap(match => dateOf(match) ?? []),
  );
}

/** The Gregorian day that stands beside a Hijri one and means the same, give or take the sighting of the moon. */
function isSameDay(a: DateMatch, b: DateMatch): boolean {
  const [first, second] = [dayNumber(a.value), dayNumber(b.value)];
  return first !== null && second !== null && Math.abs(first - second) <= 2;
}

/** The first date of the line, days before months; a Gregorian date beside a Hijri one decides. */
function chosenDate(matches: readonly DateMatch[]): DateMatch | null {
  const days = matches.filter(match => match.precision === 'day').sort((a, b) => a.start - b.start);
  const [first] = days.length > 0 ? days : matches;
  if (!first) return null;
  const twin = days.find(day => day.isHijri !== first.isHijri && isSameDay(day, first));
  if (!twin) return first;
  const gregorian = first.isHijri ? twin : first;
  return { ...gregorian, start: Math.min(first.start, twin.start), end: Math.max(first.end, twin.end) };
}

const clock = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d{2})(?:[:.](?<second>\d{2})(?:\.\d+)?)?`;
const half = String.raw`(?:\s*(?<half>[ap]\.?\s?m\b\.?|صباحا|مساء|ظهرا|عصرا|فجرا|ليلا|[صم](?![\u0621-\u064a])))?`;
const zone = String.raw`(?:\s*[,(]?\s*(?<zone>gmt\s*[+-]\s*\d{1,2}(?::?\d{2})?|(?:gmt|utc|z)(?![a-z])|[+-]\d{2}:?\d{2}|(?:ال)?توقيت\s+(?:غرينتش|جرينتش)|بتوقيت\s+(?:غرينتش|جرينتش|مكه(?:\s+المكرمه)?)|ت\s?م(?![\u0621-\u064a]))\)?)?`;
const joint = String.raw`(?:\s*(?:t|[-–—|,،.\/]|في|علي|at|الساعه|تمام)\s*)*`;

const timeAfter = new RegExp(String.raw`^${joint}\s*${clock}${half}${zone}`);
const timeBefore = new RegExp(String.raw`(?<!\d)${clock}${half}${zone}${joint}\s*$`);
const zoneAfter = /^\s*(?:gmt|utc)(?![a-z])/;

function zoneSuffix(text: string | undefined): string {
  if (text === undefined) return '';
  const shift = /(?<sign>[+-])\s*(?<hours>\d{1,2}):?(?<minutes>\d{2})?$/.exec(text)?.groups;
  if (shift) return `${shift['sign']}${(shift['hours'] ?? '').padStart(2, '0')}:${shift['minutes'] ?? '00'}`;
  return text.includes('مكه') ? '+03:00' : 'Z';
}

/** `T14:30Z` for a time as stated; null for one that no clock shows. */
function timeValue(groups: Readonly<Record<string, string | undefined>>): string | null {
  const hour = Number(groups['hour']);
  const isAfternoon = /^(?:p|م|مساء|عصرا|ظهرا|ليلا)/.test(groups['half'] ?? '');
  const isMidnight = /^(?:a|ص)/.test(groups['half'] ?? '') && hour === 12;
  const shown = isMidnight ? 0 : isAfternoon && hour < 12 ? hour + 12 : hour;
  if (shown > 23 || Number(groups['minute']) > 59) return null;
  const seconds = groups['second'] === undefined ? '' : `:${groups['second']}`;
  return `T${String(shown).padStart(2, '0')}:${groups['minute']}${seconds}${zoneSuffix(groups['zone'])}`;
}

function withTime(text: string, date: DateMatch): DateMatch {
  if (date.precision !== 'day') return date;
  const after = timeAfter.exec(text.slice(date.end));
  const afterValue = after ? timeValue(after.groups ?? {}) : null;
  if (after && afterValue !== null) {
    return { ...date, end: date.end + after[0].length, value: date.value + afterValue, precision: 'time' };
  }
  const before = timeBefore.exec(text.slice(0, date.start));
  const beforeValue = before ? timeValue(before.groups ?? {}) : null;
  if (before && beforeValue !== null) {
    return { ...date, start: before.index, value: date.value + beforeValue, precision: 'time' };
  }
  const zoneOnly = zoneAfter.exec(text.slice(date.end));
  return zoneOnly ? { ...date, end: date.end + zoneOnly[0].length } : date;
}

const yearAlone = /^(?:[^\d]{0,24}[:：])?\s*(?:عام|سنه|العام)?\s*(?<year>(?:19|20)\d{2})\s*م?\s*$/;

function yearMatch(text: string): DateMatch | null {
  const match = yearAlone.exec(text);
  const year = match?.groups?.['year'];
  if (year === undefined) return null;
  const start = text.lastIndexOf(year);
  return { start, end: start + year.length, value: year, precision: 'year', isHijri: false };
}

/**
 * The publication date that a page's date line states, in Arabic or English: month names of every region, ordinals,
 * Arabic-Indic digits, Hijri with or without the Gregorian date beside it, d/m/y, y/m/d, ISO 8601, a time and a zone.
 * An ambiguous 3/4/2019 is read day first. A date without its year is none. The span covers date, time and zone, not
 * the label before them; a time without a stated zone has none in the value.
 */
export function findPublishedDate(line: string): FoundPublishedDate | null {
  const normalised = normaliseText(line);
  const { text } = normalised;
  if (!/\d/.test(text)) return null;
  const date = chosenDate(dateMatches(line, normalised)) ?? yearMatch(text);
  if (!date) return null;
  const { start, end, value, precision } = withTime(text, date);
  return { span: originalSpan(normalised, start, end), value, precision };
}

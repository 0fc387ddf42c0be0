import type { RelativeForm } from '#shared/domain/article/temporal-expression.ts';
import { dayNumber, weekdayOf } from './civil-day.ts';
import type { RuleMatch } from './match-rules.ts';
import { textBetween } from './match-distance.ts';
import { isMoved } from './moved-dates.ts';
import { statedRange, withPart } from './readings.ts';
import type { Reading } from './temporal-rule.ts';

const until =
  /^\s*(?:[-‐‑‒–—−]|(?:to|until|till|through|up to)(?:\s+the)?(?=\s)|و?(?:الي|حتي|لغايه|الي غايه|حتي غايه)(?:\s+(?:يوم|شهر|غايه))?(?=\s))\s*$/;
const and = /^\s*(?:and(?=\s)|و(?:بين\s)?(?:(?:يوم|شهر)\s)?)\s*$/;
const between = /(?:\bbetween|(?<![\u0621-\u064a])[وف]?(?:بين|ما بين))\s+(?:the\s+|يوم\s+|شهر\s+)?$/;

const reach = 100;

type DateForm = Extract<RelativeForm, { readonly op: 'absolute' | 'partial' }>;

/** A day or a month of our calendar, with its year or without. */
function dateForm({ reading }: RuleMatch): DateForm | null {
  const { relative, kind, calendar, precision } = reading;
  const isDate =
    kind === 'point' && calendar === 'gregorian' && (precision === 'day' || precision === 'month');
  if (!isDate || (relative.op !== 'absolute' && relative.op !== 'partial')) return null;
  if (relative.op === 'partial' && (relative.yearsAway !== undefined || reading.anchorHint !== undefined))
    return null;
  return /^(?:\d{4}|XXXX)-\d\d(?:-\d\d)?$/.test(relative.value) ? relative : null;
}

const yearOf = (value: string): number => Number(value.slice(0, 4));
const afterYear = (value: string): string => value.slice(4);

/** `value` in a year; null where a weekday stated beside it is not that of the day. */
function inYear({ value, ...form }: DateForm, year: number): string | null {
  const filled = year + afterYear(value);
  const stated = form.op === 'partial' ? form.weekdayCheck : undefined;
  if (stated === undefined) return filled;
  const day = dayNumber(filled);
  return day !== null && weekdayOf(day) === stated ? filled : null;
}

/** The two ends with the year that only one of them names; as they are where neither or each does. */
function withSharedYear(from: DateForm, to: DateForm): readonly [from: string | null, to: string | null] {
  if (from.op === to.op) return [from.value, to.value];
  const isTurn = afterYear(from.value) > afterYear(to.value);
  if (from.op === 'partial') return [inYear(from, yearOf(to.value) - (isTurn ? 1 : 0)), to.value];
  return [from.value, inYear(to, yearOf(from.value) + (isTurn ? 1 : 0))];
}

const stated = (reading: Reading, value: string): Reading => {
  const part = reading.relative.op === 'partial' ? reading.relative.part : undefined;
  return withPart({ ...reading, relative: { op: 'absolute', value }, certainty: 'stated' }, part);
};

/** One stretch from one date to another; null where the second does not follow the first. */
function rangeReading(from: RuleMatch, to: RuleMatch, value: string): Reading | null {
  const [first = '', last = ''] = value.split('/', 2);
  if (from.reading.precision !== to.reading.precision || first >= last) return null;
  if (!value.includes('X')) return statedRange(value, to.reading.precision);
  const [fromForm, form] = [from.reading.relative, to.reading.relative];
  if (fromForm.op !== 'partial' || form.op !== 'partial') return null;
  const direction = form.direction === 'nearest' ? fromForm.direction : form.direction;
  const { weekdayCheck } = fromForm;
  return {
    ...to.reading,
    kind: 'interval',
    relative: {
      op: 'partial',
      value,
      anchor: form.anchor,
      direction,
      ...(weekdayCheck === undefined ? {} : { weekdayCheck }),
    },
  };
}

/** What two neighbours become: one stretch, two dates of one year, or null where they have nothing to do with each other. */
function joinPair(text: string, from: RuleMatch, to: RuleMatch): readonly RuleMatch[] | null {
  const [fromForm, toForm] = [dateForm(from), dateForm(to)];
  if (fromForm === null || toForm === null) return null;
  const words = textBetween(text, from, to);
  const left = text.slice(Math.max(0, from.span.start - reach), from.span.start);
  const isRange = until.test(words) || (and.test(words) && between.test(left));
  const isList = !isRange && and.test(words) && toForm.op === 'absolute';
  if (!isRange && !isList) return null;
  if (isList && afterYear(fromForm.value) > afterYear(toForm.value)) return null;
  const [first, last] = withSharedYear(fromForm, toForm);
  if (first === null || last === null) return null;
  const range = isRange && !isMoved(left) ? rangeReading(from, to, `${first}/${last}`) : null;
  if (range !== null)
    return [
      {
        rule: { ...to.rule, id: 'range' },
        span: { start: from.span.start, end: to.span.end },
        reading: range,
      },
    ];
  return [
    first === fromForm.value ? from : { ...from, reading: stated(from.reading, first) },
    last === toForm.value ? to : { ...to, reading: stated(to.reading, last) },
  ];
}

/**
 * The matches with «from 2 February to 9 March 2023» made one stretch: a year that stands at one end only governs both,
 * and the other end lies in the year beside it where the turn of the year is between them. Two dates joined by «and»
 * share the year of the second; a date that is put off from one day to another stays two days.
 */
export function joinRanges(text: string, matches: readonly RuleMatch[]): readonly RuleMatch[] {
  const joined: RuleMatch[] = [];
  for (const match of matches) {
    const previous = joined.at(-1);
    const pair = previous === undefined ? null : joinPair(text, previous, match);
    if (pair === null) joined.push(match);
    else joined.splice(-1, 1, ...pair);
  }
  return joined;
}

import type { TemporalExpression, Weekday } from '#shared/domain/article/temporal-expression.ts';
import { foldText } from '#shared/text/normalise.ts';
import { isoDayOf, weekdayOf } from './civil-day.ts';

/** A day that an article names by its date and counts from its publication at once: «أمس الأربعاء 7 أكتوبر». */
export interface CountedDate {
  /** `2026-10-07`, or `XXXX-10-07` where the year is not stated. */
  readonly date: string;
  readonly weekday: Weekday | null;
  /** How many days after the publication it lies: yesterday is -1. */
  readonly daysAway: DaysAway;
  /** The words of both. */
  readonly words: string;
}

type DaysAway = -2 | -1 | 0 | 1 | 2;

type Named = Pick<TemporalExpression, 'relative' | 'calendar' | 'kind' | 'text' | 'span'>;

const word = (words: string): RegExp => new RegExp(`(?<![\\u0621-\\u064a])(?:${words})(?![\\u0621-\\u064a])`);

/** The longer words first: «أمس الأول» holds «أمس». */
const counts: readonly (readonly [RegExp, DaysAway])[] = [
  [word('امس الاول|اول امس|اول من امس'), -2],
  [word('بعد غد|بعد الغد'), 2],
  [word('امس'), -1],
  [word('غدا?|الغد'), 1],
  [word('اليوم'), 0],
];

const isDaysAway = (n: number): n is DaysAway => Number.isInteger(n) && Math.abs(n) <= 2;

/** Whether nothing but a sign parts two expressions; the «و» of «أمس و7 أكتوبر» is as wide as a comma. */
function standsBeside(previous: Named, { span, text }: Named): boolean {
  const gap = span.start - previous.span.end;
  return previous.span.end > 0 && gap > 0 && gap <= (/[\u0621-\u064a]/.test(text) ? 1 : 2);
}

function countBefore(previous: Named | undefined, self: Named): DaysAway | null {
  if (previous?.relative.op !== 'offset' || !standsBeside(previous, self)) return null;
  const { n, unit, anchor } = previous.relative;
  return unit === 'day' && anchor === 'publication' && isDaysAway(n) ? n : null;
}

const dayOf = ({ relative }: Named): string | null =>
  relative.op === 'absolute' || (relative.op === 'partial' && relative.anchor === 'publication')
    ? (/^(?:\d{4}|XXXX)-\d\d-\d\d(?=T|$)/.exec(relative.value)?.[0] ?? null)
    : null;

/** The date of an expression with its count, which stands in its own words or right before them; null without both. */
export function countedDate(self: Named, previous: Named | undefined): CountedDate | null {
  const date = self.kind === 'point' && self.calendar === 'gregorian' ? dayOf(self) : null;
  if (date === null) return null;
  const folded = foldText(self.text);
  const weekday = self.relative.op === 'partial' ? (self.relative.weekdayCheck ?? null) : null;
  const own = counts.find(([words]) => words.test(folded))?.[1];
  if (own !== undefined) return { date, weekday, daysAway: own, words: self.text };
  const daysAway = countBefore(previous, self);
  if (previous === undefined || daysAway === null) return null;
  const sign = self.span.start - previous.span.end === 1 ? ' ' : ', ';
  return { date, weekday, daysAway, words: `${previous.text}${sign}${self.text}` };
}

/** Whether a counted date is right for a day of publication. */
export function isCountedFrom({ date, weekday, daysAway }: CountedDate, publishedDay: number): boolean {
  const named = publishedDay + daysAway;
  const iso = isoDayOf(named);
  const isDate = date.startsWith('X') ? iso.slice(4) === date.slice(4) : iso === date;
  return isDate && (weekday === null || weekdayOf(named) === weekday);
}

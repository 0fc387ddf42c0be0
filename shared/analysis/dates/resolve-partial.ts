import type { RelativeForm, TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import {
  addMonths,
  civilDateOf,
  dayNumberOf,
  isCivilDate,
  isoDate,
  isoDayOf,
  weekdayOf,
} from './civil-day.ts';
import { dayNumberOfHijri, hijriDateOf, hijriMonthLength } from './hijri-calendar.ts';
import { nthWeekday } from './nth-weekday.ts';
import { daysOfTimex } from './timex-interval.ts';

type PartialForm = Extract<RelativeForm, { readonly op: 'partial' }>;

/** A value with its year filled in, and the days it covers. */
interface Candidate {
  readonly value: string;
  readonly first: number;
  readonly last: number;
}

function gregorian(value: string, year: number): Candidate | null {
  const filled = nthWeekday(value, year) ?? value.replaceAll('XXXX', String(year));
  const days = daysOfTimex(filled);
  return days && { value: filled, ...days };
}

function hijri(value: string, year: number): Candidate | null {
  const [, month = 0, day] = value.split('-').map(Number);
  if (day !== undefined) {
    const dayNumber = dayNumberOfHijri(year, month, day);
    return dayNumber === null ? null : { value: isoDayOf(dayNumber), first: dayNumber, last: dayNumber };
  }
  const first = dayNumberOfHijri(year, month, 1);
  const length = hijriMonthLength(year, month);
  if (first === null || length === null) return null;
  const last = first + length - 1;
  return { value: `${isoDayOf(first)}/${isoDayOf(last)}`, first, last };
}

/** `XXXX-XX-15`: that day of the anchor's month, or of the month before or after it. */
function dayOfMonth(form: PartialForm, anchor: number): Candidate | null {
  const monthsAway = form.direction === 'past' ? -1 : form.direction === 'future' ? 1 : 0;
  const { year, month } = addMonths({ ...civilDateOf(anchor), day: 1 }, monthsAway);
  const date = { year, month, day: Number(form.value.slice(8)) };
  if (!isCivilDate(date)) return null;
  const dayNumber = dayNumberOf(date);
  return { value: isoDate(date), first: dayNumber, last: dayNumber };
}

function candidatesAround(
  form: PartialForm,
  calendar: TemporalExpression['calendar'],
  anchor: number,
): readonly Candidate[] {
  const year = calendar === 'hijri' ? hijriDateOf(anchor)?.year : civilDateOf(anchor).year;
  if (year === undefined) return [];
  const fill = calendar === 'hijri' ? hijri : gregorian;
  return [-2, -1, 0, 1, 2].flatMap(away => fill(form.value, year + away) ?? []);
}

const distance = ({ first, last }: Candidate, anchor: number): number =>
  Math.max(0, first - anchor, anchor - last);

/** Whether a candidate lies on the stated side; a month that holds the anchor is neither last nor next. */
function isOnSide(form: PartialForm, candidate: Candidate, anchor: number): boolean {
  if (form.direction === 'past') return candidate.last <= anchor;
  if (form.direction === 'future')
    return candidate.first >= anchor || (candidate.last >= anchor && candidate.last > candidate.first);
  return true;
}

/** How far ahead of the anchor a date without a year may lie when nothing in the text points forward. */
const daysAheadUnhinted = 60;

/**
 * What is put on top of the distance: a report speaks of what was, so a month ahead of the anchor, or a day far ahead
 * of it, gives way to the same date in the past. Hijri dates are mostly feasts, named before as often as after.
 */
function penalty(
  form: PartialForm,
  calendar: TemporalExpression['calendar'],
  candidate: Candidate,
  anchor: number,
): number {
  const { weekdayCheck } = form;
  if (weekdayCheck !== undefined && weekdayOf(candidate.first) !== weekdayCheck) return 100_000;
  if (!isOnSide(form, candidate, anchor)) return 10_000;
  if (form.direction !== 'nearest' || calendar === 'hijri') return 0;
  const isMonth = /^XXXX-\d\d(?:\/|$)/.test(form.value);
  const ahead = candidate.first - anchor;
  return weekdayCheck === undefined && ahead > (isMonth ? 0 : daysAheadUnhinted) ? 366 : 0;
}

function ranked(
  form: PartialForm,
  calendar: TemporalExpression['calendar'],
  anchor: number,
): readonly Candidate[] {
  const cost = (candidate: Candidate): number =>
    distance(candidate, anchor) + penalty(form, calendar, candidate, anchor);
  return (
    candidatesAround(form, calendar, anchor)
      // A weekday stated beside the date outweighs «المقبل», since the stored date of publication may be wrong.
      .filter(candidate => form.weekdayCheck !== undefined || isOnSide(form, candidate, anchor))
      .sort((a, b) => cost(a) - cost(b))
  );
}

/** A yearless date filled in around its anchor. */
interface FilledPartial extends Candidate {
  /** The same date on the other side of the anchor, when the text names no side. */
  readonly alternative: string | null;
}

/** The year for a date without one: the best on the stated side of the anchor; null where the calendar has none. */
export function resolvePartial(
  form: PartialForm,
  calendar: TemporalExpression['calendar'],
  anchor: number,
): FilledPartial | null {
  if (form.value.startsWith('XXXX-XX-')) {
    const filled = dayOfMonth(form, anchor);
    return filled && { ...filled, alternative: null };
  }
  if (form.yearsAway !== undefined || /-[QH]\d$/.test(form.value)) {
    const year = civilDateOf(anchor).year + (form.yearsAway ?? 0);
    const filled = gregorian(form.value, year);
    // A quarter that is still to come cannot be the one that a report looks back on.
    const isAhead =
      form.yearsAway === undefined && form.direction === 'past' && filled && filled.first > anchor;
    const chosen = isAhead === true ? gregorian(form.value, year - 1) : filled;
    return chosen && { ...chosen, alternative: null };
  }
  const [best, second] = ranked(form, calendar, anchor);
  if (!best) return null;
  return { ...best, alternative: form.direction === 'nearest' && second ? second.value : null };
}

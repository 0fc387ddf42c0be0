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
import { daysOfTimex } from './timex-interval.ts';

type PartialForm = Extract<RelativeForm, { readonly op: 'partial' }>;

/** A value with its year filled in, and the days it covers. */
interface Candidate {
  readonly value: string;
  readonly first: number;
  readonly last: number;
}

function gregorian(value: string, year: number): Candidate | null {
  const filled = value.replaceAll('XXXX', String(year));
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

/** Quarters and halves of «this», «last» or «next» year. */
function partOfYear(form: PartialForm, anchor: number): Candidate | null {
  const yearsAway = form.direction === 'past' ? -1 : form.direction === 'future' ? 1 : 0;
  return gregorian(form.value, civilDateOf(anchor).year + yearsAway);
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

function ranked(form: PartialForm, candidates: readonly Candidate[], anchor: number): readonly Candidate[] {
  const isMonth = !/-\d\d-\d\d/.test(form.value);
  // A month named alone, with nothing that points forward, is nearly always the last one of that name.
  const penalty = (candidate: Candidate): number =>
    form.direction === 'nearest' && isMonth && candidate.first > anchor ? 366 : 0;
  const check = form.weekdayCheck;
  const disagrees = (candidate: Candidate): number =>
    check !== undefined && weekdayOf(candidate.first) !== check ? 100_000 : 0;
  const cost = (candidate: Candidate): number =>
    distance(candidate, anchor) + penalty(candidate) + disagrees(candidate);
  return [...candidates].sort((a, b) => cost(a) - cost(b));
}

/** A yearless date filled in around its anchor. */
export interface FilledPartial extends Candidate {
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
  if (/-[QH]\d$/.test(form.value)) {
    const filled = partOfYear(form, anchor);
    return filled && { ...filled, alternative: null };
  }
  const onSide = candidatesAround(form, calendar, anchor).filter(candidate =>
    isOnSide(form, candidate, anchor),
  );
  const [best, second] = ranked(form, onSide, anchor);
  if (!best) return null;
  return { ...best, alternative: form.direction === 'nearest' && second ? second.value : null };
}

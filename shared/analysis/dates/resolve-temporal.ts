import type {
  AlternativeReason,
  RelativeForm,
  ResolvedTemporal,
  TemporalAnchor,
  TemporalExpression,
  TemporalUnit,
} from '#shared/domain/article/temporal-expression.ts';
import {
  addMonths,
  civilDateOf,
  type CivilDate,
  dayNumber,
  dayNumberOf,
  isoDayOf,
  isoMonth,
  isoWeekOf,
  weekdayOf,
} from './civil-day.ts';
import { resolvePartial } from './resolve-partial.ts';
import { shiftedDay } from './shifted-day.ts';
import { daysOfTimex, type DayRange, isoRange, partOf } from './timex-interval.ts';
import { nearestDayThatAgrees } from './weekday-mismatch.ts';

/** The parts of an expression that its meaning depends on. */
type Resolvable = Pick<TemporalExpression, 'relative' | 'precision' | 'calendar'>;

type Form<Op extends RelativeForm['op']> = Extract<RelativeForm, { readonly op: Op }>;

const unresolved: ResolvedTemporal = {
  value: null,
  earliest: null,
  latest: null,
  alternatives: [],
  needsPublicationDate: false,
  contradiction: null,
};

const needsDate: ResolvedTemporal = { ...unresolved, needsPublicationDate: true };

/** The instant that a value with an hour names; else the days, moved out by `slack` at both ends. */
function endsOf(
  value: string,
  { first, last }: DayRange,
  slack = 0,
): Pick<ResolvedTemporal, 'earliest' | 'latest'> {
  return /T\d/.test(value)
    ? { earliest: value, latest: value }
    : isoRange({ first: first - slack, last: last + slack });
}

function resolveAbsolute(
  { value, part }: Form<'absolute'>,
  calendar: Resolvable['calendar'],
  published: number | null,
): ResolvedTemporal {
  const days = daysOfTimex(value);
  if (!days) return { ...unresolved, value };
  if (part !== undefined) return { ...unresolved, value, ...isoRange(partOf(days, part, published)) };
  // The sighting of the moon may move a Hijri day by one against the table.
  const slack = calendar === 'hijri' && days.first === days.last ? 1 : 0;
  return { ...unresolved, value, ...endsOf(value, days, slack) };
}

function periodValue(date: CivilDate, n: number, unit: TemporalUnit): string {
  const { year, month } = date;
  if (unit === 'year') return String(year + n);
  if (unit === 'decade') return String(Math.floor(year / 10) + n);
  if (unit === 'century') return String(Math.floor(year / 100) + n);
  if (unit === 'season') return String(year + n);
  if (unit === 'week') return isoWeekOf(dayNumberOf(date) + 7 * n);
  if (unit === 'month') {
    const moved = addMonths({ ...date, day: 1 }, n);
    return isoMonth(moved.year, moved.month);
  }
  const [letter, length] = unit === 'half' ? ['H', 6] : ['Q', 3];
  const moved = addMonths({ year, month, day: 1 }, n * length);
  return `${moved.year}-${letter}${Math.ceil(moved.month / length)}`;
}

function resolveDayOffset(form: Form<'offset'>, anchor: number): ResolvedTemporal {
  const counted = anchor + (form.unit === 'day' ? form.n : 0);
  const { weekdayCheck } = form;
  const isAgreed = weekdayCheck === undefined || weekdayOf(counted) === weekdayCheck;
  const agreeing = isAgreed ? anchor : nearestDayThatAgrees(anchor, form.n, weekdayCheck);
  const day = counted + agreeing - anchor;
  const time = form.timeOfDay ?? '';
  const value = isoDayOf(day) + time;
  const resolved = { ...unresolved, value, ...endsOf(value, { first: day, last: day }) };
  if (isAgreed) return resolved;
  return {
    ...resolved,
    alternatives: [{ value: isoDayOf(counted) + time, why: 'counted-day' }],
    contradiction: { statedWeekday: weekdayCheck, nearestConsistent: isoDayOf(agreeing) },
  };
}

const isWithinDay = (unit: TemporalUnit): boolean =>
  unit === 'day' || unit === 'hour' || unit === 'minute' || unit === 'second';

function resolveOffset(form: Form<'offset'>, anchor: number): ResolvedTemporal {
  if (isWithinDay(form.unit)) return resolveDayOffset(form, anchor);
  const value = periodValue(civilDateOf(anchor), form.n, form.unit);
  const whole = daysOfTimex(value);
  if (!whole) return { ...unresolved, value };
  const { part } = form;
  if (part === 'weekend')
    return { ...unresolved, value: `${value}-WE`, ...isoRange({ first: whole.last - 1, last: whole.last }) };
  let range = whole;
  const holdsAnchor = whole.first <= anchor && anchor <= whole.last;
  if (part === 'start' || part === 'middle' || part === 'end' || part === 'until')
    range = partOf(whole, part, anchor);
  if (part === 'earlier' && holdsAnchor)
    range = { first: whole.first, last: Math.max(whole.first, anchor - 1) };
  if (part === 'later' && holdsAnchor) range = { first: Math.min(whole.last, anchor + 1), last: whole.last };
  return { ...unresolved, value, ...isoRange(range) };
}

/** The weekday on its side of the anchor, and the other one that may be meant. */
function weekdayDays(
  form: Form<'weekday'>,
  anchor: number,
): readonly [best: number, other: number, why: AlternativeReason] {
  const back = (weekdayOf(anchor) - form.weekday + 7) % 7;
  const ahead = (7 - back) % 7;
  if (form.direction === 'nearest-not-after')
    return back === 0
      ? [anchor, anchor - 7, 'previous-week']
      : [anchor - back, anchor + ahead, 'other-direction'];
  if (form.direction === 'nearest-not-before')
    return back === 0
      ? [anchor, anchor + 7, 'next-week']
      : [anchor + ahead, anchor - back, 'other-direction'];
  if (form.direction === 'before')
    return back === 0
      ? [anchor - 7, anchor, 'same-day']
      : [anchor - back, anchor - back - 7, 'previous-week'];
  // «Next Wednesday» said on a Tuesday is not tomorrow, which has a word of its own.
  if (ahead === 1) return [anchor + 8, anchor + 1, 'tomorrow'];
  return back === 0 ? [anchor + 7, anchor, 'same-day'] : [anchor + ahead, anchor + ahead + 7, 'next-week'];
}

function resolveWeekday(form: Form<'weekday'>, anchor: number): ResolvedTemporal {
  const [best, other, why] = weekdayDays(form, anchor);
  const time = form.timeOfDay ?? '';
  const value = isoDayOf(best) + time;
  return {
    ...unresolved,
    value,
    ...endsOf(value, { first: best, last: best }),
    alternatives: [{ value: isoDayOf(other) + time, why }],
  };
}

function resolvePartialForm(form: Form<'partial'>, expression: Resolvable, anchor: number): ResolvedTemporal {
  const filled = resolvePartial(form, expression.calendar, anchor);
  if (!filled) return unresolved;
  const slack = expression.calendar === 'hijri' && filled.first === filled.last ? 1 : 0;
  const days = form.part === undefined ? filled : partOf(filled, form.part, anchor);
  return {
    ...unresolved,
    value: filled.value,
    ...endsOf(filled.value, days, slack),
    alternatives: filled.alternative === null ? [] : [{ value: filled.alternative, why: 'other-year' }],
  };
}

function resolveDuration(form: Form<'duration'>, anchor: number | null): ResolvedTemporal {
  const resolved = { ...unresolved, value: form.value };
  if (form.direction === undefined || anchor === null) return resolved;
  const end = shiftedDay(anchor, form.value, form.direction === 'past' ? -1 : 1);
  const near = isoDayOf(anchor);
  const far = end === null ? null : isoDayOf(end);
  return form.direction === 'past'
    ? { ...resolved, earliest: far, latest: near }
    : { ...resolved, earliest: near, latest: far };
}

const vagueValues = { past: 'PAST_REF', present: 'PRESENT_REF', future: 'FUTURE_REF' } as const;

function resolveVague(form: Form<'vague'>, published: number | null): ResolvedTemporal {
  const near = published === null ? null : isoDayOf(published);
  return {
    ...unresolved,
    value: vagueValues[form.direction],
    earliest: form.direction === 'past' ? null : near,
    latest: form.direction === 'future' ? null : near,
  };
}

/** The day an anchor stands for; null while it is unknown, or where expressions count from each other in a circle. */
function anchorDay(
  all: readonly Resolvable[],
  anchor: TemporalAnchor | undefined,
  published: number | null,
  path: readonly number[],
): number | null {
  if (anchor === undefined || anchor === 'publication') return published;
  if (path.includes(anchor.expression)) return null;
  const resolved = resolveAt(all, anchor.expression, published, path);
  return resolved.value === null ? null : (daysOfTimex(resolved.value)?.first ?? null);
}

function resolveAt(
  all: readonly Resolvable[],
  index: number,
  published: number | null,
  path: readonly number[],
): ResolvedTemporal {
  const expression = all[index];
  if (!expression) return unresolved;
  const { relative } = expression;
  if (relative.op === 'absolute') return resolveAbsolute(relative, expression.calendar, published);
  if (relative.op === 'set') return { ...unresolved, value: relative.value };
  if (relative.op === 'vague') return resolveVague(relative, published);
  const anchor = anchorDay(all, relative.anchor, published, [...path, index]);
  if (relative.op === 'duration') return resolveDuration(relative, anchor);
  if (anchor === null) return published === null ? needsDate : unresolved;
  if (relative.op === 'offset') return resolveOffset(relative, anchor);
  if (relative.op === 'weekday') return resolveWeekday(relative, anchor);
  return resolvePartialForm(relative, expression, anchor);
}

/**
 * What one expression of an article means, given all of them (some count from others) and the publication day
 * (an ISO day or instant, null while unknown). A pure function: the same input always gives the same value.
 *
 * `needsPublicationDate` is true while the value is null only because the day is unknown. The `why` of an alternative
 * is one of `previous-week`, `next-week`, `same-day`, `tomorrow`, `other-direction`, `other-year`, `counted-day`.
 * Where a stated weekday contradicts the day, the value follows the weekday, as the writer knew that and the stored day of
 * publication may be another; the alternative follows the day, and `contradiction.nearestConsistent` is the nearest
 * publication day on which both would agree.
 */
export function resolveTemporal(
  all: readonly Resolvable[],
  index: number,
  publishedDay: string | null,
): ResolvedTemporal {
  return resolveAt(all, index, publishedDay === null ? null : dayNumber(publishedDay), []);
}

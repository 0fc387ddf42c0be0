import type { ResolvedTemporal, TemporalUnit } from '#shared/domain/article/temporal-expression.ts';
import {
  addMonths,
  civilDateOf,
  type CivilDate,
  dayNumberOf,
  isoDayOf,
  isoMonth,
  isoWeekOf,
  weekdayOf,
} from './civil-day.ts';
import { endsOf, type Form, unresolved } from './resolved-days.ts';
import { daysOfTimex, isoRange, partOf } from './timex-interval.ts';
import { nearestDayThatAgrees } from './weekday-mismatch.ts';

const periodOfYears: Partial<Record<TemporalUnit, number>> = { year: 1, season: 1, decade: 10, century: 100 };

/** The TIMEX3 value of a period; null for one that begins before Christ. */
function periodValue(date: CivilDate, n: number, unit: TemporalUnit): string | null {
  const { year, month } = date;
  const years = periodOfYears[unit];
  if (years !== undefined) {
    const period = Math.floor(year / years) + n;
    return period < 0 ? null : String(period).padStart(5 - String(years).length, '0');
  }
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

/** What is counted in units from the day number of its anchor: «yesterday», «next month», «at the end of last year». */
export function resolveOffset(form: Form<'offset'>, anchor: number): ResolvedTemporal {
  if (isWithinDay(form.unit)) return resolveDayOffset(form, anchor);
  const value = periodValue(civilDateOf(anchor), form.n, form.unit);
  const whole = value === null ? null : daysOfTimex(value);
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

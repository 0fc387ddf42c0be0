import type { AlternativeReason, ResolvedTemporal } from '#shared/domain/article/temporal-expression.ts';
import { isoDayOf, weekdayOf } from './civil-day.ts';
import { endsOf, type Form, type Moment, unresolved } from './resolved-days.ts';

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

/** From which hour on a weekday of tomorrow told as past is tomorrow: with a time of its morning, and without. */
const eveningBeforeMorning = 20;
const eveningBeforeDay = 22;

/** A weekday told as past late in the evening before it: where it happened that day had begun. */
function hasBegunElsewhere(
  { direction, weekday, timeOfDay }: Form<'weekday'>,
  { day, hour }: Moment,
): boolean {
  if (direction !== 'nearest-not-after' || weekday !== weekdayOf(day + 1)) return false;
  if (timeOfDay === undefined) return hour >= eveningBeforeDay;
  return hour >= eveningBeforeMorning && /^T(?:MO|0\d|1[01])/.test(timeOfDay);
}

/**
 * The day that a bare weekday means, counted from its anchor, and the other one as its alternative. A report of Wednesday
 * at 23:40 that tells what happened on Thursday speaks of a place further east, not of the week before.
 */
export function resolveWeekday(form: Form<'weekday'>, anchor: Moment): ResolvedTemporal {
  const [best, other, why] = hasBegunElsewhere(form, anchor)
    ? ([anchor.day + 1, anchor.day - 6, 'other-direction'] as const)
    : weekdayDays(form, anchor.day);
  const time = form.timeOfDay ?? '';
  const value = isoDayOf(best) + time;
  return {
    ...unresolved,
    value,
    ...endsOf(value, { first: best, last: best }),
    alternatives: [{ value: isoDayOf(other) + time, why }],
  };
}

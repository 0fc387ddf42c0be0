import type { TemporalExpression, Weekday } from '#shared/domain/article/temporal-expression.ts';
import { weekdayOf } from './civil-day.ts';

/** The publication day nearest to the one given for which a stated weekday would be right. */
export function nearestDayThatAgrees(publishedDay: number, offsetDays: number, stated: Weekday): number {
  const ahead = (((stated - weekdayOf(publishedDay + offsetDays)) % 7) + 7) % 7;
  return publishedDay + (ahead > 3 ? ahead - 7 : ahead);
}

/** A day that words count from the publication, which is not on the weekday that they state. Days are UTC day numbers. */
interface WeekdayMismatch {
  /** The weekday on which that day is instead. */
  readonly counted: Weekday;
  /** The nearest day of publication from which the words would be right. */
  readonly agreeing: number;
}

/** How the weekday of an expression contradicts a day of publication («اليوم الثلاثاء» under a Friday); null where it does not. */
export function weekdayMismatch(
  { relative }: Pick<TemporalExpression, 'relative'>,
  publishedDay: number,
): WeekdayMismatch | null {
  if (relative.op !== 'offset' || relative.unit !== 'day' || relative.anchor !== 'publication') return null;
  const { n, weekdayCheck } = relative;
  const counted = weekdayOf(publishedDay + n);
  return weekdayCheck === undefined || counted === weekdayCheck
    ? null
    : { counted, agreeing: nearestDayThatAgrees(publishedDay, n, weekdayCheck) };
}

import { addMonths, civilDateOf, dayNumberOf } from './civil-day.ts';

/** So many units of a TIMEX3 duration away from a day; null for a length that is not a number. */
export function shiftedDay(anchor: number, durationValue: string, sign: 1 | -1): number | null {
  const match = /^P(T?)(\d+(?:\.\d+)?)([A-Z]{1,2})$/.exec(durationValue);
  if (!match) return null;
  const n = sign * Number(match[2]);
  if (match[1] === 'T') return anchor + (match[3] === 'H' ? Math.trunc(n / 24) : 0);
  const days: Readonly<Record<string, number>> = { D: 1, W: 7 };
  const months: Readonly<Record<string, number>> = { M: 1, Q: 3, H: 6, Y: 12, DE: 120, CE: 1200 };
  const unit = match[3] ?? '';
  const perUnit = days[unit];
  if (perUnit !== undefined) return anchor + Math.round(n * perUnit);
  return dayNumberOf(addMonths(civilDateOf(anchor), Math.round(n * (months[unit] ?? 0))));
}

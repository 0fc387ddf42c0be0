import { dayNumber, weekdayOf } from '#shared/analysis/dates/civil-day.ts';

const names: readonly (readonly [arabic: string, english: string])[] = [
  ['الاحد', 'sunday'],
  ['الاثنين', 'monday'],
  ['الثلاثاء', 'tuesday'],
  ['الاربعاء', 'wednesday'],
  ['الخميس', 'thursday'],
  ['الجمعه', 'friday'],
  ['السبت', 'saturday'],
];

/** 0 (Sunday) to 6 for an ISO date, a time after it or not; null for anything coarser. */
export function weekdayOfValue(value: string): number | null {
  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  const number = day === undefined ? null : dayNumber(day);
  return number === null ? null : weekdayOf(number);
}

/** True if a folded text calls its own day by that weekday: «اليوم الثلاثاء». */
export function saysWeekday(folded: string, weekday: number): boolean {
  const [arabic, english] = names[weekday] ?? [];
  return (
    arabic !== undefined &&
    english !== undefined &&
    new RegExp(`(?<![\\u0621-\\u064a])اليوم ${arabic}(?![\\u0621-\\u064a])|\\btoday,? ${english}\\b`).test(
      folded,
    )
  );
}

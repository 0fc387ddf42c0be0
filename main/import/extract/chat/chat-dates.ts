import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import type { ChatStamp } from './chat-stamp.ts';

/** The order in which the stamps of a file name day, month and year. */
export type DateOrder = 'day-first' | 'month-first' | 'year-first';

/** Earlier years are of another calendar. */
const firstYear = 1900;

/**
 * The order of a file's dates: what its numbers leave no choice of, or else the one in which its messages follow one
 * another. Days go first where both would do.
 */
export function dateOrderOf(stamps: readonly ChatStamp[]): DateOrder {
  if (stamps.some(({ date: [a] }) => a.length === 4)) return 'year-first';
  const isAbove = (place: 0 | 1): boolean => stamps.some(({ date }) => Number(date[place]) > 12);
  if (isAbove(0) !== isAbove(1)) return isAbove(0) ? 'day-first' : 'month-first';
  return backsteps(stamps, 'month-first') < backsteps(stamps, 'day-first') ? 'month-first' : 'day-first';
}

/** How far the messages would stand from the order in which they were sent. */
function backsteps(stamps: readonly ChatStamp[], order: DateOrder): number {
  const days = stamps.map(({ date }) => {
    const [year, month, day] = inOrder(date, order);
    return (Number(year) * 12 + Number(month)) * 31 + Number(day);
  });
  return days.reduce((sum, day, i) => sum + Math.max(0, (days[i - 1] ?? day) - day), 0);
}

function inOrder([a, b, c]: ChatStamp['date'], order: DateOrder): ChatStamp['date'] {
  if (order === 'year-first') return [a, b, c];
  return order === 'day-first' ? [c, b, a] : [c, a, b];
}

/** When a message was sent, in ISO 8601 and the time of who exported it; null for a date that there is not. */
export function momentOf({ date, hour, minute, second }: ChatStamp, order: DateOrder): string | null {
  const [stated, month, day] = inOrder(date, order);
  const year = stated.length === 2 ? `20${stated}` : stated;
  // Phones may be set to the years of the Hijra, of the moon or of the sun.
  const written = Number(year) < firstYear ? `${day}/${month}/${year}` : null;
  const named =
    written === null
      ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
      : (findPublishedDate(written)?.value.slice(0, 10) ?? null);
  const isReal =
    named !== null && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  if (!isReal || hour > 23 || Number(minute) > 59) return null;
  return `${named}T${String(hour).padStart(2, '0')}:${minute}${second === null ? '' : `:${second}`}`;
}

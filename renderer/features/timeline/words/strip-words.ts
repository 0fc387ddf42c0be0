import { remembered } from '#renderer/features/timeline/remembered.ts';
import { dayMs, isoDayAt, type CivilRange } from '#shared/timeline/civil-range.ts';
import type { DateWordOptions } from './date-words.ts';
import { hijriWordsOf } from './hijri-words.ts';

/** What is written on the strip below: short, since it has little room, and so in the upper calendar of the axis alone. */
export interface StripWords {
  /** How many marks lie before or after a moment, the end of what the strip spans. */
  beyond(side: 'before' | 'after', count: number, timeMs: number): string;
  /** An end of what it spans: the first or the last year in it, month or day where it is shorter. */
  edge(side: 'start' | 'end', strip: CivilRange): string;
}

/** Of a longer strip the days of its ends say nothing. */
const longStripMs = 3 * 366 * dayMs;

/** Creates the words. */
export function createStripWords(options: DateWordOptions): StripWords {
  const { t, formats, calendars } = options;
  const hijri = calendars[0] === 'hijri' ? hijriWordsOf(options) : null;
  const year = remembered(
    (timeMs: number) => hijri?.tick('years', timeMs) || formats.timex(isoDayAt(timeMs).slice(0, 4)),
  );
  const from = remembered(
    (timeMs: number) =>
      hijri?.context('hours', timeMs) || formats.timex(isoDayAt(timeMs).replace(/(-01)?-01$/, '')),
  );
  const upTo = remembered((endMs: number) => {
    const rest = new Date(endMs).toISOString().slice(4, 16);
    const length = rest === '-01-01T00:00' ? 4 : /^-..-01T00:00$/.test(rest) ? 7 : 10;
    return hijri?.context('hours', endMs - 1) || formats.timex(isoDayAt(endMs - 1).slice(0, length));
  });
  return {
    beyond: (side, count, timeMs) => t(`timeline-date.${side}`, { count, when: from(timeMs) }),
    edge(side, { startMs, endMs }) {
      // The strip grows with the window, and so may begin on any day.
      if (endMs - startMs > longStripMs) return year(side === 'start' ? startMs : endMs - 1);
      return side === 'start' ? from(startMs) : upTo(endMs);
    },
  };
}

import { describe, expect, it } from 'vitest';
import { createTimelineLabels } from '#renderer/features/timeline/words/timeline-labels.ts';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import { dayMs, monthStartMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import { periodHead } from './period-head.ts';
import { periodsIn } from './periods-in-view.ts';

const wordsIn = (language: 'ar' | 'en') => {
  const settings = { language, digits: 'latin', monthNames: 'gulf-egypt' } as const;
  const t = translator(language, 'latin');
  return {
    t,
    labels: createTimelineLabels({ t, formats: createFormats(settings), settings, calendars: ['gregorian'] }),
  };
};

/** The heads over a stretch of time, as «words | context». */
function headsOf(
  language: 'ar' | 'en',
  calendar: 'gregorian' | 'hijri',
  range: CivilRange,
): readonly string[] {
  const { unit, periods } = periodsIn(range, calendar, 1);
  const wording = wordsIn(language);
  return periods.map(period => {
    const { words, context } = periodHead(wording, unit, period);
    return `${words} | ${context}`;
  });
}

const year = { startMs: monthStartMs(2025, 11), endMs: monthStartMs(2026, 11) };

describe('periodHead', () => {
  it('names months, with the year apart', () => {
    expect(headsOf('en', 'gregorian', year).slice(0, 3)).toEqual([
      'October – December | 2025',
      'January – March | 2026',
      'April – June | 2026',
    ]);
  });

  it('names months of the Hijri calendar by their own names', () => {
    expect(headsOf('ar', 'hijri', year)[1]).toBe('رجب – رمضان | 1447 هـ');
  });

  it('names weeks and decades by their first and last', () => {
    const weeks = { startMs: monthStartMs(2026, 3), endMs: monthStartMs(2026, 3) + 80 * dayMs };
    expect(headsOf('en', 'gregorian', weeks)[0]).toBe('30 March – 5 April | 2026');
    const century = { startMs: monthStartMs(1900, 0), endMs: monthStartMs(2000, 0) };
    expect(headsOf('en', 'gregorian', century)[0]).toBe('1900 – 1909 | ');
  });

  it('names of a week that is partly in view the days that are', () => {
    const { unit, periods } = periodsIn(
      { startMs: monthStartMs(2026, 3), endMs: monthStartMs(2026, 3) + 80 * dayMs },
      'gregorian',
      1,
    );
    const [week] = periods;
    const part = { startMs: monthStartMs(2026, 3) + dayMs / 2, endMs: (week?.endMs ?? 0) - dayMs / 2 };
    expect(periodHead(wordsIn('en'), unit, part).words).toBe('1 April – 5 April');
  });

  it('names an hour with its day', () => {
    const startMs = monthStartMs(2026, 3) + dayMs / 2;
    expect(headsOf('en', 'gregorian', { startMs, endMs: startMs + dayMs / 2 })[0]).toBe(
      '12:00 | 1 April 2026',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import { monthStartMs } from '#shared/timeline/civil-range.ts';
import type { TimelineUnit } from '#shared/timeline/timeline-units.ts';
import { createTimelineLabels } from './timeline-labels.ts';

const wordsOf = (language: 'ar' | 'en', unit: TimelineUnit, from: number, to: number): string => {
  const settings = {
    language,
    digits: language === 'ar' ? 'arabic-indic' : 'latin',
    monthNames: 'levant',
  } as const;
  const formats = createFormats(settings);
  const labels = createTimelineLabels({
    t: translator(language, settings.digits),
    formats,
    settings,
    calendars: ['gregorian'],
  });
  return labels.whenIs(unit, { startMs: monthStartMs(from, 0), endMs: monthStartMs(to, 0) });
};

describe('decades and centuries in words', () => {
  it.each([
    ['decade', 1960, 1970, 'الستينيات', '1960s'],
    ['decade', 1920, 1930, 'عشرينيات القرن العشرين', '1920s'],
    ['decade', 2020, 2030, 'عشرينيات القرن الحادي والعشرين', '2020s'],
    ['decade', 2000, 2010, 'العقد الأول من القرن الحادي والعشرين', '2000s'],
    ['decade', 1860, 1870, 'ستينيات القرن التاسع عشر', '1860s'],
    ['century', 1600, 1700, 'القرن السابع عشر', '17th century'],
    ['century', 1101, 1201, 'القرن الثاني عشر', '12th century'],
    ['century', 2000, 2100, 'القرن الحادي والعشرين', '21st century'],
  ] as const)('says the %s from %i as a native does', (unit, from, to, arabic, english) => {
    expect(wordsOf('ar', unit, from, to)).toBe(arabic);
    expect(wordsOf('en', unit, from, to)).toBe(english);
  });
});

import { describe, expect, it } from 'vitest';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import { dayNumberOfHijri } from '#shared/analysis/dates/hijri-calendar.ts';
import type { LanguageSetting } from '#shared/host/host-api.ts';
import { dayMs, monthStartMs, type CivilRange } from '#shared/timeline/civil-range.ts';
import type { TimelineUnit } from '#shared/timeline/timeline-units.ts';
import { createUnitWords } from './unit-words.ts';

const settings = { digits: 'latin', monthNames: 'gulf-egypt' } as const;
const wordsIn = (language: LanguageSetting) => {
  const own = { ...settings, language };
  return createUnitWords({
    t: translator(own.language, own.digits),
    formats: createFormats(own),
    settings: own,
  });
};
const [arabic, english] = [wordsIn('ar'), wordsIn('en')];
const months = (year: number, month: number, count: number): CivilRange => ({
  startMs: monthStartMs(year, month - 1),
  endMs: monthStartMs(year, month - 1 + count),
});
const hijri = (from: readonly [number, number], to: readonly [number, number]): CivilRange => ({
  startMs: (dayNumberOfHijri(from[0], from[1], 1) ?? 0) * dayMs,
  endMs: (dayNumberOfHijri(to[0], to[1], 1) ?? 0) * dayMs,
});

describe('words of units', () => {
  it('say no more than is stated', () => {
    const said: readonly (readonly [TimelineUnit, CivilRange, string, string])[] = [
      ['span', months(2017, 1, 24), '2017 – 2018', '2017 – 2018'],
      ['span', months(2018, 1, 12), 'يناير – ديسمبر 2018', 'January – December 2018'],
      ['span', months(2018, 3, 3), 'مارس – مايو 2018', 'March – May 2018'],
      ['span', months(2017, 11, 4), 'نوفمبر 2017 – فبراير 2018', 'November 2017 – February 2018'],
      ['quarter', months(2018, 1, 3), 'الربع الأول من 2018', 'Q1 2018'],
      ['half', months(2018, 7, 6), 'النصف الثاني من 2018', 'second half of 2018'],
      ['season', months(2018, 6, 3), 'صيف 2018', 'summer 2018'],
      ['season', months(2017, 12, 3), 'شتاء 2017 – 2018', 'winter 2017 – 2018'],
      ['year', hijri([1447, 1], [1448, 1]), '1447 هـ', '1447 AH'],
      ['month', hijri([1446, 9], [1446, 10]), 'رمضان 1446 هـ', 'Ramadan 1446 AH'],
      ['span', hijri([1445, 1], [1447, 1]), '1445 هـ – 1446 هـ', '1445 AH – 1446 AH'],
      ['decade', months(1960, 1, 120), 'الستينيات', '1960s'],
    ];
    for (const [unit, range, ar, en] of said) {
      expect(arabic(unit, range)).toBe(ar);
      expect(english(unit, range)).toBe(en);
    }
  });

  it('leave days, and what begins or ends within a month of either calendar, to be told by days', () => {
    const { startMs, endMs } = months(2018, 1, 3);
    expect(arabic('interval', { startMs, endMs })).toBeNull();
    expect(arabic('span', { startMs: startMs + 5 * dayMs, endMs })).toBeNull();
  });
});

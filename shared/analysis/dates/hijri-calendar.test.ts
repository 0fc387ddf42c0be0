import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, isoDayOf } from './civil-day.ts';
import { dayNumberOfHijri, hijriDateOf } from './hijri-calendar.ts';
import { hijriMonthLengths } from './hijri-month-lengths.ts';

const isoOf = (year: number, month: number, day: number): string | null => {
  const found = dayNumberOfHijri(year, month, day);
  return found === null ? null : isoDayOf(found);
};

describe('the Umm al-Qura table', () => {
  it.each([
    [1436, 10, 20, '2015-08-05'],
    [1436, 10, 25, '2015-08-10'],
    [1446, 1, 1, '2024-07-07'],
    [1300, 1, 1, '1882-11-12'],
  ])('knows %i-%i-%i', (year, month, day, iso) => {
    expect(isoOf(year, month, day)).toBe(iso);
    expect(hijriDateOf(dayNumber(iso) ?? 0)).toEqual({ year, month, day });
  });

  it('goes there and back on every day it covers', () => {
    const first = dayNumberOfHijri(1300, 1, 1) ?? 0;
    const last = dayNumberOfHijri(1500, 12, 29) ?? 0;
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), day => {
        const date = hijriDateOf(day);
        expect(date && dayNumberOfHijri(date.year, date.month, date.day)).toBe(day);
      }),
    );
  });

  it('has years of 354 or 355 days', () => {
    for (const lengths of hijriMonthLengths) {
      const long = lengths.toString(2).replaceAll('0', '').length;
      expect([6, 7]).toContain(long);
    }
  });

  it('gives nothing outside it', () => {
    expect(dayNumberOfHijri(1501, 1, 1)).toBeNull();
    expect(dayNumberOfHijri(1436, 13, 1)).toBeNull();
    expect(hijriDateOf(dayNumber('1700-01-01') ?? 0)).toBeNull();
  });
});

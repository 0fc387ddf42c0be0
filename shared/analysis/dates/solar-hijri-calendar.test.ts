import { describe, expect, it } from 'vitest';
import { isoDayOf } from './civil-day.ts';
import { findPublishedDate } from './parse-published-date.ts';
import { dayNumberOfSolarHijri } from './solar-hijri-calendar.ts';

const isoOf = (year: number, month: number, day: number): string | null => {
  const found = dayNumberOfSolarHijri(year, month, day);
  return found === null ? null : isoDayOf(found);
};

describe('the calendar of Iran and Afghanistan', () => {
  it.each([
    [1300, 1, 1, '1921-03-21'],
    [1358, 1, 1, '1979-03-21'],
    [1370, 1, 1, '1991-03-21'],
    [1375, 1, 1, '1996-03-20'],
    [1376, 1, 1, '1997-03-21'],
    [1399, 1, 1, '2020-03-20'],
    [1400, 1, 1, '2021-03-21'],
    [1403, 1, 1, '2024-03-20'],
    [1404, 1, 1, '2025-03-21'],
    [1408, 1, 1, '2029-03-20'],
    [1409, 1, 1, '2030-03-21'],
    [1357, 11, 22, '1979-02-11'],
    [1399, 12, 30, '2021-03-20'],
    [1403, 12, 30, '2025-03-20'],
  ])('has %i-%i-%i on its day', (year, month, day, iso) => {
    expect(isoOf(year, month, day)).toBe(iso);
  });

  it.each([
    [1402, 12, 30],
    [1403, 7, 31],
    [1403, 13, 1],
    [1299, 1, 1],
    [1451, 1, 1],
  ])('has no %i-%i-%i', (year, month, day) => {
    expect(isoOf(year, month, day)).toBeNull();
  });
});

describe('the date line of a Persian page', () => {
  it.each([
    ['۱۴ مهر ۱۴۰۲', '2023-10-06'],
    ['تاریخ انتشار: چهارشنبه ۲ آبان ۱۳۹۷', '2018-10-24'],
    ['پنج‌شنبه ۳ اردیبهشت‌ماه ۱۴۰۱', '2022-04-23'],
    ['7 شهريور 1399', '2020-08-28'],
    ['۲۶ اسد ۱۴۰۰', '2021-08-17'],
    ['۹ دی ۱۴۰۰ هـ.ش', '2021-12-30'],
  ])('%s is the day %s', (line, value) => {
    expect(findPublishedDate(line)).toMatchObject({ value, precision: 'day' });
  });

  it('keeps the time beside the day', () => {
    expect(findPublishedDate('۱۴ مهر ۱۴۰۲ - ۰۸:۱۵')?.value).toBe('2023-10-06T08:15');
    expect(findPublishedDate('۱۴ مهر ۱۴۰۲ ساعت ۰۸:۱۵')?.value).toBe('2023-10-06T08:15');
  });

  it('gives the Gregorian day where both are printed', () => {
    expect(findPublishedDate('۱۴ مهر ۱۴۰۲ - 6 October 2023')?.value).toBe('2023-10-06');
  });

  it('reads no day that the calendar does not have', () => {
    expect(findPublishedDate('۳۱ مهر ۱۴۰۲')).toBeNull();
    expect(findPublishedDate('۱۴ مهر ۱۴۹۹')).toBeNull();
  });
});

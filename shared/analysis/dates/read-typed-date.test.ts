import { describe, expect, it } from 'vitest';
import { readTypedDate } from './read-typed-date.ts';

const valueOf = (typed: string): string => {
  const read = readTypedDate(typed);
  return read.ok ? `${read.value.precision} ${read.value.value}` : read.error.code;
};

describe('what an analyst types as a date', () => {
  it.each([
    ['2026-04-15', 'day 2026-04-15'],
    ['2026-04', 'month 2026-04'],
    [' 2026 ', 'year 2026'],
    ['2026-04-15 14:30', 'time 2026-04-15T14:30'],
    ['2026-04-15T14:30-04:00', 'time 2026-04-15T14:30-04:00'],
    ['٢٠٢٦-٠٤-١٥', 'day 2026-04-15'],
    ['15/4/2026', 'day 2026-04-15'],
    ['١٥/٤/٢٠٢٦', 'day 2026-04-15'],
    ['6/2026', 'month 2026-06'],
    ['2026-6', 'month 2026-06'],
  ])('may be in figures: %s', (typed, value) => {
    expect(valueOf(typed)).toBe(value);
  });

  it.each([
    ['15 April 2026', 'day 2026-04-15'],
    ['Wednesday, April 15, 2026', 'day 2026-04-15'],
    ['15 April 2026, 2:30 pm', 'time 2026-04-15T14:30'],
    ['June 2026', 'month 2026-06'],
    ['in June 2026', 'month 2026-06'],
    ['١٥ نيسان ٢٠٢٦', 'day 2026-04-15'],
    ['يوم الأربعاء 15 أبريل 2026', 'day 2026-04-15'],
    ['١٥ أبريل/نيسان ٢٠٢٦ الساعة 14:30', 'time 2026-04-15T14:30'],
    ['شهر حزيران 2026', 'month 2026-06'],
    ['عام 2026', 'year 2026'],
  ])('may be in words: %s', (typed, value) => {
    expect(valueOf(typed)).toBe(value);
  });

  it.each([
    ['15 رمضان 1447', 'day 2026-03-04'],
    ['١٥ رمضان ١٤٤٧ هـ', 'day 2026-03-04'],
    ['15/9/1447', 'day 2026-03-04'],
    ['15 Ramadan 1447', 'day 2026-03-04'],
    ['15 Ramadan 1447 AH', 'day 2026-03-04'],
    ['Ramadan 15, 1447', 'day 2026-03-04'],
    ['1 Shaʻban 1447', 'day 2026-01-20'],
    ['1 Shaaban 1447', 'day 2026-01-20'],
    ['1447-09-15', 'day 2026-03-04'],
    ['30 رمضان 1445', 'day 2024-04-09'],
    ["1 Rabi' al-Awwal 1447", 'day 2025-08-24'],
    ['1 Rabiʻ II 1447', 'day 2025-09-23'],
    ['1 Dhuʻl-Qiʻdah 1447', 'day 2026-04-18'],
    ['1 Dhu al-Hijjah 1447', 'day 2026-05-18'],
  ])('may be a Hijri day: %s', (typed, value) => {
    expect(valueOf(typed)).toBe(value);
  });

  it.each(['رمضان 1447', 'شهر رمضان ١٤٤٧ هـ', 'Ramadan 1447', '1447', '1447 هـ', 'ربيع الأول 1447'])(
    'is no Hijri month or year, which lies in several others: %s',
    typed => {
      expect(valueOf(typed)).toBe('hijri-stretch');
    },
  );

  it.each([
    '15 April',
    'April 15',
    '15 نيسان',
    '15/4',
    '15 رمضان',
    '30 رمضان',
    '15 Ramadan',
    'مارس',
    'شهر مارس',
    'March',
    'كانون الثاني',
    'رمضان',
  ])('wants its year: %s', typed => {
    expect(valueOf(typed)).toBe('no-year');
  });

  it.each([
    '',
    'أمس',
    'Tuesday',
    '2026-02-30',
    '2026-13',
    '31/2/2026',
    '31 أبريل 2026',
    '30 Safar 1447',
    '30 صفر 1447',
    '30 رمضان 1446',
    '30/9/1446',
    '1446-09-30',
    '30/9/1446 هـ',
    'الأحد 30 رمضان 1446',
    '31 رمضان',
    '2026-04-15T25:00',
    '14-16 أبريل 2026',
    '15 أبريل 2026 أو 16',
    'mid June 2026',
    '0800',
  ])('is refused where it is no day, month or year: %s', typed => {
    expect(valueOf(typed)).toBe('unreadable');
  });
});

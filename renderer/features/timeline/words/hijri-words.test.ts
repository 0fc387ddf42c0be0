import { describe, expect, it } from 'vitest';
import { dayNumberOfHijri, hijriMonthLength } from '#shared/analysis/dates/hijri-calendar.ts';
import { dayMs } from '#shared/timeline/civil-range.ts';
import { hijriMonthName } from '#renderer/messages/hijri-month-names.ts';
import { createHijriWords } from './hijri-words.ts';

const words = createHijriWords({ language: 'ar', number: String, year: year => `${year} هـ` });

describe('the words of the Hijri row', () => {
  it('name every day from 1300 to 1500 AH as the table counts them, at any hour of it', () => {
    let day = dayNumberOfHijri(1300, 1, 1) ?? NaN;
    for (let year = 1300; year <= 1500; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let number = 1; number <= (hijriMonthLength(year, month) ?? 0); number++, day++) {
          const expected = `${number} ${hijriMonthName(month, 'ar')} ${year} هـ`;
          const at = (hours: number): string => words.context('hours', day * dayMs + hours * 3_600_000);
          if (at(0) !== expected || at(23.99) !== expected)
            expect([at(0), at(23.99)]).toEqual([expected, expected]);
        }
      }
    }
    expect(new Date(day * dayMs).toISOString().slice(0, 4)).toBe('2077');
  });

  it('know days that are in every printed calendar', () => {
    const on = (iso: string): string => words.context('hours', Date.parse(`${iso}T00:00:00Z`));
    expect([on('2024-03-11'), on('2024-04-10'), on('2023-07-19'), on('2018-09-11')]).toEqual([
      '1 رمضان 1445 هـ',
      '1 شوال 1445 هـ',
      '1 محرم 1445 هـ',
      '1 محرم 1440 هـ',
    ]);
  });

  it('say nothing outside the table', () => {
    const far = [Date.parse('1850-01-01T00:00:00Z'), Date.parse('2100-01-01T00:00:00Z')];
    expect(far.flatMap(at => [words.tick('day', at), words.context('day', at)])).toEqual(['', '', '', '']);
  });

  it('count years beyond it, which decades and centuries begin with', () => {
    const years = ['0700-01-01', '1850-06-01', '2300-01-01'].map(day => Date.parse(`${day}T00:00:00Z`));
    expect(years.map(at => words.tick('years', at))).toEqual(['80 هـ', '1266 هـ', '1729 هـ']);
  });

  it('give the year to the month with which it begins alone', () => {
    const muharram = Date.parse('2023-07-19T00:00:00Z');
    expect(words.tick('months', muharram)).toBe('محرم 1445 هـ');
    expect(words.tick('months', muharram + 40 * dayMs)).toBe('صفر');
  });
});

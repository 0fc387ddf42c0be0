import { describe, expect, it } from 'vitest';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import type { AxisCalendars } from '#shared/domain/timeline/timeline-scope.ts';
import type { LanguageSetting } from '#shared/host/host-api.ts';
import { civilRange, type CivilRange } from '#shared/timeline/civil-range.ts';
import { createDateWords } from './date-words.ts';

const wordsIn = (calendars: AxisCalendars, language: LanguageSetting = 'en') => {
  const settings = { language, digits: 'latin', monthNames: 'levant' } as const;
  const t = translator(language, settings.digits);
  return createDateWords({ t, formats: createFormats(settings), settings, calendars });
};
const [gregorian, hijri] = [wordsIn(['gregorian']), wordsIn(['hijri'])];
const [both, hijriFirst] = [wordsIn(['gregorian', 'hijri']), wordsIn(['hijri', 'gregorian'])];

/** From the start of one value to the end of another. */
const from = (first: string, last = first): CivilRange => ({
  startMs: civilRange(first)?.startMs ?? NaN,
  endMs: civilRange(last)?.endMs ?? NaN,
});

describe('days in words', () => {
  it('are told in the calendars of the axis, the upper one first', () => {
    const day = from('2026-04-13');
    expect([gregorian, hijri, both, hijriFirst].map(({ range }) => range(day))).toEqual([
      '13 April 2026',
      '25 Shawwal 1447 AH',
      '13 April 2026 (25 Shawwal 1447 AH)',
      '25 Shawwal 1447 AH (13 April 2026)',
    ]);
    expect(wordsIn(['hijri', 'gregorian'], 'ar').range(day)).toBe('25 شوال 1447 هـ الموافق 13 نيسان 2026');
  });

  it('keep their clock, which is told once', () => {
    const minute = from('2026-04-13T10:05');
    expect(gregorian.whenIs('time', minute)).toBe('13 April 2026 10:05');
    expect(hijri.whenIs('time', minute)).toBe('25 Shawwal 1447 AH 10:05');
    expect(both.whenIs('time', minute)).toBe('13 April 2026 10:05 (25 Shawwal 1447 AH)');
    expect(both.range(from('2026-04-13T10:00', '2026-04-13T11:59'))).toBe(
      '13 April 2026 10:00 – 12:00 (25 Shawwal 1447 AH)',
    );
  });

  it('are the first and the last of a stretch', () => {
    const stretch = from('2026-04-09', '2026-04-11');
    expect(gregorian.whenIs('interval', stretch)).toBe('9 April 2026 – 11 April 2026');
    expect(hijri.range(stretch)).toBe('21 Shawwal 1447 AH – 23 Shawwal 1447 AH');
    expect(both.range(stretch)).toBe(
      '9 April 2026 – 11 April 2026 (21 Shawwal 1447 AH – 23 Shawwal 1447 AH)',
    );
  });

  it('that a calendar does not reach are told in the other', () => {
    const day = from('1798-07-21');
    expect([hijri, both].map(({ range }) => range(day))).toEqual(['21 July 1798', '21 July 1798']);
    expect(hijri.whenIs('time', from('1798-07-21T09:30'))).toBe('21 July 1798 09:30');
  });
});

describe('months and years in words', () => {
  it('are called as a text calls them, whatever the axis shows', () => {
    expect([hijri, both].map(words => words.whenIs('month', from('2026-04')))).toEqual([
      'April 2026',
      'April 2026',
    ]);
    expect([hijri, both].map(words => words.dateOf('2026'))).toEqual(['2026', '2026']);
    const ramadan = from('2026-02-18', '2026-03-19');
    expect([gregorian, both].map(words => words.whenIs('month', ramadan))).toEqual([
      'Ramadan 1447 AH',
      'Ramadan 1447 AH',
    ]);
  });

  it('are days of the axis where they are but a stretch that is in view', () => {
    expect([gregorian, both].map(words => words.range(from('2026-04')))).toEqual([
      'April 2026',
      'April 2026',
    ]);
    expect(hijri.range(from('2026-04'))).toBe('13 Shawwal 1447 AH – 13 Dhu’l-Qi’dah 1447 AH');
    expect(hijri.range(from('2026-02-18', '2026-03-19'))).toBe('Ramadan 1447 AH');
  });
});

it('tells a value as precisely as it is stated', () => {
  expect(['2026-04', '2026-04-13', '2026-04-13T10:05:00+03:00'].map(hijri.dateOf)).toEqual([
    'April 2026',
    '25 Shawwal 1447 AH',
    '25 Shawwal 1447 AH 10:05',
  ]);
});

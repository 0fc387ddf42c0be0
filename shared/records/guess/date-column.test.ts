import { describe, expect, it } from 'vitest';
import { findDateColumn, readDate } from './date-column.ts';

const readAll = (values: readonly string[], isNamed = true): readonly (string | null)[] => {
  const column = findDateColumn(values, isNamed);
  return values.map(value => (column === null ? null : readDate(value, column.form)));
};

describe('a column of dates', () => {
  it.each([
    ['ISO 8601', ['2025-02-24T10:15:00Z', '2025-02-25'], ['2025-02-24T10:15:00Z', '2025-02-25']],
    ['Arabic months', ['24 شباط 2025', '٢٥ فبراير ٢٠٢٥'], ['2025-02-24', '2025-02-25']],
    ['seconds', ['1740391200', '1740477600'], ['2025-02-24T10:00:00Z', '2025-02-25T10:00:00Z']],
    ['milliseconds', ['1740391200000'], ['2025-02-24T10:00:00Z']],
    ['days of a spreadsheet', ['45712', '45713.5'], ['2025-02-24', '2025-02-25T12:00']],
    ['digits', ['20250224', '20250225'], ['2025-02-24', '2025-02-25']],
    ['digits with a time', ['20250224T101500Z'], ['2025-02-24T10:15:00Z']],
    ['the weekday first', ['Mon Feb 24 10:15:00 +0000 2025'], ['2025-02-24T10:15:00Z']],
    ['mails', ['Mon, 24 Feb 2025 10:15:00 GMT'], ['2025-02-24T10:15:00Z']],
  ])('is read that is written as %s', (_, values, dates) => {
    expect(readAll(values)).toEqual(dates);
  });

  it('has its day first, or its month, by all of its values', () => {
    expect(readAll(['03/04/2025', '24/02/2025'])).toEqual(['2025-04-03', '2025-02-24']);
    expect(readAll(['03/04/2025', '02/24/2025'])).toEqual(['2025-03-04', '2025-02-24']);
    expect(readAll(['3/4/25 9:05 PM'])).toEqual(['2025-03-04T21:05']);
  });

  it('is none of numbers that only could be dates', () => {
    expect(readAll(['45712', '123', '45999'], false)).toEqual([null, null, null]);
    expect(findDateColumn(['48213', '48220', '48227'], false)).toBeNull();
  });

  it('is none of values that are mostly something else', () => {
    expect(findDateColumn(['2025-02-24', 'أمس', 'غدًا', 'قريبًا'], true)).toBeNull();
  });
});

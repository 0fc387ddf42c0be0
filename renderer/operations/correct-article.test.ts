import { describe, expect, it } from 'vitest';
import { parseAnalystDate } from './correct-article.ts';

describe('parseAnalystDate', () => {
  it('reads a day, a month or a year, as precise as it is written', () => {
    expect(['2025-02-25', '2025-02', ' 2025 '].map(typed => parseAnalystDate(typed)?.precision)).toEqual([
      'day',
      'month',
      'year',
    ]);
  });

  it('reads a minute, and digits of an Arabic keyboard', () => {
    expect(parseAnalystDate('2025-02-25 14:30')).toMatchObject({
      value: '2025-02-25T14:30',
      precision: 'time',
    });
    expect(parseAnalystDate('٢٠٢٥-٠٢-٢٥')?.value).toBe('2025-02-25');
    expect(parseAnalystDate('2025-02-25T25:00')).toBeNull();
  });

  it('refuses days that do not exist and anything that is no date', () => {
    for (const typed of ['2025-02-30', '2025-13', '25-02-2025', '2025-2-5', '', 'أمس'])
      expect(parseAnalystDate(typed)).toBeNull();
  });

  it('says that the analyst set it', () => {
    expect(parseAnalystDate('2025-02-25')?.provenance).toBe('analyst');
  });
});

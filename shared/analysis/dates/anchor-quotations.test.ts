import { describe, expect, it } from 'vitest';
import { readFindings } from '#shared/analysis/articles/read-findings.ts';
import { resolveTemporal } from './resolve-temporal.ts';

/** The days that the words of a text mean when it was published on Wednesday, 2 April 2025. */
function daysIn(text: string): Readonly<Record<string, string | null>> {
  const { temporal } = readFindings({ text, title: '', language: 'ar', sourceMap: [] });
  return Object.fromEntries(
    temporal.map((found, i) => [found.text, resolveTemporal(temporal, i, '2025-04-02').value]),
  );
}

describe('days in quoted words', () => {
  it('count from the day on which the words were said', () => {
    expect(daysIn('قال الوزير سامي حداد أمس الثلاثاء إن «اللجنة ستجتمع غدا في المرفأ».')).toEqual({
      'أمس الثلاثاء': '2025-04-01',
      غدا: '2025-04-02',
    });
  });

  it('count from it while the same speaker goes on', () => {
    const text =
      'قال الوزير سامي حداد الاثنين إن «العمل بدأ في المرفأ القديم». وأضاف أن «السفينة ستصل غدا إلى الرصيف».';
    expect(daysIn(text)['غدا']).toBe('2025-04-01');
  });

  it('count from the publication where no day of saying is named, and outside of quotation marks', () => {
    expect(daysIn('قال الوزير سامي حداد إن «اللجنة ستجتمع غدا في المرفأ».')).toEqual({ غدا: '2025-04-03' });
    expect(daysIn('قال الوزير سامي حداد أمس إن اللجنة ستجتمع غدا في المرفأ.')['غدا']).toBe('2025-04-03');
  });
});

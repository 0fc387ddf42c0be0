import { describe, expect, it } from 'vitest';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import type { PublishedDate } from '#shared/domain/article/article.ts';
import { dateWords } from './date-words.ts';

const words = (value: string, precision: PublishedDate['precision'] = 'time') =>
  dateWords(
    { value, precision } as PublishedDate,
    translator('en', 'latin'),
    createFormats({ language: 'en', digits: 'latin', monthNames: 'levant' }),
  );

describe('dateWords', () => {
  it('tells the zone that a time is stated in, as far as one is', () => {
    expect(
      ['+03:00', '-0330', '+05:45', 'Z', '+00:00', ''].map(zone => words(`2026-04-13T18:40:00${zone}`)),
    ).toEqual([
      '13 April 2026 18:40 UTC+3',
      '13 April 2026 18:40 UTC-3:30',
      '13 April 2026 18:40 UTC+5:45',
      '13 April 2026 18:40 UTC',
      '13 April 2026 18:40 UTC',
      '13 April 2026 18:40',
    ]);
  });

  it('takes the end of a day for no zone', () => {
    expect(words('2026-04-13', 'day')).toBe('13 April 2026');
    expect(words('2026-04', 'month')).toBe('April 2026');
  });
});

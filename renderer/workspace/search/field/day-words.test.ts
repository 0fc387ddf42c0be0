import { describe, expect, it } from 'vitest';
import { createFormats } from '#renderer/messages/formats.ts';
import { translator } from '#renderer/messages/use-messages.ts';
import { scanQuery } from '#shared/search/query/scan-query.ts';
import { dayWords } from './day-words.ts';

/** The caret is `^`. */
function words(marked: string): string | null {
  const text = marked.replace('^', '');
  return dayWords(
    { text, tokens: scanQuery(text), caret: marked.indexOf('^') },
    {
      t: translator('ar', 'latin'),
      formats: createFormats({ language: 'ar', digits: 'latin', monthNames: 'levant' }),
    },
  );
}

describe('dayWords', () => {
  it.each([
    ['غزة بعد:2024-02^', 'المنشور في 1 آذار 2024 وما بعده'],
    ['منذ:2024-02^ غزة', 'المنشور في 1 شباط 2024 وما بعده'],
    ['قبل:2024^', 'المنشور في 31 كانون الأول 2023 وما قبله'],
    ['في:15 نيسان 2024^', 'المنشور في 15 نيسان 2024'],
    ['في:رمضان 1447^', 'المنشور من 18 شباط 2026 إلى 19 آذار 2026'],
  ])('says which days a date stands for: %s', (marked, expected) => {
    expect(words(marked)).toBe(expected);
  });

  it.each(['غزة^', 'بعد:^', 'بعد:20^', '^بعد:2024', 'بعد:2024 غزة^', 'الجهة:2024^'])(
    'says nothing where no date is typed: %s',
    marked => {
      expect(words(marked)).toBeNull();
    },
  );
});

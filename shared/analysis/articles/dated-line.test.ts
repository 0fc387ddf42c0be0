import { describe, expect, it } from 'vitest';
import { readDatedLine } from './dated-line.ts';
import { readSourceLines } from './source-lines.ts';

function read(text: string): readonly (readonly (string | null)[])[] | null {
  const [line] = readSourceLines(text);
  const fields = line ? readDatedLine(text, line) : null;
  return (
    fields?.map(({ kind, value, date }) => [
      kind,
      date?.value ?? (value && text.slice(value.start, value.end)),
    ]) ?? null
  );
}

describe('readDatedLine', () => {
  it('reads a name and a day with only a space between', () => {
    expect(read('شيماء حداد 11 نوفمبر 2023 06:20 م')).toEqual([
      ['author', 'شيماء حداد'],
      ['published', '2023-11-11T18:20'],
    ]);
  });

  it('takes no place for an outlet', () => {
    expect(read('الصخرة، 20 مايو 2025')).toEqual([
      ['other', 'الصخرة'],
      ['published', '2025-05-20'],
    ]);
    expect(read('مجلة المقام، 20 مايو 2025')?.[0]).toEqual(['outlet', 'مجلة المقام']);
  });

  it('reads a place that looks like a verb, and what joins it to the day', () => {
    expect(read('تونس في 7 جانفي 2025')).toEqual([
      ['other', 'تونس'],
      ['published', '2025-01-07'],
    ]);
  });

  it.each([
    'أسعار الذهب اليوم 20 مايو 2025 في الأسواق',
    'وقع الطرفان الاتفاق في 20 مايو 2025.',
    'يعود القطار إلى الخدمة في 20 مايو 2025 بعد توقف دام ست سنوات كاملة',
    '20 مايو',
  ])('leaves «%s» text', line => {
    expect(read(line)).toBeNull();
  });
});

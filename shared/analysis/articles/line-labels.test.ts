import { describe, expect, it } from 'vitest';
import { lineLabels } from './line-labels.ts';
import type { LineField } from './line-field.ts';
import { readLineFields } from './line-fields.ts';
import { readSourceLines } from './source-lines.ts';

function fieldsOf(source: string): readonly LineField[] {
  const [line] = readSourceLines(source);
  return line ? readLineFields(source, line) : [];
}

const summary = (source: string): readonly (string | null)[][] =>
  fieldsOf(source).map(field => [
    field.kind,
    field.value && source.slice(field.value.start, field.value.end),
  ]);

describe('lineLabels', () => {
  it.each(lineLabels)('reads $example as $kind', ({ kind, example }) => {
    expect(fieldsOf(example).map(field => field.kind)).toEqual([kind]);
  });

  it.each(lineLabels)('leaves $counterExample alone', ({ counterExample }) => {
    expect(fieldsOf(counterExample)).toEqual([]);
  });
});

describe('readLineFields', () => {
  it('splits label and value', () => {
    const [field] = fieldsOf('المصدر: البوابة الشرقية');
    expect(field).toMatchObject({ label: { start: 0, end: 7 }, value: { start: 8, end: 23 } });
  });

  it.each([
    ['Giriş Tarihi: 12.03.2025 09:41', 'published', '12.03.2025 09:41'],
    ['Haber: Murat Demir', 'author', 'Murat Demir'],
    ['מאת: יעל שגב', 'author', 'יעל שגב'],
    ['گروه فرهنگ: نسرین کاویانی', 'author', 'نسرین کاویانی'],
    ['خبرنگار: نسرین کاویانی', 'author', 'نسرین کاویانی'],
  ])('knows the labels of Turkish, Hebrew and Persian pages: %s', (line, kind, value) => {
    expect(summary(line)).toEqual([[kind, value]]);
  });

  it.each([
    ['عنوان الوثيقة : عودة العبارة', 'title', 'عودة العبارة'],
    ['اسم الجريدة : صدى المرفأ', 'outlet', 'صدى المرفأ'],
    ['الجهة الناشرة: صدى المرفأ', 'outlet', 'صدى المرفأ'],
    ['تاريخ الصدور : 12/05/2026', 'published', '12/05/2026'],
    ['النص الكامل : عادت العبارة ظهرا.', 'text', 'عادت العبارة ظهرا.'],
  ])('reads the label of a database in %j', (line, kind, value) => {
    expect(summary(line)).toEqual([[kind, value]]);
  });

  it('reads several fields of one line', () => {
    expect(summary('بقلم: ليان الحسيني | 12 مايو 2026 | المصدر: ضفة نيوز')).toEqual([
      ['author', 'ليان الحسيني'],
      ['published', '12 مايو 2026'],
      ['outlet', 'ضفة نيوز'],
    ]);
  });

  it.each([
    '12/05/2026',
    'الثلاثاء 12 مايو 2026',
    '12 أيار 2026 - 10:30',
    '2026-05-12T08:00:00Z',
    'May 12, 2026',
  ])('reads %j as a date alone', line => {
    expect(fieldsOf(line)[0]?.date?.value.slice(0, 10)).toBe('2026-05-12');
  });

  it.each(['في 12 مايو 2026 وقّع الطرفان الاتفاق', 'خطة 12 مايو 2026', '12 قتيلاً'])(
    'does not read %j as a date alone',
    line => {
      expect(fieldsOf(line)).toEqual([]);
    },
  );

  it('reads an English byline without a colon, and no sentence that begins like one', () => {
    expect(summary('By Lena Harcourt')).toEqual([['author', 'Lena Harcourt']]);
    expect(fieldsOf('By noon the road was open again')).toEqual([]);
  });

  it.each([
    ['Giriş Tarihi: 12.03.2025', 'published', '12.03.2025'],
    ['Haber: Murat Selim', 'author', 'Murat Selim'],
    ['פורסם: 12 במרץ 2025, 14:05', 'published', '12 במרץ 2025, 14:05'],
    ['מאת דנה לוי', 'author', 'דנה לוי'],
  ])('reads "%s" by its label', (line, kind, value) => {
    expect(summary(line)).toEqual([[kind, value]]);
  });

  it.each([
    'المصدر: صحيفة الجرف، 10 آب 2025',
    'المصدر: 10 آب 2025 - صحيفة الجرف',
    'المصدر: صحيفة الجرف بتاريخ 10 آب 2025',
  ])('parts outlet and day of «%s»', line => {
    expect(summary(line)).toEqual([
      ['outlet', 'صحيفة الجرف'],
      ['published', '10 آب 2025'],
    ]);
  });

  it('keeps harakat and digits of the source in its spans', () => {
    expect(summary('نُشِرَ في: ١٢ مايو ٢٠٢٦')).toEqual([['published', '١٢ مايو ٢٠٢٦']]);
  });
});

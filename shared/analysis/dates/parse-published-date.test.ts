import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/normalise.ts';
import { findPublishedDate } from './parse-published-date.ts';
import { publishedDateForms } from './published-date-forms.ts';

const formOf = (id: string, text: string): string | null => {
  const form = publishedDateForms.find(candidate => candidate.id === id);
  const match = form ? [...foldText(text).matchAll(form.pattern)][0] : undefined;
  return form && match ? (form.read(match.groups ?? {})?.value ?? null) : null;
};

describe('publishedDateForms', () => {
  it.each(publishedDateForms)('$id reads $example and not $counterExample', form => {
    expect(form.needs.every(need => need.test(foldText(form.example)))).toBe(true);
    expect(formOf(form.id, form.example)).toBe(form.value);
    expect(formOf(form.id, form.counterExample)).toBeNull();
  });

  it.each(publishedDateForms)('$id is what reads $example', ({ example, value }) => {
    expect(findPublishedDate(example)?.value).toBe(value);
  });
});

describe('findPublishedDate', () => {
  it.each([
    ['آخر تحديث: 25/2/202510:37 م (بتوقيت مكة المكرمة)', '2025-02-25T22:37+03:00'],
    ['نشر في: 25 فبراير ,2025: 03:04 م GST', '2025-02-25T15:04+04:00'],
    ['نُشر: 15:04-25 فبراير 2025 م ـ 26 شعبان 1446 هـ', '2025-02-25T15:04'],
    ['03:04 م الثلاثاء 25 فبراير 2025', '2025-02-25T15:04'],
    ['02:10 (توقيت غرينتش)، 26 كانون الثاني 2022', '2022-01-26T02:10Z'],
    ['25 شباط 2025 عند الساعة 3 مساء بتوقيت بيروت', '2025-02-25T15:00'],
    ['12:30 مساء 25 فبراير 2025', '2025-02-25T12:30'],
    ['25/02/2025 الساعة 12:05 ص', '2025-02-25T00:05'],
    ['25/02/2025 - 3:04 بعد الظهر', '2025-02-25T15:04'],
    ['Published 3:04 PM EST, February 25, 2025', '2025-02-25T15:04-05:00'],
    ['Feb. 25, 2025, 3:04 p.m. ET', '2025-02-25T15:04'],
    ['25 February 2025, 15:04 BST', '2025-02-25T15:04+01:00'],
    ['25 February 2025 03:04 PM AST', '2025-02-25T15:04+03:00'],
    ['February 25, 20253:04 PM GMT+3Updated 2 hours ago', '2025-02-25T15:04+03:00'],
    ['Tue 25 Feb 2025 15.04 GMT', '2025-02-25T15:04Z'],
    ['2025-02-25T15:04:05.123Z', '2025-02-25T15:04:05Z'],
    ['mardi 25 février 2025 à 15h04', '2025-02-25T15:04'],
    ['פורסם: 12 במרץ 2025, 14:05', '2025-03-12T14:05'],
  ])('reads day, time and zone of %s', (line, value) => {
    expect(findPublishedDate(line)).toMatchObject({ value, precision: 'time' });
  });

  it.each([
    ['الثلاثاء 1446/8/26 هـ الموافق 2025/02/25 م', '2025-02-25'],
    ['الثلاثاء ٢٦ شعبان ١٤٤٦هـ', '2025-02-25'],
    ['غرة رمضان 1446هـ', '2025-03-01'],
    ['25 فبراير (شباط) 2025م', '2025-02-25'],
    ['25 Şubat 2025 Salı', '2025-02-25'],
    ['קול הגליל, 3 באוקטובר 2024', '2024-10-03'],
    ['5 מרץ 2025', '2025-03-05'],
    ['25/02/25', '2025-02-25'],
  ])('reads %s as a day without a time', (line, value) => {
    expect(findPublishedDate(line)).toMatchObject({ value, precision: 'day' });
  });

  it.each([
    'Salı, 25 Şubat 2025',
    'mardi 25 février 2025',
    'سه‌شنبه ۷ اسفند ۱۴۰۳',
    'יום שלישי, 25 בפברואר 2025',
  ])('takes the name of the day in %s with the day', line => {
    const found = findPublishedDate(line);
    expect([found?.value, found?.span]).toEqual(['2025-02-25', { start: 0, end: line.length }]);
  });

  it.each([
    ['تاريخ النشر: 26th, December 2024 GMT', '2024-12-26', '26th, December 2024 GMT'],
    ['نُشر في ٢٦ ديسمبر ٢٠٢٤', '2024-12-26', '٢٦ ديسمبر ٢٠٢٤'],
    ['الخميس 26 كانون الأول/ديسمبر 2024', '2024-12-26', 'الخميس 26 كانون الأول/ديسمبر 2024'],
    ['26 دجنبر 2024', '2024-12-26', '26 دجنبر 2024'],
    ['12 جانفي 2017', '2017-01-12', '12 جانفي 2017'],
    ['السيح 25 شوال 1436هـ الموافق 10 أغسطس 2015م', '2015-08-10', '25 شوال 1436هـ الموافق 10 أغسطس 2015م'],
    ['الاثنين 25 شوال 1436 هـ - 10 أغسطس 2015', '2015-08-10', 'الاثنين 25 شوال 1436 هـ - 10 أغسطس 2015'],
    ['١٤٣٦/١٠/٢٥', '2015-08-10', '١٤٣٦/١٠/٢٥'],
    ['26/12/2024', '2024-12-26', '26/12/2024'],
    ['2024/12/26', '2024-12-26', '2024/12/26'],
    ['26.12.2024', '2024-12-26', '26.12.2024'],
    ['12/26/2024', '2024-12-26', '12/26/2024'],
    ['Published: December 26, 2024', '2024-12-26', 'December 26, 2024'],
    ['Dec. 26 2024', '2024-12-26', 'Dec. 26 2024'],
    ['Updated on Thursday, the 26th of December, 2024', '2024-12-26', 'Thursday, the 26th of December, 2024'],
  ])('reads %s as a day', (line, value, stated) => {
    const found = findPublishedDate(line);
    expect(found).toMatchObject({ value, precision: 'day' });
    expect(line.slice(found?.span.start, found?.span.end)).toBe(stated);
  });

  it.each([
    ['2024-12-26T14:30:05+01:00', '2024-12-26T14:30:05+01:00'],
    ['2024-12-26 14:30', '2024-12-26T14:30'],
    ['Thu, 26 Dec 2024 13:47:56 GMT', '2024-12-26T13:47:56Z'],
    ['26 ديسمبر 2024 - 02:05 م', '2024-12-26T14:05'],
    ['26 ديسمبر 2024، الساعة 10:30 صباحا بتوقيت غرينتش', '2024-12-26T10:30Z'],
    ['19:23 - 26 ديسمبر 2024', '2024-12-26T19:23'],
    ['December 26, 2024 at 9:05 a.m.', '2024-12-26T09:05'],
    ['26/12/2024 10:30 (GMT+3)', '2024-12-26T10:30+03:00'],
  ])('reads the time in %s', (line, value) => {
    expect(findPublishedDate(line)).toMatchObject({ value, precision: 'time' });
  });

  it('keeps a month a month and a year a year', () => {
    expect(findPublishedDate('العدد 12، ديسمبر 2024')).toMatchObject({
      value: '2024-12',
      precision: 'month',
    });
    expect(findPublishedDate('تاريخ النشر: 2024')).toMatchObject({ value: '2024', precision: 'year' });
  });

  it('takes the first of two dates', () => {
    expect(findPublishedDate('نشر 10 يناير 2020 - آخر تحديث 12 يناير 2020')?.value).toBe('2020-01-10');
  });

  it.each([
    '26 ديسمبر',
    'الخميس',
    '31/02/2020',
    '2024-13-40',
    'هاتف 0123456789',
    '',
    'رؤية 2030 للتنمية',
    'Updated 3 hours ago',
    'منذ 3 ساعات',
    '15:04',
    'القرار 25/2/2025/7',
  ])('finds no date in «%s»', line => {
    expect(findPublishedDate(line)).toBeNull();
  });

  it('never throws, and its span lies in the line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789/-:. TZم هـ ديسمبر'), maxLength: 40 }),
        line => {
          const found = findPublishedDate(line);
          if (!found) return;
          expect(found.span.start).toBeLessThan(found.span.end);
          expect(found.span.end).toBeLessThanOrEqual(line.length);
        },
      ),
    );
  });
});

describe('figures of a Hijri date', () => {
  it.each([
    ['خبرگزاری مهر - ۱۴۰۴/۰۱/۱۸', '2025-04-07'],
    ['تاریخ انتشار: 1402-12-29', '2024-03-19'],
    ['۵/۷/۱۳۹۸', '2019-09-27'],
    ['1403/02/15', '2024-05-04'],
    ['1404/01/18 ه.ش', '2025-04-07'],
  ])('are of the solar calendar in a line that is Persian, or nothing but figures: %s', (line, day) => {
    expect(findPublishedDate(line)?.value).toBe(day);
  });

  it.each([
    ['جريدة أم القرى - ٢٥/١٠/١٤٠٢', '1982-08-15'],
    ['التاريخ: 25/10/1402هـ', '1982-08-15'],
    ['1445/09/01', '2024-03-11'],
    ['تاریخ: ۱۴۴۵/۰۹/۰۱', '2024-03-11'],
  ])('are of the lunar one in an Arabic line, or where the solar year is still to come: %s', (line, day) => {
    expect(findPublishedDate(line)?.value).toBe(day);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPublishedDate } from './parse-published-date.ts';

describe('findPublishedDate', () => {
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

  it.each(['26 ديسمبر', 'الخميس', '31/02/2020', '2024-13-40', 'هاتف 0123456789', '', 'رؤية 2030 للتنمية'])(
    'finds no date in «%s»',
    line => {
      expect(findPublishedDate(line)).toBeNull();
    },
  );

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

import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { resolveTemporal } from './resolve-temporal.ts';

const read = (text: string, language: 'ar' | 'en') => {
  const found = findTemporalExpressions(text, language);
  const { value, earliest, latest } = resolveTemporal(found, 0, '2026-07-08');
  return { value, earliest, latest, precision: found[0]?.precision };
};

describe('a count of years back', () => {
  it.each([
    ['The mill was built 14 years ago.', 'en', '2012', 'year', '2012-01-01', '2012-12-31'],
    ['The mill was built 200 years ago.', 'en', '182', 'decade', '1820-01-01', '1829-12-31'],
    ['The town was founded 1600 years ago.', 'en', '04', 'century', '0400-01-01', '0499-12-31'],
    ['The town was founded 1150 years ago.', 'en', '087', 'decade', '0870-01-01', '0879-12-31'],
    ['The town was founded 1,153 years ago.', 'en', '0873', 'year', '0873-01-01', '0873-12-31'],
    ['بني الجسر قبل 200 سنة.', 'ar', '182', 'decade', '1820-01-01', '1829-12-31'],
    ['بني الجسر قبل عامين.', 'ar', '2024', 'year', '2024-01-01', '2024-12-31'],
  ] as const)('is as exact as one counts: %s (%s)', (text, language, value, precision, earliest, latest) => {
    expect(read(text, language)).toEqual({ value, precision, earliest, latest });
  });

  it.each([
    ['يسكنون القرية منذ 1600 سنة.', 'P1600Y', '0400-01-01'],
    ['يسكنون القرية منذ 200 عام.', 'P200Y', '1820-01-01'],
    ['يسكنون القرية منذ 14 عاما.', 'P14Y', '2012-01-01'],
    ['يسكنون القرية منذ عامين.', 'P2Y', '2024-01-01'],
    ['يسكنون القرية منذ قرنين.', 'P2CE', '1820-01-01'],
  ])('begins on no day of its own: %s', (text, value, earliest) => {
    expect(read(text, 'ar')).toMatchObject({ value, earliest, latest: '2026-07-08' });
  });

  it('is left without days before Christ', () => {
    expect(read('The tomb was built 3000 years ago.', 'en')).toMatchObject({ value: null, earliest: null });
    expect(read('يسكنون الوادي منذ 3000 سنة.', 'ar')).toMatchObject({ value: 'P3000Y', earliest: null });
  });

  it('leaves a limit that is still to come where it is', () => {
    expect(read('سيبنى الجسر خلال السنوات الخمس المقبلة.', 'ar')).toMatchObject({
      earliest: '2026-07-08',
      latest: '2031-07-08',
    });
  });

  it('leaves a count of days and weeks to the day', () => {
    expect(read('يسكنون المخيم منذ عشرة أيام.', 'ar')).toMatchObject({ earliest: '2026-06-28' });
    expect(read('يسكنون المخيم منذ أسبوعين.', 'ar')).toMatchObject({ earliest: '2026-06-24' });
  });
});

import { describe, expect, it } from 'vitest';
import { auditPublishedDate } from './audit-published-date.ts';
import { findTemporalExpressions } from './find-temporal-expressions.ts';

const audit = (text: string, value: string) =>
  auditPublishedDate(
    findTemporalExpressions(text, 'ar').map(found => ({ ...found, source: found.span })),
    { value },
  );

describe('auditPublishedDate', () => {
  it('is silent when the weekdays agree', () => {
    expect(audit('قال أمس الاثنين إنه باق.', '2025-02-25T10:00Z')).toEqual([]);
  });

  it('names the nearest date that agrees, and where the text says so', () => {
    const [warning] = audit('وصل اليوم الثلاثاء إلى المدينة.', '2025-02-27');
    expect(warning).toMatchObject({ code: 'published-weekday-mismatch', source: { start: 4, end: 18 } });
    expect(warning?.message).toContain('2025-02-25');
  });

  it('warns once for weekdays that point to the same date', () => {
    expect(audit('وصل اليوم الثلاثاء، وكان غادر أمس الاثنين.', '2025-02-27')).toHaveLength(1);
  });

  it('says nothing of a date that is not known to the day', () => {
    expect(audit('وصل اليوم الثلاثاء.', '2025-02')).toEqual([]);
  });
});

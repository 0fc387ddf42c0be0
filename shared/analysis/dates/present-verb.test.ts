import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { resolveTemporal } from './resolve-temporal.ts';

const valueOf = (text: string, language = 'ar') =>
  resolveTemporal(findTemporalExpressions(text, language), 0, '2026-07-09').value;

describe('a part of a month to which a verb in the present leads', () => {
  it.each([
    'الجمعية العمومية تجتمع في منتصف أغسطس.',
    'تجتمع الجمعية العمومية للاتحاد في منتصف أغسطس.',
    'وأوضح المصدر أنها تناقش الموازنة في مطلع أغسطس.',
    'المعرض يغلق أبوابه في أواخر أغسطس.',
    'قال الوزير إن البرلمان يصوت على القانون في منتصف أغسطس.',
  ])('is the next one: %s', text => {
    expect(valueOf(text)).toBe('2026-08');
  });

  it.each([
    'الجمعية العمومية لم تجتمع في منتصف أغسطس.',
    'كانت الجمعية تجتمع في منتصف أغسطس.',
    'كان من المقرر أن تجتمع الجمعية في منتصف أغسطس.',
    'قال الوزير إن الجسر افتتح ويخدم القرية وبدأ العمل في منتصف أغسطس.',
    'ارتفع تقدير الأضرار في منتصف أغسطس.',
    'قتل ثلاثة في يوم عاصف في منتصف أغسطس.',
    'أعلنت الشركة تقليص الإنتاج في منتصف أغسطس.',
    'تظهر البيانات في منتصف أغسطس ارتفاعا.',
    'قبل أن يتم انتخابه في منتصف أغسطس رئيسا.',
    'تعمق العجز مجددا خلال أواخر أغسطس.',
    'وفاز بعد بطاقة أخرى تلقاها في أواخر أغسطس.',
    'إلى 20 مليار يورو في أواخر أغسطس.',
    'ارتفعت أسعار تونس في منتصف أغسطس.',
    'افتتح الجسر الذي يربط الضفتين في منتصف أغسطس.',
  ])('is the last one where nothing is to come: %s', text => {
    expect(valueOf(text)).toBe('2025-08');
  });

  it('is the next one in English', () => {
    expect(valueOf('The general assembly meets in mid-August in the capital.', 'en')).toBe('2026-08');
  });
});

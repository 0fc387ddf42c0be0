import { expect, it } from 'vitest';
import { splitSentences } from '#shared/text/sentences.ts';
import { isHeadlineStatement } from '#shared/domain/article/statement.ts';
import { findStatements } from './find-statements.ts';

function headline(title: string, text = 'وصلت السفن إلى الميناء.') {
  const [first] = findStatements(text, splitSentences(text, 'ar'), 'ar', title);
  return first && isHeadlineStatement(first)
    ? [first.speaker?.text, title.slice(first.content.start, first.content.end)]
    : null;
}

it('reads somebody who can speak and his words', () => {
  expect(headline('وزير النقل: الجسر مفتوح غدا')).toEqual(['وزير النقل', 'الجسر مفتوح غدا']);
});

it('leaves the verb and the occasion out of the name', () => {
  expect(headline('مدير الميناء يؤكد: الرصيف آمن تماما')?.[0]).toBe('مدير الميناء');
});

it('takes a place for a speaker only where it speaks', () => {
  expect(headline('تونس: لن نقبل بإغلاق الميناء')?.[0]).toBe('تونس');
  expect(headline('تونس: جسر جديد فوق النهر', 'قالت تونس إن الجسر مفتوح.')?.[0]).toBe('تونس');
  expect(headline('تونس: جسر جديد فوق النهر')).toBeNull();
});

it.each(['بالفيديو: لحظة سقوط الجسر', 'اليوم: افتتاح الجسر الجديد', 'الساعة 18:30 موعد الافتتاح'])(
  'finds nobody in «%s»',
  title => {
    expect(headline(title)).toBeNull();
  },
);

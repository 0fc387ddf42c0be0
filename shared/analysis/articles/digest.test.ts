import { describe, expect, it } from 'vitest';
import { noHints } from './extracted-hints.ts';
import { splitSource } from './split-source.ts';

const titlesOf = (...lines: readonly string[]): readonly string[] =>
  splitSource({ text: lines.join('\n'), mediaType: 'text/plain', hints: noHints, options: {} }).map(
    article => article.title.text,
  );

const rain = 'هطلت أمطار غزيرة على قرى الوادي منذ الفجر، وأغلقت البلدية جسرين صغيرين.';
const fish = 'تراجعت أسعار السمك في الميناء القديم بنحو الثلث بعد أسبوع من الصيد الوفير.';

describe('a digest', () => {
  it('gives an article for each number, without the number in its headline', () => {
    expect(titlesOf('1- أمطار غزيرة في الوادي', rain, '2- السمك أرخص من أي وقت', fish)).toEqual([
      'أمطار غزيرة في الوادي',
      'السمك أرخص من أي وقت',
    ]);
  });

  it('leaves its own name out', () => {
    expect(titlesOf('حصاد اليوم', '* أمطار غزيرة في الوادي', rain, '* السمك أرخص من أي وقت', fish)).toEqual([
      'أمطار غزيرة في الوادي',
      'السمك أرخص من أي وقت',
    ]);
  });
});

describe('who put a digest together', () => {
  it('is the author of none of its articles', () => {
    const text = [
      'نشرة الصباح',
      'إعداد قسم المتابعة',
      '1- أمطار غزيرة في الوادي',
      rain,
      '2- السمك أرخص من أي وقت',
      fish,
    ];
    const articles = splitSource({
      text: text.join('\n'),
      mediaType: 'text/plain',
      hints: noHints,
      options: {},
    });
    expect(articles.map(({ author }) => author)).toEqual([null, null]);
    expect(articles.map(article => article.text)).toEqual([rain, fish]);
  });
});

describe('a digest whose name the metadata gives as the title', () => {
  const named = (...lines: readonly string[]): readonly string[] =>
    splitSource({
      text: lines.join('\n\n'),
      mediaType: 'text/markdown',
      hints: { ...noHints, title: 'موجز المساء من الميناء' },
      options: {},
    }).map(article => article.title.text);
  const flood = `أمطار غزيرة تغلق جسرين في قرى الوادي`;
  const market = `أسعار السمك تتراجع في الميناء القديم`;
  const dates = ['صحيفة المرساة — 3 أيار 2022', 'صحيفة المرساة — 4 أيار 2022'] as const;

  it('gives it to none of its articles', () => {
    expect(named('موجز المساء من الميناء', flood, dates[0], rain, market, dates[1], fish)).toEqual([
      flood,
      market,
    ]);
  });

  it('keeps it for a page of one article', () => {
    expect(named('موجز المساء من الميناء', flood, dates[0], rain)).toEqual(['موجز المساء من الميناء']);
  });
});

describe('an article that only looks like a digest', () => {
  it('is one when its list follows a headline of its own', () => {
    expect(
      titlesOf('سبع نصائح لتوفير الماء في الصيف الطويل', '1. أغلق الصنبور', rain, '2. اجمع ماء المطر', fish),
    ).toHaveLength(1);
  });

  it('is one when its marks are those of questions and answers', () => {
    expect(
      titlesOf('حوار مع حارس السد', '- متى يمتلئ السد؟', '- في نهاية الشتاء.', '- ومن يفتحه؟', '- أنا.'),
    ).toHaveLength(1);
  });
});

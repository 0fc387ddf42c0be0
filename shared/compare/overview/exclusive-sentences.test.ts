import { describe, expect, it } from 'vitest';
import { sliceSpan } from '#shared/domain/article/span.ts';
import { compareArticles } from '#shared/compare/compare-articles.ts';
import { asCompared, buildOverviewArticle } from '#shared/testing/build-overview-article.ts';
import { compareEntities } from './compare-entities.ts';
import { findExclusiveSentences } from './exclusive-sentences.ts';

const find = (...texts: readonly string[]): readonly (readonly string[])[] => {
  const articles = texts.map(text => buildOverviewArticle({ text }));
  const comparison = compareArticles(articles.map(asCompared));
  return findExclusiveSentences(articles, comparison, compareEntities(articles)).map((list, article) =>
    list.map(({ span }) => sliceSpan(texts[article] ?? '', span)),
  );
};

const flood = 'غمرت السيول شوارع الميناء القديم وقطعت الطريق الساحلي بعد ليلة من الأمطار.';
const rescue = 'وأنقذت فرق الدفاع المدني 47 شخصا من سياراتهم، وفق ما أعلنه العقيد سامي حداد.';
const wind = 'وكانت الريح قد اقتلعت أشجارا كثيرة على جانبي الشارع الرئيسي.';
const quote = 'وقال رئيس البلدية كريم نصار: "لم نشهد أمطارا بهذه الغزارة منذ عام 1969".';

describe('what only one article tells', () => {
  it('names the sentences that state most first', () => {
    expect(find([flood, wind, rescue].join('\n'), flood)).toEqual([[rescue, wind], []]);
    expect(find(flood, [wind, flood, quote].join('\n'))).toEqual([[], [quote, wind]]);
  });

  it('leaves out what another article tells in other words', () => {
    const told =
      'وتمكن الدفاع المدني بقيادة العقيد سامي حداد من إنقاذ سبعة وأربعين شخصا علقوا داخل سياراتهم.';
    expect(find(`${flood}\n${rescue}`, `${flood}\n${wind}\n${told}`)[0]).toEqual([]);
  });

  it('keeps a sentence that adds a figure nobody else has', () => {
    const third = flood.replace('بعد ليلة', 'و12 مدرسة بعد ليلة').replace('غمرت السيول', 'وغمرت المياه');
    const [first] = find(`${wind}\n${third}`, wind);
    expect(first).toEqual([third]);
  });

  it('leaves out subheads, links and sign-offs', () => {
    const noise = ['السيول تغمر أحياء المدينة', 'هل كانت البلدية مستعدة للسيول؟', '(الميناء برس)'];
    expect(find([flood, ...noise, rescue].join('\n'), `${flood}\n${rescue}`)).toEqual([[], []]);
  });
});

import { describe, expect, it } from 'vitest';
import { sliceSpan } from '#shared/domain/article/span.ts';
import {
  ignorableDifferences,
  type IgnorableDifference,
} from '#shared/domain/comparison/saved-comparison.ts';
import { buildComparedArticle as article } from '#shared/testing/build-comparison.ts';
import { compareArticles, type PairDecision } from './compare-articles.ts';
import type { ComparedArticle } from './compared-article.ts';
import { classOfLink, type Comparison } from './comparison.ts';

const flood = 'غمرت السيول شوارع الميناء القديم وقطعت الطريق الساحلي بعد ليلة من الأمطار';
const school = 'أعلنت البلدية إغلاق المدارس في الأحياء المنخفضة حتى إشعار آخر';
const ship = 'جنحت سفينة شحن محملة بالقمح قرب المنارة الشرقية من غير أن يصاب بحارتها';

const summary = ({ links }: Comparison) =>
  links.map(link => [classOfLink(link), ...link.sentences, link.isManual] as const);

describe('decisions of an analyst', () => {
  const first = article('first', [flood, school]);
  const second = article('second', [flood, ship]);
  const decide = (kind: PairDecision['kind'], a: readonly number[], b: readonly number[]): PairDecision => ({
    kind,
    articles: [0, 1],
    sentences: [a, b],
  });
  const compare = (...decisions: readonly PairDecision[]) => compareArticles([first, second], { decisions });

  it('link what has not a word in common, and say in which words it differs', () => {
    const comparison = compare(decide('link', [1], [1]));
    expect(summary(comparison)).toEqual([
      ['identical', [0], [0], false],
      ['reworded', [1], [1], true],
    ]);
    expect(comparison.only).toEqual([[], []]);
    expect(comparison.links[1]?.changes.map(spans => spans.length > 0)).toEqual([true, true]);
  });

  it('take sentences away from what would be found', () => {
    expect(summary(compare(decide('link', [1], [0])))).toEqual([['reworded', [1], [0], true]]);
  });

  it('part what is the same word for word, until a later one links it again', () => {
    const parted = compare(decide('unlink', [0], [0]));
    expect([parted.links, parted.only]).toEqual([
      [],
      [
        [0, 1],
        [0, 1],
      ],
    ]);
    const again = compare(decide('unlink', [0], [0]), decide('link', [0], [0]));
    expect(summary(again)).toEqual([['identical', [0], [0], true]]);
  });

  it('join several sentences into one link', () => {
    expect(summary(compare(decide('link', [0, 1], [0])))).toEqual([['reworded', [0, 1], [0], true]]);
  });

  it('say nothing of sentences that a text does not have any more', () => {
    expect(summary(compare(decide('link', [7], [1])))).toEqual([['identical', [0], [0], false]]);
  });

  it('hold across languages, where they link without comparing words', () => {
    const english = article('english', ['The ship ran aground near the lighthouse'], { language: 'en' });
    const decisions = [decide('link', [1], [0])];
    const { links, only } = compareArticles([second, english], { decisions });
    expect(links.map(link => [classOfLink(link), link.isManual, link.changes])).toEqual([
      ['linked', true, [[], []]],
    ]);
    expect(only).toEqual([[0], []]);
  });
});

describe('what the rules ignore', () => {
  const compareWithout = (kind: IgnorableDifference | null, a: ComparedArticle, b: ComparedArticle) =>
    compareArticles([a, b], { ignored: ignorableDifferences.filter(other => other !== kind) });

  it.each([
    ['diacritics', flood.replace('قطعت', 'قُطعت')],
    ['letter-forms', flood.replace('الأمطار', 'الامطار')],
    ['punctuation', flood.replace(' بعد', '، بعد')],
  ] as const)('makes a difference of %s one only where it counts', (kind, other) => {
    const [a, b] = [article('a', [flood]), article('b', [other])];
    expect(summary(compareWithout(null, a, b))).toEqual([['identical', [0], [0], false]]);
    expect(summary(compareWithout(kind, a, b))).toEqual([['reworded', [0], [0], false]]);
  });

  it('leaves out a sentence that is only a sign-off, and the sign-off of another', () => {
    const [a, b] = [article('a', [flood, '(رويترز)']), article('b', [`${flood} (أ ف ب)`])];
    const ignoring = compareWithout(null, a, b);
    expect(summary(ignoring)).toEqual([['identical', [0], [0], false]]);
    expect([ignoring.only, ignoring.ignoredSentences]).toEqual([
      [[], []],
      [[1], []],
    ]);
    const counting = compareWithout('sign-off', a, b);
    expect(summary(counting).map(([kind]) => kind)).toEqual(['reworded']);
    expect([counting.only, counting.ignoredSentences]).toEqual([
      [[1], []],
      [[], []],
    ]);
  });
});

describe('names in the same office', () => {
  const said = (who: string) => `قال المتحدث باسم وزارة الداخلية ${who} إن الطريق الساحلي سيفتح صباح الغد`;
  const conflicts = (first: string, second: string, [a, b]: readonly [string, string]) =>
    compareArticles([
      article('a', [first], { people: [a] }),
      article('b', [second], { people: [b] }),
    ]).links.flatMap(({ disagreements }) =>
      disagreements.map(({ facts }) => facts.map(({ value }) => value)),
    );

  it('contradict each other', () => {
    const names = ['خالد منصور', 'سامر حداد'] as const;
    expect(conflicts(said(names[0]), said(names[1]), names)).toEqual([names]);
  });

  it('also where the office stands behind the name', () => {
    const names = ['خالد منصور', 'سامر حداد'] as const;
    const behind = (who: string) => `أكد ${who}، مدير ميناء المدينة، أن السفينة الجانحة لم تتضرر`;
    expect(conflicts(behind(names[0]), behind(names[1]), names)).toEqual([names]);
  });

  it.each([
    ['another spelling', 'هيذر نويرت', 'هيذر ناورت'],
    ['the family name alone', 'خالد منصور', 'منصور'],
  ])('are the same in %s', (_, a, b) => {
    expect(conflicts(said(a), said(b), [a, b])).toEqual([]);
  });

  it('are no contradiction in different offices', () => {
    const other = said('سامر حداد').replace('وزارة الداخلية', 'وزارة النقل');
    expect(conflicts(said('خالد منصور'), other, ['خالد منصور', 'سامر حداد'])).toEqual([]);
  });
});

describe('odd texts', () => {
  const marked = '\u200fغمرت الســيول \u202bشوارع الميناء\u202c القديم وﻻ أحد في الطريق';
  const plain = 'غمرت السيول شوارع الميناء القديم ولا أحد في الطريق';

  it('are compared as a reader sees them', () => {
    const [a, b] = [article('a', [marked]), article('b', [plain])];
    expect(summary(compareArticles([a, b]))).toEqual([['identical', [0], [0], false]]);
    const [link] = compareArticles([a, article('c', [plain.replace('القديم', 'الجديد')])]).links;
    expect(link?.changes[0].map(span => sliceSpan(a.text, span))).toEqual(['القديم']);
  });

  it('may be in no language that anybody knows', () => {
    const unknown = article('b', [flood], { language: 'und' });
    expect(summary(compareArticles([article('a', [flood]), unknown]))).toHaveLength(1);
  });

  it('are identical with themselves, all four of them', () => {
    const same = ['a', 'b', 'c', 'd'].map(id => article(id, [flood, school, ship]));
    const { links, only } = compareArticles(same);
    expect(links.map(link => classOfLink(link))).toEqual(Array(18).fill('identical'));
    expect(only).toEqual([[], [], [], []]);
  });

  it('have sentences of 500 words and 10,000 words in all', () => {
    const long = Array.from({ length: 20 }, (_, i) =>
      Array.from({ length: 500 }, (__, j) => `كلمة${(i * 7919 + j * 104_729) % 9973}`).join(' '),
    );
    const cut = long.map(sentence => sentence.replace(/كلمة\d*7(?= )/g, 'غيرها'));
    const { links } = compareArticles([article('a', long), article('b', cut)]);
    expect(links.map(({ sentences }) => sentences)).toEqual(long.map((_, i) => [[i], [i]]));
  });
});

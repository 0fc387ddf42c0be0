import { describe, expect, it } from 'vitest';
import type { ArticleId } from '#shared/ids/ids.ts';
import { rowOfDate, tellArticles, type ToldArticle } from '#shared/testing/tell-articles.ts';
import { civilRange, type CivilRange } from '#shared/timeline/civil-range.ts';
import { announcementsIn } from './announcements.ts';
import { gatherEvents } from './gather-events.ts';
import { mostReported } from './most-reported.ts';
import { markFlags } from './reported-event.ts';

const rangeOf = (value: string): CivilRange => civilRange(value) ?? { startMs: 0, endMs: 0 };

const opening = 'تفتتح بلدية سهلان جسر وادي الرمل الجديد بعد عامين من العمل';
const opened = 'افتتحت بلدية سهلان جسر وادي الرمل الجديد وسط حضور كبير';

const article = (id: string, published: string, on: string, text: string): ToldArticle => ({
  id,
  published,
  dates: [{ on, text }],
});

function announced(articles: readonly ToldArticle[], copies: readonly (readonly string[])[] = []) {
  const data = tellArticles(articles);
  const gathering = gatherEvents(data, copies as readonly (readonly ArticleId[])[]);
  const found = announcementsIn(data, gathering, { marks: null, range: rangeOf('2024'), limit: 10 });
  const nameOf = (row: number): string | undefined => data.articleIds[data.columns.articles[row] ?? -1];
  return {
    flagsOf: (id: string): number => gathering.flags[rowOfDate(data, id)] ?? 0,
    announcements: found,
    found: found.map(({ mark, articleCount, mentions, mentionsAfter, isDue }) => ({
      mark: nameOf(mark),
      articleCount,
      mentions: mentions.map(nameOf),
      mentionsAfter: mentionsAfter.map(nameOf),
      isDue,
    })),
  };
}

describe('announcements', () => {
  it('are one for all articles that announce an event, and name what told of it later and which of these once the day had come', () => {
    const { found, flagsOf } = announced([
      article('after', '2024-05-08', '2024-05-07', opened),
      article('before', '2024-05-05', '2024-05-07', opening),
      article('first', '2024-05-01', '2024-05-07', opening),
    ]);
    expect(found).toEqual([
      { mark: 'first', articleCount: 2, mentions: ['after'], mentionsAfter: ['after'], isDue: true },
    ]);
    expect(flagsOf('first') & (markFlags.announced | markFlags.resumed)).toBe(
      markFlags.announced | markFlags.resumed,
    );
    expect(flagsOf('after') & markFlags.announced).toBe(0);
  });

  it('are not heard of by being announced again before their day', () => {
    const { found, flagsOf } = announced([
      article('first', '2024-05-01', '2024-05-07', opening),
      article('again', '2024-05-05', '2024-05-07', opening),
      article('other', '2024-05-09', '2024-05-09', 'سوق القطن يغلق مبكرا'),
    ]);
    expect(found).toEqual([{ mark: 'first', articleCount: 2, mentions: [], mentionsAfter: [], isDue: true }]);
    expect(flagsOf('first') & markFlags.resumed).toBe(0);
  });

  it('are not due while the collection ends before the day', () => {
    const { found } = announced([
      article('first', '2024-05-01', '2024-05-07', opening),
      article('other', '2024-05-06', '2024-05-06', 'سوق القطن يغلق مبكرا'),
    ]);
    expect(found).toEqual([
      { mark: 'first', articleCount: 1, mentions: [], mentionsAfter: [], isDue: false },
    ]);
  });

  it('are not taken up again by copies of them', () => {
    const articles = [
      article('first', '2024-05-01', '2024-05-07', opening),
      article('copy', '2024-05-08', '2024-05-07', opened),
    ];
    expect(announced(articles).found[0]?.mentions).toEqual(['copy']);
    expect(announced(articles, [['first', 'copy']]).found[0]?.mentions).toEqual([]);
  });

  it('are told once for each article, however often it names their day', () => {
    const { announcements } = announced([
      {
        ...article('first', '2024-05-01', '2024-05-07', opening),
        dates: [
          { on: '2024-05-07', text: opening },
          { on: '2024-05-07', text: 'دعا رئيس المجلس السكان إلى الحضور مبكرا' },
          { on: '2024-05-09', text: 'تبدأ الصيانة في المدرسة القديمة' },
        ],
      },
      article('second', '2024-05-02', '2024-05-07', 'مباراة ودية في ملعب رأس الزيتون'),
    ]);
    expect(announcements.map(({ marks }) => marks.length)).toEqual([2, 1, 1]);
  });

  it('tell once what their sentences have been told of again', () => {
    const twice = [
      { on: '2024-05-07', text: opening },
      { on: '2024-05-07', text: `${opening} بحضور السكان` },
    ];
    const { found } = announced([
      { ...article('first', '2024-05-01', '2024-05-07', opening), dates: twice },
      article('later', '2024-05-08', '2024-05-07', opened),
      article('between', '2024-05-03', '2024-05-07', opening),
    ]);
    expect(found).toEqual([
      { mark: 'first', articleCount: 2, mentions: ['later'], mentionsAfter: ['later'], isDue: true },
    ]);
  });

  it('know that they were put off, and when the last article was published', () => {
    const { announcements, flagsOf } = announced([
      article('first', '2024-05-01', '2024-05-07', opening),
      {
        ...article('off', '2024-05-06', '2024-05-07', opening),
        dates: [{ on: '2024-05-07', text: `تأجيل ${opening}`, before: 'تأجيل' }],
      },
    ]);
    expect(announcements[0]).toMatchObject({
      isCalledOff: true,
      isDue: false,
      lastPublishedMs: rangeOf('2024-05-06').startMs,
    });
    expect(flagsOf('first') & (markFlags.announced | markFlags.resumed | markFlags.calledOff)).toBe(
      markFlags.announced | markFlags.calledOff,
    );
  });

  it.each([
    ['the day of publication itself', '2024-05-01', '2024-05-01'],
    ['a month that had begun', '2024-05-01', '2024-05'],
    ['a day after an article of which only the month is known', '2024-04', '2024-05-07'],
  ])('are not read in %s', (_, published, on) => {
    expect(announced([article('first', published, on, opening)]).found).toEqual([]);
  });

  it('of one event are apart where they name different days', () => {
    const { found } = announced([
      article('first', '2024-05-01', '2024-05-07', opening),
      article('other', '2024-05-02', '2024-05-08', opening),
    ]);
    expect(found.map(({ mark, articleCount }) => [mark, articleCount])).toEqual([
      ['first', 1],
      ['other', 1],
    ]);
  });

  it('are asked for by the days they are for, and no more than wished', () => {
    const data = tellArticles([
      article('a', '2024-05-01', '2024-05-07', opening),
      article('b', '2024-05-01', '2024-05-08', opening),
      article('c', '2024-05-01', '2024-06-08', opening),
    ]);
    const gathering = gatherEvents(data, []);
    const marksIn = (range: string, limit: number): readonly number[] =>
      announcementsIn(data, gathering, { marks: null, range: rangeOf(range), limit }).map(({ mark }) => mark);
    expect(marksIn('2024-05', 9)).toEqual([rowOfDate(data, 'a'), rowOfDate(data, 'b')]);
    expect(marksIn('2024', 1)).toEqual([rowOfDate(data, 'a')]);
    const marks = Uint32Array.of(rowOfDate(data, 'b'));
    expect(announcementsIn(data, gathering, { marks, range: rangeOf('2024'), limit: 9 })).toHaveLength(1);
  });
});

describe('the most reported events', () => {
  const strike = 'قصفت طائرات مجهولة مستودع ذخيرة قرب ميناء الصفا';
  const flood = 'غمرت سيول جارفة حقول القطن في وادي الرمل';
  const data = tellArticles([
    { ...article('a', '2024-05-08', '2024-05-07', strike), outlet: 'النهر' },
    { ...article('b', '2024-05-08', '2024-05-07', strike), outlet: 'البحر' },
    { ...article('c', '2024-05-08', '2024-05-07', flood), outlet: 'النهر' },
    { ...article('d', '2024-05-08', '2024-05-07', flood), outlet: 'النهر' },
    { ...article('e', '2024-05-09', '2024-05-07', flood), outlet: 'النهر' },
    { ...article('f', '2024-05-09', '2024', flood), outlet: 'الجبل' },
    { ...article('g', '2024-05-09', '2024-05-08', 'مؤتمر صحفي لوزير الزراعة'), outlet: 'الجبل' },
  ]);
  const gathering = gatherEvents(data, []);
  const countsIn = (range: string, marks: Uint32Array | null = null, limit = 9) =>
    mostReported(data, gathering, { marks, range: rangeOf(range), limit }).map(
      ({ outletCount, reportCount }) => [outletCount, reportCount],
    );

  it('are those of most outlets, then of most reports, and none that a single article tells of', () => {
    expect(countsIn('2024-05-07')).toEqual([
      [2, 4],
      [2, 2],
    ]);
    expect(countsIn('2024-05-08')).toEqual([]);
    expect(countsIn('2024-05-07', null, 1)).toEqual([[2, 4]]);
  });

  it('have a mark among those asked for', () => {
    expect(countsIn('2024-05-07', Uint32Array.of(rowOfDate(data, 'b')))).toEqual([[2, 2]]);
  });

  it('are none of those that are known to lie in a longer stretch only', () => {
    expect(countsIn('2024-05-07', Uint32Array.of(rowOfDate(data, 'f')))).toEqual([]);
  });
});

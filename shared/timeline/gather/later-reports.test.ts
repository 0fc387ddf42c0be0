import { describe, expect, it } from 'vitest';
import { tellArticles, type ToldArticle } from '#shared/testing/tell-articles.ts';
import { announcementsIn } from './announcements.ts';
import { gatherEvents } from './gather-events.ts';

const speaker = 'نادر الحلبي';

const vote: ToldArticle = {
  id: 'vote',
  published: '2026-10-04',
  title: 'البرلمان يصوت على الموازنة الأربعاء المقبل',
  dates: [
    {
      on: '2026-10-07',
      text: 'أعلن رئيس البرلمان نادر الحلبي أن البرلمان سيصوت على موازنة العام المقبل',
      names: [speaker],
    },
  ],
};

/** An article that names no day beside that of something long ago. */
const undated = (id: string, published: string, title: string, names: readonly string[]): ToldArticle => ({
  id,
  published,
  title,
  dates: [{ on: '2019-05-01', text: 'كان آخر إضراب للعاملين في المصارف', names }],
});

function heardAfter(...articles: readonly ToldArticle[]): readonly (string | undefined)[] {
  const data = tellArticles([vote, ...articles]);
  const range = { startMs: Date.UTC(2026, 9, 7), endMs: Date.UTC(2026, 9, 8) };
  const [found] = announcementsIn(data, gatherEvents(data, []), { marks: null, range, limit: 9 });
  return (found?.mentionsAfter ?? []).map(row => data.articleIds[data.columns.articles[row] ?? -1]);
}

describe('what was announced', () => {
  const passed = 'أقر البرلمان موازنة العام المقبل بأغلبية ضيقة بعد جلسة طويلة';

  it('is heard of by a later article that tells of its day in other words', () => {
    const report: ToldArticle = {
      id: 'report',
      published: '2026-10-09',
      title: 'البرلمان يقر الموازنة بأغلبية ضيقة',
      dates: [{ on: '2026-10-07', text: passed, names: [speaker] }],
    };
    expect(heardAfter(report)).toEqual(['report']);
  });

  it('is heard of by an article of the day that names no date', () => {
    const title = 'رئيس البرلمان نادر الحلبي: أقر البرلمان موازنة العام المقبل';
    expect(heardAfter(undated('report', '2026-10-07', title, [speaker]))).toEqual(['report']);
    expect(heardAfter(undated('late', '2026-10-12', title, [speaker]))).toEqual([]);
    expect(heardAfter(undated('early', '2026-10-06', title, [speaker]))).toEqual([]);
  });

  it('is not heard of by an article that has its names or its words alone', () => {
    expect(heardAfter(undated('names', '2026-10-07', 'نادر الحلبي يزور جرحى الانفجار', [speaker]))).toEqual(
      [],
    );
    expect(
      heardAfter(undated('words', '2026-10-07', 'برلمان بلد بعيد يصوت على موازنة العام المقبل', [])),
    ).toEqual([]);
  });
});

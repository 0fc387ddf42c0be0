import { describe, expect, it } from 'vitest';
import { rowOfDate, tellArticles, type ToldArticle } from '#shared/testing/tell-articles.ts';
import { describeEvent } from './describe-event.ts';
import { gatherEvents } from './gather-events.ts';

const price = (day: string, figure: number): string =>
  `أغلق غرام الذهب عيار واحد وعشرين في سوق الصاغة بمدينة سهلان ${day} عند ${figure} دينارا`;

/** One outlet tells today's price and yesterday's each day. */
const prices = (days: readonly number[], outlet = 'الميزان'): readonly ToldArticle[] =>
  days.map(day => ({
    id: `${outlet} ${day}`,
    outlet,
    published: `2025-05-0${day}`,
    dates: [
      { on: `2025-05-0${day}`, text: price('اليوم', 310 + day) },
      { on: `2025-05-0${day - 1}`, text: price('أمس', 309 + day) },
    ],
  }));

describe('numbers of a series', () => {
  it('are no event and no disagreement, whether they tell of their own day or of the one before', () => {
    const data = tellArticles(prices([5, 6, 7, 8]));
    expect(gatherEvents(data, []).leading).toHaveLength(0);
  });

  it('take nothing from an event that the same outlet reports on several days', () => {
    const text = 'انهار جسر وادي الرمل في بلدة سهلان وقتل سبعة عمال تحت أنقاضه';
    const reports = [5, 6, 7, 8].map(day => ({
      id: `report ${day}`,
      outlet: 'الميزان',
      published: `2025-05-0${day}`,
      dates: [{ on: '2025-05-04', text }],
    }));
    const data = tellArticles([...prices([5, 6, 7]), ...reports]);
    const gathering = gatherEvents(data, []);
    expect(gathering.leading).toHaveLength(1);
    expect(describeEvent(data, gathering, 0)).toMatchObject({ reportCount: 4, isDisputed: false });
  });

  it('are not yet one on two days; but an outlet never disagrees with itself', () => {
    const data = tellArticles(prices([5, 7]));
    const gathering = gatherEvents(data, []);
    expect(gathering.events[rowOfDate(data, 'الميزان 5')]).toBe(-1);
    const reports = ['2025-05-05', '2025-05-06'].map((on, at) => ({
      id: `report ${at}`,
      outlet: 'الميزان',
      published: '2025-05-09',
      dates: [{ on, text: price('', 310) }],
    }));
    expect(gatherEvents(tellArticles(reports), []).leading).toHaveLength(0);
  });
});

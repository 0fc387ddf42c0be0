import { describe, expect, it } from 'vitest';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { articlesOf, articlesToCompare, groupByOutlet, marksByOutlet } from './event-reports.ts';
import { statedDate } from './fixtures/stated-date.ts';
import { orderReports } from './report-order.ts';

const idOf = (ordinal: number) => newArticleId(newSourceId('0'.repeat(64)), ordinal);

const report = (article: number, outlet: string | null): ReportedMark => ({
  row: article,
  articleId: idOf(article),
  outlet,
  kind: 'event',
  unit: 'day',
  startMs: 0,
  endMs: 86_400_000,
  doubts: 0,
  expression: 0,
  published: null,
});

/** The order of reports of which the articles, numbered from 1, state these dates. */
const orderOf = (marks: readonly ReportedMark[], ...published: readonly (string | null)[]) =>
  orderReports(
    articlesOf(marks),
    new Map(published.map((value, at) => [idOf(at + 1), value === null ? null : statedDate(value)])),
  );

describe('groupByOutlet', () => {
  it('puts the outlet that reported first at the top, and within an outlet the earlier report', () => {
    const marks = [report(1, 'ب'), report(2, 'أ'), report(3, 'ب'), report(4, null)];
    const groups = groupByOutlet(marks, orderOf(marks, '2026-04-14', '2026-04-13', '2026-04-12', null));
    expect(groups.map(({ outlet, marks: own }) => [outlet, own.map(({ row }) => row)])).toEqual([
      ['ب', [3, 1]],
      ['أ', [2]],
      [null, [4]],
    ]);
  });

  it('goes by the moment of publication, not by what the clocks of the outlets showed', () => {
    const marks = [report(1, 'طوكيو'), report(2, 'لندن'), report(3, 'دبي')];
    const order = orderOf(
      marks,
      '2026-04-13T01:00:00+09:00',
      '2026-04-12T18:00:00Z',
      '2026-04-12T20:30:00+04:00',
    );
    expect(groupByOutlet(marks, order).map(({ outlet }) => outlet)).toEqual(['طوكيو', 'دبي', 'لندن']);
  });

  it('counts an article once however many of its passages tell of the event', () => {
    const twice = [report(1, 'أ'), { ...report(1, 'أ'), row: 9 }];
    expect(groupByOutlet(twice, orderOf(twice, '2026-04-13'))[0]).toMatchObject({
      reportCount: 1,
      marks: { length: 2 },
    });
  });
});

describe('what is copied of an event', () => {
  it('stands in the order in which the panel lists it, whatever the order of time', () => {
    const marks = [report(1, 'ب'), report(2, 'أ'), report(3, 'ب'), report(4, null)];
    const order = orderOf(marks, '2026-04-14', '2026-04-13', '2026-04-12', null);
    expect(marksByOutlet(marks, order).map(({ row }) => row)).toEqual([3, 1, 2, 4]);
  });
});

describe('articlesToCompare', () => {
  it('takes the first report of each outlet and no more than fit', () => {
    const marks = [report(1, 'أ'), report(2, 'أ'), report(3, 'ب'), report(4, 'ج')];
    const order = orderOf(marks, '2026-04-12', '2026-04-13', '2026-04-14', '2026-04-13');
    expect(articlesToCompare(marks, order, 4)).toEqual([1, 4, 3].map(idOf));
    expect(articlesToCompare(marks, order, 2)).toEqual([1, 4].map(idOf));
  });

  it('compares reports of one outlet where there is no other', () => {
    const marks = [report(1, 'أ'), report(2, 'أ')];
    expect(articlesToCompare(marks, orderOf(marks, null, '2026-04-12'), 4)).toEqual([2, 1].map(idOf));
  });
});

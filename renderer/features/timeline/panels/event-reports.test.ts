import { describe, expect, it } from 'vitest';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { civilRange } from '#shared/timeline/civil-range.ts';
import type { ReportedMark } from '#shared/timeline/mark-facts.ts';
import { articlesToCompare, firstReports, groupByOutlet } from './event-reports.ts';

const idOf = (ordinal: number) => newArticleId(newSourceId('0'.repeat(64)), ordinal);

const report = (article: number, outlet: string | null, published: string | null): ReportedMark => ({
  row: article,
  articleId: idOf(article),
  outlet,
  kind: 'event',
  unit: 'day',
  startMs: 0,
  endMs: 86_400_000,
  doubts: 0,
  expression: 0,
  published: published === null ? null : civilRange(published),
});

describe('groupByOutlet', () => {
  it('puts the outlet that reported first at the top, and within an outlet the earlier report', () => {
    const groups = groupByOutlet([
      report(1, 'ب', '2026-04-14'),
      report(2, 'أ', '2026-04-13'),
      report(3, 'ب', '2026-04-12'),
      report(4, null, null),
    ]);
    expect(groups.map(({ outlet, marks }) => [outlet, marks.map(({ row }) => row)])).toEqual([
      ['ب', [3, 1]],
      ['أ', [2]],
      [null, [4]],
    ]);
  });

  it('counts an article once however many of its passages tell of the event', () => {
    const twice = [report(1, 'أ', '2026-04-13'), { ...report(1, 'أ', '2026-04-13'), row: 9 }];
    expect(groupByOutlet(twice)[0]).toMatchObject({ reportCount: 1, marks: { length: 2 } });
  });
});

describe('firstReports', () => {
  it('names the one that was surely published before the others', () => {
    const first = firstReports([report(1, 'أ', '2026-04-13'), report(2, 'ب', '2026-04-12')]);
    expect([...first]).toEqual([idOf(2)]);
  });

  it('does not choose among reports of one day whose hour is unknown', () => {
    const first = firstReports([report(1, 'أ', '2026-04-12'), report(2, 'ب', '2026-04-12T09:00')]);
    expect(first.size).toBe(2);
  });

  it('names nobody where no publication is dated', () => {
    expect(firstReports([report(1, 'أ', null)]).size).toBe(0);
  });
});

describe('articlesToCompare', () => {
  it('takes the first report of each outlet and no more than fit', () => {
    const marks = [
      report(1, 'أ', '2026-04-12'),
      report(2, 'أ', '2026-04-13'),
      report(3, 'ب', '2026-04-14'),
      report(4, 'ج', '2026-04-13'),
    ];
    expect(articlesToCompare(marks, 4)).toEqual([1, 4, 3].map(idOf));
    expect(articlesToCompare(marks, 2)).toEqual([1, 4].map(idOf));
  });

  it('compares reports of one outlet where there is no other', () => {
    expect(articlesToCompare([report(1, 'أ', '2026-04-12'), report(2, 'أ', null)], 4)).toEqual([
      idOf(1),
      idOf(2),
    ]);
  });
});

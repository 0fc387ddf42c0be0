import { describe, expect, it } from 'vitest';
import type { PublishedDate, PublishedPrecision } from '#shared/domain/article/article.ts';
import { orderPublications } from './publication-order.ts';

const date = (value: string): PublishedDate => {
  const precision: PublishedPrecision = value.includes('T')
    ? 'time'
    : ((['year', 'month', 'day'] as const)[value.split('-').length - 1] ?? 'day');
  return { value, precision, provenance: 'metadata', source: null };
};
const order = (...values: readonly (string | null)[]) =>
  orderPublications(
    values.map(value => ({
      summary: { outlet: null, author: null, language: 'ar', published: value === null ? null : date(value) },
    })),
  );
const minutes = 60_000;
const hours = 60 * minutes;

describe('who reported first', () => {
  it('compares times as instants, whatever zone each is stated in', () => {
    const { first, turns } = order('2018-04-13T11:26:25+04:00', '2018-04-13T07:56:39+00:00');
    expect(first).toBe(0);
    expect(turns.map(({ article }) => article)).toEqual([0, 1]);
    expect(Math.round((turns[1]?.after?.least ?? 0) / minutes)).toBe(30);
    expect(turns[0]?.after).toBeNull();
  });

  it('does not decide between a day and a time on that day', () => {
    const { first, candidates, undecided } = order('2018-04-13', '2018-04-13T20:00:00Z');
    expect([first, candidates, undecided]).toEqual([null, [0, 1], 'too-coarse']);
  });

  it('does not decide between a time and the next day either, which may begin earlier elsewhere', () => {
    expect(order('2018-04-13T20:00:00Z', '2018-04-14').first).toBeNull();
    expect(order('2018-04-13T09:00:00Z', '2018-04-14').first).toBe(0);
    expect(order('2018-04-13T09:00:00Z', '2018-04-15').first).toBe(0);
  });

  it('puts a time before the next day and calls it probable, where only zones leave it open', () => {
    const found = order('2026-06-03', '2026-06-02T13:05:00+01:00');
    expect(found).toMatchObject({ first: null, probable: 1, undecided: 'too-coarse', candidates: [0, 1] });
    expect(found.turns.map(({ article }) => article)).toEqual([1, 0]);
    expect(order('2026-06-02T23:30:00-05:00', '2026-06-03').probable).toBe(0);
    expect(order('2026-06-02', '2026-06-02T13:05:00+01:00').probable).toBeNull();
    expect(order('2026-06-03', null, '2026-06-02T13:05:00+01:00').probable).toBeNull();
    expect(order('2026-06-02', '2026-06-01').probable).toBeNull();
  });

  it('takes days and times without a zone to be of one zone, and says that it does', () => {
    const days = order('2018-04-14', '2018-04-13');
    expect([days.first, days.assumesOneZone]).toEqual([1, true]);
    expect(days.turns[1]?.after).toEqual({ least: 0, most: 48 * hours });
    expect(order('2018-04-14', '2018-04-11')).toMatchObject({ first: 1, assumesOneZone: false });
    expect(order('2018-04-13T10:00', '2018-04-13T09:59').first).toBe(1);
  });

  it('never puts a month or a year at its first day', () => {
    expect(order('2018-04', '2018-04-20').candidates).toEqual([0, 1]);
    expect(order('2018', '2019-02-01').first).toBe(0);
    expect(order('2018-03', '2018-04-02').first).toBe(0);
  });

  it('takes midnight sharp for a day whose time is not known', () => {
    expect(order('2018-04-13T00:00:00Z', '2018-04-13T05:00:00Z').first).toBeNull();
  });

  it('tells dates that are too coarse from one and the same moment', () => {
    expect(order('2018-04-13T10:00:05Z', '2018-04-13T14:00:05+04:00').undecided).toBe('same-moment');
    expect(order('2018-04-13T10:00Z', '2018-04-13T10:00Z').undecided).toBe('too-coarse');
    expect(order('2018-04-13', '2018-04-13').undecided).toBe('too-coarse');
  });

  it('decides nothing while a date is missing, and still orders the others', () => {
    const { first, candidates, undecided, turns } = order('2018-04-15', null, '2018-04-13');
    expect([first, candidates, undecided]).toEqual([null, [1, 2], 'undated']);
    expect(turns.map(({ article }) => article)).toEqual([2, 0, 1]);
    expect(turns[2]).toEqual({ article: 1, published: null, after: null });
  });

  it('names who came first of four although the others can’t be ordered among themselves', () => {
    const { first, turns } = order(
      '2018-04-16',
      '2018-04-13T06:00:00Z',
      '2018-04-16T10:00:00Z',
      '2018-04-17',
    );
    expect(first).toBe(1);
    expect(turns[0]?.article).toBe(1);
  });
});

import { describe, expect, it } from 'vitest';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { statedDate } from './fixtures/stated-date.ts';
import { orderReports } from './report-order.ts';

const idOf = (ordinal: number) => newArticleId(newSourceId('0'.repeat(64)), ordinal);

/** What is said of each report, by the dates that they state. */
function signs(...published: readonly (string | null)[]) {
  const ids = published.map((_, at) => idOf(at));
  const dates = new Map(published.map((value, at) => [idOf(at), value === null ? null : statedDate(value)]));
  const { firsts } = orderReports(ids, dates);
  return ids.map(id => firsts.get(id) ?? null);
}

describe('orderReports', () => {
  it('names the one that was surely published before the others', () => {
    expect(signs('2026-04-13', '2026-04-12')).toEqual([null, 'first']);
  });

  it('does not let the clock of an outlet make it later or earlier than it was', () => {
    expect(signs('2026-04-12T20:00:00+04:00', '2026-04-13T01:00:00+09:00', '2026-04-12T18:00:00Z')).toEqual([
      'among-first',
      'among-first',
      null,
    ]);
    expect(signs('2026-04-12T20:00:00+04:00', '2026-04-12T17:00:00Z')).toEqual(['first', null]);
  });

  it('does not choose among reports of one day whose hour is unknown', () => {
    expect(signs('2026-04-12', '2026-04-12T09:00', '2026-04-15')).toEqual([
      'among-first',
      'among-first',
      null,
    ]);
  });

  it('says what is probable where only a zone that is not stated leaves it open', () => {
    expect(signs('2026-06-03', '2026-06-02T13:05:00+01:00')).toEqual([null, 'probably-first']);
  });

  it('is sure of nothing while a report has no date, which may have been the first as well', () => {
    expect(signs('2026-04-12', null, '2026-04-15')).toEqual(['among-first', null, null]);
  });

  it('says nothing where it would say the same of all', () => {
    expect(signs('2026-04-12', '2026-04-12')).toEqual([null, null]);
    expect(signs('2026-04-12', null)).toEqual([null, null]);
    expect(signs('2026-04-12')).toEqual([null]);
    expect(signs(null, null)).toEqual([null, null]);
  });

  it('puts reports of one moment in the same order however they are handed over', () => {
    const dates = new Map([0, 1].map(at => [idOf(at), statedDate('2026-04-12')]));
    const [one, other] = [
      [0, 1],
      [1, 0],
    ].map(ids => [...orderReports(ids.map(idOf), dates).turns]);
    expect(one).toEqual(other);
  });
});

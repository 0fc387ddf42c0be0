import { describe, expect, it } from 'vitest';
import type { SearchError, Searcher } from '#renderer/operations/searcher.ts';
import { newArticleId, newSourceId, type ArticleId } from '#shared/ids/ids.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { SearchRequest } from '#shared/search/search-request.ts';
import { countInTurn } from './count-in-turn.ts';
import { findInSteps, type FoundList } from './find-in-steps.ts';

const source = newSourceId('c'.repeat(64));
const articles = (count: number) =>
  Array.from({ length: count }, (_, ordinal) => newArticleId(source, ordinal));
const request: SearchRequest = {
  query: { kind: 'word', text: 'فيضان', field: 'any' },
  choices: {},
  order: 'newest',
};

function finding(ids: readonly ArticleId[], all: Result<readonly ArticleId[], SearchError> = ok(ids)) {
  const asked: string[] = [];
  const searcher: Pick<Searcher, 'find' | 'findAll'> = {
    find: async (_, limit) => {
      asked.push('first');
      return ok({ total: ids.length, first: ids.slice(0, limit) });
    },
    findAll: async () => {
      asked.push('all');
      return all;
    },
  };
  const told: FoundList[] = [];
  const run = (before: FoundList | null = null, isWanted = () => true) =>
    findInSteps(searcher, request, { isWanted, onFound: found => found && told.push(found), before });
  return { asked, told, run };
}

describe('findInSteps', () => {
  it('gives the first of many with the exact total, then all of them', async () => {
    const { told, run } = finding(articles(2500));
    expect(await run()).toEqual(ok(null));
    expect(told.map(({ total, ids }) => [total, ids.length])).toEqual([
      [2500, 100],
      [2500, 2500],
    ]);
  });

  it('asks no second time where the first are all', async () => {
    const { asked, told, run } = finding(articles(3));
    await run();
    expect(asked).toEqual(['first']);
    expect(told).toEqual([{ request, total: 3, ids: articles(3) }]);
  });

  it('does not shorten a list that is shown when the same is asked again', async () => {
    const { told, run } = finding(articles(2500));
    await run({ request, total: 2000, ids: articles(2000) });
    expect(told.map(({ ids }) => ids.length)).toEqual([2500]);
  });

  it('leaves a list alone where the same is found again', async () => {
    const { told, run } = finding(articles(2500));
    expect(await run({ request, total: 2500, ids: articles(2500) })).toEqual(ok(null));
    expect(told).toEqual([]);
    await run({ request, total: 2500, ids: articles(2500).toReversed() });
    expect(told).toHaveLength(1);
  });

  it('tells nothing once nobody waits for it', async () => {
    const { told, asked, run } = finding(articles(2500));
    await run(null, () => false);
    expect([told, asked]).toEqual([[], ['first']]);
  });

  it('takes away what an earlier request found where it is not answered, unless a newer one is on its way', async () => {
    const told: unknown[] = [];
    const ask = (code: 'no-index' | 'cancelled') =>
      findInSteps({ find: async () => err({ code }), findAll: async () => err({ code }) }, request, {
        isWanted: () => true,
        before: null,
        onFound: found => told.push(found),
      });
    expect(await ask('cancelled')).toEqual(err({ code: 'cancelled' }));
    expect(told).toEqual([]);
    expect(await ask('no-index')).toEqual(err({ code: 'no-index' }));
    expect(told).toEqual([null]);
  });

  it('keeps the first ones shown where all can not be had', async () => {
    const { told, run } = finding(articles(2500), err({ code: 'internal' }));
    expect(await run()).toEqual(err({ code: 'internal' }));
    expect(told).toHaveLength(1);
  });
});

describe('countInTurn', () => {
  it('answers two who ask at once, one after the other, and goes on after a fault', async () => {
    let running = 0;
    let most = 0;
    const searcher: Pick<Searcher, 'countNew'> = {
      async countNew(searches) {
        running += 1;
        most = Math.max(most, running);
        await Promise.resolve();
        running -= 1;
        if (searches.length === 0) throw new Error('a fault');
        return ok(searches.map(() => ({ total: 7, added: 2 })));
      },
    };
    const since = '2024-03-01T00:00:00Z';
    const one = countInTurn(searcher, [{ request, since }]);
    const faulty = countInTurn(searcher, []);
    const other = countInTurn(searcher, [{ request, since }]);
    await expect(faulty).rejects.toThrow('a fault');
    expect([await one, await other]).toEqual([ok([{ total: 7, added: 2 }]), ok([{ total: 7, added: 2 }])]);
    expect(most).toBe(1);
  });
});

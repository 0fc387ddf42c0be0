import { describe, expect, it } from 'vitest';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { hitOrderOf, inListOrder, listSortOf, sortOfOrder, type ResultSort } from './result-sort.ts';

const newest: ResultSort = { field: 'published', descending: true };
const oldest: ResultSort = { field: 'published', descending: false };
const byTitle: ResultSort = { field: 'title', descending: false };

describe('the order of results', () => {
  it('is the searcher’s by relevance and by day, and that of the list of articles by other columns', () => {
    expect(
      (['relevance', newest, oldest, byTitle] as const).map(sort => [hitOrderOf(sort), listSortOf(sort)]),
    ).toEqual([
      ['relevance', null],
      ['newest', null],
      ['oldest', null],
      ['newest', byTitle],
    ]);
  });

  it('shows at the head of the column that it goes by', () => {
    for (const sort of ['relevance', newest, oldest] as const)
      expect(sortOfOrder(hitOrderOf(sort))).toEqual(sort);
  });

  it('takes from the list of articles those that were found, in its order, once both are known', () => {
    const source = newSourceId('c'.repeat(64));
    const [a, b, c] = [0, 1, 2].map(ordinal => newArticleId(source, ordinal)) as [never, never, never];
    expect(inListOrder([c, b, a], new Set([a, c]))).toEqual([c, a]);
    expect(inListOrder([c, b, a], null)).toBeNull();
    expect(inListOrder([], new Set([a, c]))).toBeNull();
  });
});

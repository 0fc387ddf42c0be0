import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newArticleId, type ArticleId } from '#shared/ids/ids.ts';
import type { ArticleList } from '#shared/stores/article-store.ts';
import { sourceIdNumber } from '#shared/testing/build-imported-source.ts';
import {
  activeRow,
  clear,
  countHidden,
  follow,
  moveTo,
  nothingSelected,
  selectAll,
  toggle,
  type Selection,
} from './selection.ts';

const ids = Array.from({ length: 8 }, (_, n) => newArticleId(sourceIdNumber(n), 0));
const whole = (of: readonly ArticleId[]): ArticleList => ({ ids: of, total: of.length });
const list = whole(ids);
const rowsOf = ({ selected }: Selection): readonly number[] =>
  [...selected].map(id => ids.indexOf(id)).toSorted((a, b) => a - b);
const pressed = (row: number): Selection => moveTo(nothingSelected, list, { row, how: 'alone' });

describe('a selection', () => {
  it('extends from where it began, forth and back over it', () => {
    const down = moveTo(pressed(3), list, { row: 5, how: 'extend' });
    expect(rowsOf(down)).toEqual([3, 4, 5]);
    expect(rowsOf(moveTo(down, list, { row: 1, how: 'extend' }))).toEqual([1, 2, 3]);
  });

  it('takes and leaves single articles', () => {
    const two = toggle(pressed(1), ids, 6);
    expect(rowsOf(two)).toEqual([1, 6]);
    expect(rowsOf(toggle(two, ids, 1))).toEqual([6]);
  });

  it('is kept while the keyboard walks with Ctrl', () => {
    const walked = moveTo(pressed(2), list, { row: 7, how: 'keep' });
    expect([rowsOf(walked), activeRow(walked, ids)]).toEqual([[2], 7]);
  });

  it('stays with its articles when they are sorted, and so does the keyboard', () => {
    const turned = ids.toReversed();
    const selection = follow(moveTo(pressed(1), list, { row: 2, how: 'extend' }), whole(turned), true);
    expect(rowsOf(selection)).toEqual([1, 2]);
    expect(activeRow(selection, turned)).toBe(5);
    expect(rowsOf(moveTo(selection, whole(turned), { row: 4, how: 'extend' }))).toEqual([1, 2, 3]);
  });

  it('is kept for articles that a search does not show, and drops those that are gone', () => {
    const selection = toggle(pressed(1), ids, 6);
    const fewer = whole(ids.slice(0, 3));
    expect(rowsOf(follow(selection, fewer, false))).toEqual([1, 6]);
    expect(countHidden(selection, fewer)).toBe(1);
    expect(rowsOf(follow(selection, fewer, true))).toEqual([1]);
  });

  it('of all waits until all are known', () => {
    const first: ArticleList = { ids: ids.slice(0, 3), total: 8 };
    const asked = selectAll(nothingSelected, first);
    expect(rowsOf(asked)).toEqual([]);
    expect(rowsOf(follow(asked, first, true))).toEqual([]);
    expect(rowsOf(follow(asked, list, true))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('goes to a row that is not known yet when it is', () => {
    const first: ArticleList = { ids: ids.slice(0, 3), total: 8 };
    const asked = moveTo(moveTo(nothingSelected, first, { row: 1, how: 'alone' }), first, {
      row: 7,
      how: 'extend',
    });
    expect([rowsOf(asked), activeRow(asked, first.ids)]).toEqual([[1], 1]);
    const known = follow(asked, list, true);
    expect([rowsOf(known), activeRow(known, ids)]).toEqual([[1, 2, 3, 4, 5, 6, 7], 7]);
    expect(follow(known, list, true)).toBe(known);
  });

  it('of all is not made once something else was selected meanwhile', () => {
    const first: ArticleList = { ids: ids.slice(0, 3), total: 8 };
    const changed = moveTo(selectAll(nothingSelected, first), first, { row: 2, how: 'alone' });
    expect(rowsOf(follow(changed, list, true))).toEqual([2]);
  });

  it('is empty after it was cleared, and the keyboard stays', () => {
    const cleared = clear(moveTo(pressed(3), list, { row: 5, how: 'extend' }));
    expect([rowsOf(cleared), activeRow(cleared, ids)]).toEqual([[], 5]);
  });

  it('holds every row between the two ends of an extension, wherever they are', () => {
    const row = fc.integer({ min: -3, max: 12 });
    fc.assert(
      fc.property(row, row, (from, to) => {
        const selection = moveTo(pressed(from), list, { row: to, how: 'extend' });
        const [first, last] = [from, to].map(end => Math.max(0, Math.min(7, end))).toSorted((a, b) => a - b);
        const rows = rowsOf(selection);
        expect([rows[0], rows.at(-1), rows.length]).toEqual([first, last, (last ?? 0) - (first ?? 0) + 1]);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrangeColumns,
  columnWidths,
  moveColumn,
  resizeColumn,
  settingsOf,
  showColumn,
  type ArrangedColumn,
} from './arrange-columns.ts';
import { columnKinds } from './column-kinds.ts';

const shownOf = (columns: readonly ArrangedColumn[]) =>
  columns.filter(({ isShown }) => isShown).map(({ id }) => id);
const first = arrangeColumns([]);

describe('the columns of the library', () => {
  it('are those of a news list before anybody chose', () => {
    expect(shownOf(first)).toEqual(['title', 'outlet', 'published', 'copies', 'language', 'words', 'file']);
  });

  it('come in the order that was kept, and those of a newer version after them', () => {
    const kept = [
      { column: 'published', isShown: true, widthPx: 200 },
      { column: 'title', isShown: true, widthPx: null },
      { column: 'tags', isShown: true, widthPx: null },
      { column: 'outlet', isShown: false, widthPx: null },
    ];
    expect(shownOf(arrangeColumns(kept)).slice(0, 4)).toEqual(['published', 'title', 'tags', 'copies']);
  });

  it('leave out what is no column of this version, and what was kept twice', () => {
    const kept = ['mood', 'file', 'file'].map(column => ({ column, isShown: true, widthPx: null }));
    const columns = arrangeColumns(kept);
    expect(columns.map(({ id }) => id).toSorted()).toEqual(columnKinds.map(({ id }) => id).toSorted());
    expect(columns[0]?.id).toBe('file');
  });

  it('always have the title, whatever was kept or asked for', () => {
    expect(shownOf(arrangeColumns([{ column: 'title', isShown: false, widthPx: null }]))).toContain('title');
    expect(shownOf(showColumn(first, 'title', false))).toContain('title');
  });

  it('are moved by one place and not beyond the ends', () => {
    expect(
      moveColumn(first, 'outlet', -1)
        .map(({ id }) => id)
        .slice(0, 2),
    ).toEqual(['outlet', 'title']);
    expect(moveColumn(first, 'title', -1)).toEqual(first);
    expect(moveColumn(first, 'title', 99).at(-1)?.id).toBe('title');
  });

  it('are never narrower than their words need', () => {
    const narrow = resizeColumn(first, 'published', 5).find(({ id }) => id === 'published');
    expect(narrow?.widthPx).toBe(136);
    expect(resizeColumn(first, 'published', null)).toEqual(first);
  });

  it('fill the row where one of them has no width, and leave the rest empty where each has', () => {
    const title = arrangeColumns([{ column: 'title', isShown: true, widthPx: 300 }]).slice(0, 1);
    expect(columnWidths(title)).toEqual({ template: '300px 1fr', leastRowPx: 332 });
    expect(columnWidths(first.slice(0, 2))).toEqual({
      template: 'minmax(192px, 4fr) minmax(96px, 1.4fr)',
      leastRowPx: 332,
    });
  });

  it('are the same after they were kept, however they were changed', () => {
    const id = fc.constantFrom(...columnKinds.map(kind => kind.id));
    const change = fc.oneof(
      fc.tuple(id, fc.boolean()).map(
        ([of, isShown]) =>
          (now: readonly ArrangedColumn[]) =>
            showColumn(now, of, isShown),
      ),
      fc.tuple(id, fc.integer({ min: -9, max: 9 })).map(
        ([of, by]) =>
          (now: readonly ArrangedColumn[]) =>
            moveColumn(now, of, by),
      ),
      fc.tuple(id, fc.option(fc.nat(2_000))).map(
        ([of, px]) =>
          (now: readonly ArrangedColumn[]) =>
            resizeColumn(now, of, px),
      ),
    );
    fc.assert(
      fc.property(fc.array(change), changes => {
        const columns = changes.reduce((now, make) => make(now), first);
        expect(arrangeColumns(settingsOf(columns))).toEqual(columns);
      }),
    );
  });
});

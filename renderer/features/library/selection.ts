import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleList } from '#shared/stores/article-store.ts';

/** Which articles are selected, and where the keyboard is. By ids and not by rows, so that it outlives sorting and searching. */
export interface Selection {
  /** The article that the keyboard is on; null before it went anywhere. */
  readonly activeId: ArticleId | null;
  /** From where Shift extends. */
  readonly anchorId: ArticleId | null;
  /** Those that are not in the list shown included. */
  readonly selected: ReadonlySet<ArticleId>;
  /** What was asked of rows that are not known yet, to be done when they are. */
  readonly wish: Wish | null;
}

type Wish =
  { readonly kind: 'all' } | { readonly kind: 'move'; readonly row: number; readonly how: Movement };

/** Alone, with everything on the way from the anchor, or leaving the selection as it is. */
export type Movement = 'alone' | 'extend' | 'keep';

export const nothingSelected: Selection = {
  activeId: null,
  anchorId: null,
  selected: new Set(),
  wish: null,
};

/** The row that the keyboard is on: that of its article, or the first one where it is not in the list. */
export const activeRow = ({ activeId }: Selection, ids: readonly ArticleId[]): number =>
  activeId === null ? 0 : Math.max(0, ids.indexOf(activeId));

/** Moves to a row, as soon as it is known. */
export function moveTo(
  selection: Selection,
  { ids, total }: ArticleList,
  { row, how }: { readonly row: number; readonly how: Movement },
): Selection {
  if (row >= ids.length && ids.length < total) return { ...selection, wish: { kind: 'move', row, how } };
  const place = Math.max(0, Math.min(ids.length - 1, row));
  const activeId = ids[place];
  if (activeId === undefined) return selection;
  if (how === 'keep') return { ...selection, activeId, wish: null };
  if (how === 'alone') return { activeId, anchorId: activeId, selected: new Set([activeId]), wish: null };
  const known = selection.anchorId === null ? -1 : ids.indexOf(selection.anchorId);
  const anchor = known === -1 ? activeRow(selection, ids) : known;
  const range = ids.slice(Math.min(anchor, place), Math.max(anchor, place) + 1);
  const anchorId = ids[anchor] ?? activeId;
  return { activeId, anchorId, selected: new Set(range), wish: null };
}

/** Selects the article of a row besides, or no longer. */
export function toggle(selection: Selection, ids: readonly ArticleId[], row: number): Selection {
  const id = ids[row];
  if (id === undefined) return selection;
  const selected = new Set(selection.selected);
  if (!selected.delete(id)) selected.add(id);
  return { activeId: id, anchorId: id, selected, wish: null };
}

/** Selects what the list holds, as soon as all of it is known. */
export function selectAll(selection: Selection, { ids, total }: ArticleList): Selection {
  if (ids.length < total) return { ...selection, wish: { kind: 'all' } };
  return { ...selection, selected: new Set(ids), wish: null };
}

/** How many of the selected a list does not show; none while it is not known whole. */
export function countHidden({ selected }: Selection, { ids, total }: ArticleList): number {
  if (ids.length < total || selected.size === 0) return 0;
  const shown = ids.reduce((count, id) => count + (selected.has(id) ? 1 : 0), 0);
  return selected.size - shown;
}

/** The keyboard stays where it is. */
export const clear = (selection: Selection): Selection =>
  selection.selected.size === 0 && selection.wish === null
    ? selection
    : { ...selection, anchorId: null, selected: new Set(), wish: null };

/**
 * The selection under a list that has changed. `isEverything`: it is of the whole collection, so that what is not in it is
 * gone and no longer selected.
 */
export function follow(selection: Selection, list: ArticleList, isEverything: boolean): Selection {
  if (list.ids.length < list.total) return selection;
  const { wish } = selection;
  if (wish !== null) return wish.kind === 'all' ? selectAll(selection, list) : moveTo(selection, list, wish);
  if (!isEverything || selection.selected.size === 0) return selection;
  const present = new Set(list.ids);
  const left = [...selection.selected].filter(id => present.has(id));
  return left.length === selection.selected.size ? selection : { ...selection, selected: new Set(left) };
}

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
  /** True from the wish to select all until all are known. */
  readonly isAllWanted: boolean;
}

/** Alone, with everything on the way from the anchor, or leaving the selection as it is. */
export type Movement = 'alone' | 'extend' | 'keep';

export const nothingSelected: Selection = {
  activeId: null,
  anchorId: null,
  selected: new Set(),
  isAllWanted: false,
};

/** The row that the keyboard is on: that of its article, or the first one where it is not in the list. */
export const activeRow = ({ activeId }: Selection, ids: readonly ArticleId[]): number =>
  activeId === null ? 0 : Math.max(0, ids.indexOf(activeId));

/** Moves to a row, or to the last one that is known. */
export function moveTo(
  selection: Selection,
  { ids }: ArticleList,
  { row, how }: { readonly row: number; readonly how: Movement },
): Selection {
  const place = Math.max(0, Math.min(ids.length - 1, row));
  const activeId = ids[place];
  if (activeId === undefined) return selection;
  if (how === 'keep') return { ...selection, activeId };
  if (how === 'alone')
    return { activeId, anchorId: activeId, selected: new Set([activeId]), isAllWanted: false };
  const known = selection.anchorId === null ? -1 : ids.indexOf(selection.anchorId);
  const anchor = known === -1 ? activeRow(selection, ids) : known;
  const range = ids.slice(Math.min(anchor, place), Math.max(anchor, place) + 1);
  const anchorId = ids[anchor] ?? activeId;
  return { activeId, anchorId, selected: new Set(range), isAllWanted: false };
}

/** Selects the article of a row besides, or no longer. */
export function toggle(selection: Selection, ids: readonly ArticleId[], row: number): Selection {
  const id = ids[row];
  if (id === undefined) return selection;
  const selected = new Set(selection.selected);
  if (!selected.delete(id)) selected.add(id);
  return { activeId: id, anchorId: id, selected, isAllWanted: false };
}

/** Selects what the list holds, as soon as all of it is known. */
export function selectAll(selection: Selection, { ids, total }: ArticleList): Selection {
  if (ids.length < total) return { ...selection, isAllWanted: true };
  return { ...selection, selected: new Set(ids), isAllWanted: false };
}

/** How many of the selected a list does not show; none while it is not known whole. */
export function countHidden({ selected }: Selection, { ids, total }: ArticleList): number {
  if (ids.length < total || selected.size === 0) return 0;
  const shown = ids.reduce((count, id) => count + (selected.has(id) ? 1 : 0), 0);
  return selected.size - shown;
}

/** The keyboard stays where it is. */
export const clear = (selection: Selection): Selection =>
  selection.selected.size === 0 && !selection.isAllWanted
    ? selection
    : { ...selection, anchorId: null, selected: new Set(), isAllWanted: false };

/**
 * The selection under a list that has changed. `isEverything`: it is of the whole collection, so that what is not in it is
 * gone and no longer selected.
 */
export function follow(selection: Selection, list: ArticleList, isEverything: boolean): Selection {
  if (list.ids.length < list.total) return selection;
  if (selection.isAllWanted) return selectAll(selection, list);
  if (!isEverything || selection.selected.size === 0) return selection;
  const present = new Set(list.ids);
  const left = [...selection.selected].filter(id => present.has(id));
  return left.length === selection.selected.size ? selection : { ...selection, selected: new Set(left) };
}

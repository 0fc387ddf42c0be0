import { create } from 'zustand';
import type { ArticleSort } from '#shared/stores/article-store.ts';
import { nothingSelected, type Selection } from './selection.ts';

/** What can be changed of many articles at once. */
export type Editing = 'outlet' | 'published' | 'tags';

interface LibraryState {
  readonly sort: ArticleSort;
  readonly selection: Selection;
  /** What is being changed of the selected articles. */
  readonly editing: Editing | null;
}

/** How the library is sorted and what is selected in it: kept while other views are in front, lost when the window closes. */
export const useLibrary = create<LibraryState>(() => ({
  sort: { field: 'published', descending: true },
  selection: nothingSelected,
  editing: null,
}));

/** Opens, or with null closes, what changes the selected articles; there is nothing to open while none is selected. */
export const edit = (editing: Editing | null): void =>
  useLibrary.setState(({ selection }) => ({ editing: selection.selected.size > 0 ? editing : null }));

/** Changes the selection. */
export const select = (change: (selection: Selection) => Selection): void =>
  useLibrary.setState(({ selection }) => ({ selection: change(selection) }));

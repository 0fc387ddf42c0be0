import { create } from 'zustand';
import type { ArticleSort } from '#shared/stores/article-store.ts';
import { nothingSelected, type Selection } from './selection.ts';

interface LibraryState {
  readonly sort: ArticleSort;
  readonly selection: Selection;
}

/** How the library is sorted and what is selected in it: kept while other views are in front, lost when the window closes. */
export const useLibrary = create<LibraryState>(() => ({
  sort: { field: 'published', descending: true },
  selection: nothingSelected,
}));

/** Changes the selection. */
export const select = (change: (selection: Selection) => Selection): void =>
  useLibrary.setState(({ selection }) => ({ selection: change(selection) }));

import { useEffect, useMemo } from 'react';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { ArticleList } from '#shared/stores/article-store.ts';
import { select, useLibrary } from './library-store.ts';
import * as selection from './selection.ts';

/** The selection over the list that is shown. */
export interface ListSelection {
  /** Whether the keyboard or the pointer has been on a row since the app was opened. */
  readonly hasBegun: boolean;
  /** Index of the row that the keyboard is on. */
  readonly active: number;
  readonly selected: ReadonlySet<ArticleId>;
  /** How many of them this list does not show; none before anything is known of it. */
  readonly hidden: number;
  moveTo(row: number, how: selection.Movement): void;
  toggle(row: number): void;
  selectAll(): void;
  clear(): void;
}

interface ListKind {
  /** As in `follow`. */
  readonly isEverything: boolean;
  /** False while an empty list stands for one that is on its way. */
  readonly isKnown: boolean;
}

/** Which articles are selected and where the keyboard is in this list. */
export function useSelection(list: ArticleList, { isEverything, isKnown }: ListKind): ListSelection {
  const state = useLibrary(library => library.selection);
  useEffect(() => select(now => selection.follow(now, list, isEverything)), [list, isEverything]);
  const active = useMemo(() => selection.activeRow(state, list.ids), [state, list]);
  const hidden = useMemo(() => (isKnown ? selection.countHidden(state, list) : 0), [state, list, isKnown]);
  const actions = useMemo(
    () => ({
      moveTo: (row: number, how: selection.Movement) =>
        select(now => selection.moveTo(now, list, { row, how })),
      toggle: (row: number) => select(now => selection.toggle(now, list.ids, row)),
      selectAll: () => select(now => selection.selectAll(now, list)),
      clear: () => select(selection.clear),
    }),
    [list],
  );
  return { hasBegun: state.activeId !== null, active, selected: state.selected, hidden, ...actions };
}

import { useCallback, useState } from 'react';
import type { ArticleId } from '#shared/ids/ids.ts';

export interface Selection {
  /** Index of the row that the keyboard is on. */
  readonly active: number;
  readonly selected: ReadonlySet<ArticleId>;
  /** Moves to a row: alone, adding everything on the way from the anchor, or leaving the selection as it is. */
  moveTo(index: number, how: 'alone' | 'extend' | 'keep'): void;
  toggle(index: number): void;
  selectAll(): void;
  clear(): void;
}

interface State {
  readonly active: number;
  readonly anchor: number;
  readonly selected: ReadonlySet<ArticleId>;
}

/** Which articles of a list are selected, with the anchor from which Shift extends. Follows ids, not rows, when the list changes. */
export function useSelection(ids: readonly ArticleId[]): Selection {
  const [state, setState] = useState<State>({ active: 0, anchor: 0, selected: new Set() });

  const moveTo = useCallback(
    (index: number, how: 'alone' | 'extend' | 'keep') =>
      setState(previous => {
        const active = Math.max(0, Math.min(ids.length - 1, index));
        if (how === 'keep') return { ...previous, active };
        if (how === 'alone')
          return { active, anchor: active, selected: new Set(ids.slice(active, active + 1)) };
        const from = Math.min(previous.anchor, active);
        const to = Math.max(previous.anchor, active);
        return { ...previous, active, selected: new Set(ids.slice(from, to + 1)) };
      }),
    [ids],
  );

  const toggle = useCallback(
    (index: number) =>
      setState(previous => {
        const id = ids[index];
        if (id === undefined) return previous;
        const selected = new Set(previous.selected);
        if (!selected.delete(id)) selected.add(id);
        return { active: index, anchor: index, selected };
      }),
    [ids],
  );

  const selectAll = useCallback(() => setState(previous => ({ ...previous, selected: new Set(ids) })), [ids]);
  const clear = useCallback(() => setState(previous => ({ ...previous, selected: new Set() })), []);
  return {
    active: Math.min(state.active, Math.max(0, ids.length - 1)),
    selected: state.selected,
    moveTo,
    toggle,
    selectAll,
    clear,
  };
}

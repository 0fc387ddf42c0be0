import { useEffect, useRef } from 'react';
import type { Virtualizer } from '@tanstack/react-virtual';
import { startOfList, type ListPlace } from './list-place.ts';

interface ListPlaceOptions {
  readonly place: ListPlace | null;
  readonly onPlace: ((place: ListPlace) => void) | undefined;
  readonly rows: Virtualizer<HTMLDivElement, Element>;
  /** How many rows there are. */
  readonly count: number;
  /** The row that the keyboard is on, as far as it is there. */
  readonly activeRow: () => HTMLElement | null;
}

interface KeptPlace {
  /** Told what has changed of the place. */
  keep(change: Partial<ListPlace>): void;
}

/** Brings a list back to where it was left as soon as it has rows, and tells where it is left. */
export function useListPlace({ place, onPlace, rows, count, activeRow }: ListPlaceOptions): KeptPlace {
  const nowRef = useRef<ListPlace>(place ?? startOfList);
  const wantedRef = useRef<ListPlace | null>(place);
  const hasRows = count > 0;
  useEffect(() => {
    const top = wantedRef.current?.top ?? 0;
    if (hasRows && top > 0) rows.scrollToIndex(top, { align: 'start' });
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- only when the list first has rows
  }, [hasRows]);
  useEffect(() => {
    const row = wantedRef.current && activeRow();
    if (!row) return;
    const active = document.activeElement;
    const isFree = active === document.body || active === row.closest('aside')?.querySelector('h2');
    if (wantedRef.current?.hasFocus && isFree) row.focus({ preventScroll: true });
    wantedRef.current = null;
  });
  return {
    keep(change) {
      nowRef.current = { ...nowRef.current, ...change };
      onPlace?.(nowRef.current);
    },
  };
}

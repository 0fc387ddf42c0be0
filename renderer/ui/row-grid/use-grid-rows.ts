import type { RefObject } from 'react';
import { useVirtualizer } from '@tanstack/react-virtual';
import { rowsMoved } from '#renderer/ui/grid-keys.ts';
import { rangeWithActive } from '#renderer/ui/range-with-active.ts';
import * as usual from './row-sizes.ts';

interface GridRowsOptions {
  readonly count: number;
  /** Index of the row that the keyboard is on. */
  readonly active: number;
  /** What scrolls: the grid, with its head at the top of it so that the columns of both are equally wide. */
  readonly gridRef: RefObject<HTMLElement | null>;
  /** In pixels, where it is not that of a `RowGrid`; of rows that are measured, what most of them have. */
  readonly rowHeight?: number;
  /** In pixels, where it is not that of a `RowGrid`. */
  readonly headHeight?: number;
}

/** The rows of a grid of which only those in sight exist, however many there are. */
export interface GridRows {
  /** Rows to draw, by their indices: those in sight, some around them, and the active one. Offsets are pixels below the head. */
  readonly drawn: readonly { readonly index: number; readonly offset: number }[];
  /** The first row in sight. */
  readonly first: number;
  /** The last row in sight. */
  readonly last: number;
  /** Of all rows together, in pixels. */
  readonly height: number;
  /** The row that a key goes to; null if it is none of the moving keys. */
  targetOf(key: string): number | null;
  scrollTo(index: number): void;
  /** Takes the height of a drawn row that is not as high as others; the row has its index as `data-index`. */
  readonly measure: (row: HTMLElement | null) => void;
}

/** Which rows of a grid exist, and how the keyboard goes from one to another. */
export function useGridRows(options: GridRowsOptions): GridRows {
  const { count, active, gridRef, rowHeight = usual.rowHeight, headHeight = usual.headHeight } = options;
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => gridRef.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    rangeExtractor: rangeWithActive(active),
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
  });
  return {
    drawn: virtual.getVirtualItems().map(({ index, start }) => ({ index, offset: start - headHeight })),
    first: virtual.range?.startIndex ?? 0,
    last: virtual.range?.endIndex ?? 0,
    height: virtual.getTotalSize(),
    targetOf: key => {
      const inSight = (gridRef.current?.clientHeight ?? 0) - headHeight;
      const page = Math.max(1, Math.floor(inSight / rowHeight) - 1);
      const moved = rowsMoved(key, { active, count, page });
      return moved === null ? null : Math.max(0, Math.min(count - 1, active + moved));
    },
    scrollTo: index => virtual.scrollToIndex(index, { align: 'auto' }),
    measure: virtual.measureElement,
  };
}

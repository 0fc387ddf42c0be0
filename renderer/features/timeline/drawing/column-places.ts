import type { ColumnGrid } from '#shared/timeline/column-counts.ts';
import type { TimeScale } from '#shared/timeline/time-scale.ts';

/** A stretch of the picture from left to right, in pixels. */
interface PixelSpan {
  readonly x: number;
  readonly width: number;
}

/** How wide the columns are on average; they differ by a pixel, since their edges are whole ones. */
export const columnWidth = ({ columnMs }: Pick<ColumnGrid, 'columnMs'>, { msPerPixel }: TimeScale): number =>
  columnMs / msPerPixel;

/**
 * The edge at which a column begins, in whole pixels from where the view starts. Columns keep their widths while the view is
 * panned, since each edge is rounded by its place in time and all of them move together.
 */
const columnEdge = (
  { columnMs }: Pick<ColumnGrid, 'columnMs'>,
  { msPerPixel, window }: TimeScale,
  column: number,
): number => Math.round((column * columnMs) / msPerPixel) - Math.round(window.startMs / msPerPixel);

/** Where so many columns stand from this one on. */
export function columnsAt(
  grid: Pick<ColumnGrid, 'columnMs'>,
  scale: TimeScale,
  column: number,
  count = 1,
): PixelSpan {
  const from = columnEdge(grid, scale, column);
  const width = columnEdge(grid, scale, column + count) - from;
  const { leftPx, widthPx, direction } = scale;
  return { x: direction === 'rtl' ? leftPx + widthPx - from - width : leftPx + from, width };
}

/** Between two bars: wider where they are wide. */
export const barGap = (width: number): number => (width < 3 ? 0 : width < 16 ? 1 : 2);

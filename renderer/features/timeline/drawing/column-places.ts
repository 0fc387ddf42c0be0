import type { CivilRange } from '#shared/timeline/civil-range.ts';
import type { ColumnGrid } from '#shared/timeline/column-counts.ts';
import type { TimeScale } from '#shared/timeline/time-scale.ts';

/** A stretch of the picture from left to right, in pixels. */
export interface PixelSpan {
  readonly x: number;
  readonly width: number;
}

/** How wide the columns are on average; they differ by a pixel, since their edges are whole ones. */
export const columnWidth = ({ columnMs }: Pick<ColumnGrid, 'columnMs'>, { msPerPixel }: TimeScale): number =>
  columnMs / msPerPixel;

/**
 * Where a moment lies, in whole pixels from where the view starts. What lies between two moments keeps its width while the view
 * is panned, since each is rounded by its place in time and all of them move together.
 */
const edgeAt = ({ msPerPixel, window }: TimeScale, timeMs: number): number =>
  Math.round(timeMs / msPerPixel) - Math.round(window.startMs / msPerPixel);

/** Where a stretch of time stands. */
export function stretchAt(scale: TimeScale, { startMs, endMs }: CivilRange): PixelSpan {
  const from = edgeAt(scale, startMs);
  const width = edgeAt(scale, endMs) - from;
  const { leftPx, widthPx, direction } = scale;
  return { x: direction === 'rtl' ? leftPx + widthPx - from - width : leftPx + from, width };
}

/** Where so many columns stand from this one on. */
export const columnsAt = (
  { columnMs }: Pick<ColumnGrid, 'columnMs'>,
  scale: TimeScale,
  column: number,
  count = 1,
): PixelSpan => stretchAt(scale, { startMs: column * columnMs, endMs: (column + count) * columnMs });

/** Where the columns of a grid meet, in the order of time: one more than it has columns. */
export function columnEdges({ columnMs, first, count }: ColumnGrid, scale: TimeScale): Float64Array {
  const { leftPx, widthPx, direction } = scale;
  const edges = new Float64Array(count + 1);
  for (let column = 0; column <= count; column++) {
    const edge = edgeAt(scale, (first + column) * columnMs);
    edges[column] = direction === 'rtl' ? leftPx + widthPx - edge : leftPx + edge;
  }
  return edges;
}

/** Between two bars: wider where they are wide. */
export const barGap = (width: number): number => (width < 3 ? 0 : width < 16 ? 1 : 2);

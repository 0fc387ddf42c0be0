import {
  paneOfOnly,
  type PaneSentence,
  type SentenceClass,
} from '#renderer/features/compare/comparison-model.ts';
import type { PaneGeometry, Range } from './pane-geometry.ts';

export interface MinimapMark extends Range {
  readonly class: SentenceClass;
  /**
   * How much of the width of the map it takes, up to 1. Tells classes apart without colour, too; what one article alone
   * says is often most of it, and what is linked must stand out.
   */
  readonly breadth: number;
}

const breadthOf = (kind: SentenceClass): number =>
  kind === 'conflict' ? 1 : paneOfOnly(kind) === null ? 0.6 : 0.3;

/** Smallest height of a mark in pixels, so that one short sentence in a long text can still be seen. */
const leastHeight = 2;

/** What the minimap of a pane draws, in pixels of a map of `height`: nothing for text that is identical or left out, conflicts last. */
export function minimapMarks(
  pane: readonly PaneSentence[],
  { rows, contentHeight }: PaneGeometry,
  height: number,
): readonly MinimapMark[] {
  const scale = height / Math.max(1, contentHeight);
  const marks = pane.flatMap(({ index, class: kind }): readonly MinimapMark[] => {
    const row = rows[index];
    if (!row || kind === 'identical' || kind === 'ignored') return [];
    const top = row.top * scale;
    return [
      { class: kind, breadth: breadthOf(kind), top, bottom: Math.max(row.bottom * scale, top + leastHeight) },
    ];
  });
  return marks.toSorted((a, b) => Number(a.class === 'conflict') - Number(b.class === 'conflict'));
}

/** The part of the map that stands for what is in sight. */
export function minimapThumb(
  { contentHeight, viewHeight }: PaneGeometry,
  scrollTop: number,
  height: number,
): Range {
  const scale = height / Math.max(1, contentHeight, viewHeight);
  return { top: scrollTop * scale, bottom: (scrollTop + viewHeight) * scale };
}

/** Where to scroll so that the place clicked on the map comes to the middle of the pane. */
export const scrollTopAt = ({ contentHeight, viewHeight }: PaneGeometry, y: number, height: number): number =>
  Math.max(0, (y / Math.max(1, height)) * Math.max(contentHeight, viewHeight) - viewHeight / 2);

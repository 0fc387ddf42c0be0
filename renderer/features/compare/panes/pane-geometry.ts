/** A vertical range in pixels. */
export interface Range {
  readonly top: number;
  readonly bottom: number;
}

/** Where the sentences of a pane stand in its content; a folded sentence has the place of the row that stands for it. */
export interface PaneGeometry {
  readonly rows: readonly Range[];
  readonly contentHeight: number;
  readonly viewHeight: number;
}

/** The range from the first to the last of some sentences, in the content of their pane; null if none has a place. */
export function rangeOf({ rows }: PaneGeometry, sentences: readonly number[]): Range | null {
  let top = Infinity;
  let bottom = -Infinity;
  for (const sentence of sentences) {
    const row = rows[sentence];
    if (!row) continue;
    top = Math.min(top, row.top);
    bottom = Math.max(bottom, row.bottom);
  }
  return top <= bottom ? { top, bottom } : null;
}

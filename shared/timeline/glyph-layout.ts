/** A mark to be placed: where it begins and how much room it takes, in pixels along the axis of time. */
export interface GlyphRequest {
  readonly event: number;
  /** From the edge at which the window starts. */
  readonly distancePx: number;
  readonly widthPx: number;
  /** Room wanted before it, for words that find none after it; without it where no row has that. */
  readonly beforePx?: number;
}

/** A mark with its row (0 is the uppermost). */
export interface PlacedGlyph extends GlyphRequest {
  readonly beforePx: number;
  readonly row: number;
  /** From where it begins to the next one in its row; Infinity for the last. */
  readonly roomPx: number;
}

/** Marks in rows, and those that found no room, by their rows in the model's columns. */
export interface GlyphLayout {
  readonly placed: readonly PlacedGlyph[];
  readonly overflow: readonly number[];
}

/**
 * Puts each mark into the first row in which it touches nothing, in the order given (by time); `gapPx` stays free
 * between neighbours. What fits nowhere is never drawn over something else but reported.
 */
export function layOutGlyphs(requests: readonly GlyphRequest[], rows: number, gapPx: number): GlyphLayout {
  const freeFrom = new Float64Array(Math.max(1, rows)).fill(-Infinity);
  const placed: (GlyphRequest & { readonly beforePx: number; readonly row: number; roomPx: number })[] = [];
  const overflow: number[] = [];
  const rowAt = (distancePx: number): number => {
    for (let row = 0; row < freeFrom.length; row++) if ((freeFrom[row] as number) <= distancePx) return row;
    return -1;
  };
  for (const request of requests) {
    const { event, distancePx, widthPx, beforePx = 0 } = request;
    const wished = rowAt(distancePx - beforePx);
    const row = wished < 0 && beforePx > 0 ? rowAt(distancePx) : wished;
    if (row < 0) {
      overflow.push(event);
      continue;
    }
    freeFrom[row] = distancePx + widthPx + gapPx;
    const before = row === wished ? beforePx : 0;
    placed.push({ event, distancePx, widthPx, beforePx: before, row, roomPx: Infinity });
  }
  const next = new Float64Array(freeFrom.length).fill(Infinity);
  for (let at = placed.length - 1; at >= 0; at--) {
    const glyph = placed[at];
    if (!glyph) continue;
    glyph.roomPx = (next[glyph.row] ?? Infinity) - gapPx - glyph.distancePx;
    next[glyph.row] = glyph.distancePx - glyph.beforePx;
  }
  return { placed, overflow };
}

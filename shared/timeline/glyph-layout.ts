/** A mark to be placed: where it begins and how much room it takes, in pixels along the axis of time. */
export interface GlyphRequest {
  readonly event: number;
  /** From the edge at which the window starts. */
  readonly distancePx: number;
  readonly widthPx: number;
}

/** A mark with its row (0 is the uppermost). */
export interface PlacedGlyph extends GlyphRequest {
  readonly row: number;
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
  const placed: PlacedGlyph[] = [];
  const overflow: number[] = [];
  for (const request of requests) {
    const row = freeFrom.findIndex(free => free <= request.distancePx);
    if (row < 0) {
      overflow.push(request.event);
      continue;
    }
    freeFrom[row] = request.distancePx + request.widthPx + gapPx;
    placed.push({ ...request, row });
  }
  return { placed, overflow };
}

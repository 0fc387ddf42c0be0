/** A mark to be placed: where it begins and how much room it takes, in pixels along the axis of time. */
export interface GlyphRequest {
  readonly event: number;
  /** From the edge at which the window starts. */
  readonly distancePx: number;
  readonly widthPx: number;
  /** Room wanted before it, for words that find none after it; without it where no row has that. */
  readonly beforePx?: number;
  /**
   * The stretch that it stands for, where it is told by a shape of `shapePx` anywhere in it: where no row is free, shapes of one
   * stretch stand behind each other.
   */
  readonly stretch?: { readonly lengthPx: number; readonly shapePx: number };
}

/** A mark with its row (0 is the uppermost). */
export interface PlacedGlyph extends GlyphRequest {
  readonly beforePx: number;
  readonly row: number;
  /** From where it begins to the next one in its row; Infinity for the last. */
  readonly roomPx: number;
}

/** Marks in rows, and those that found no room, by their rows in the model's columns; both in the order of the requests. */
export interface GlyphLayout {
  readonly placed: readonly PlacedGlyph[];
  readonly overflow: readonly number[];
}

/** What the last marks of a row stand for, where others of the same stretch may stand behind them. */
interface SharedStretch {
  readonly startPx: number;
  readonly lengthPx: number;
  /** Where the next one would begin. */
  nextPx: number;
}

/**
 * Puts each mark into the first row in which it touches nothing, in the order given (by time); `gapPx` stays free
 * between neighbours. What fits nowhere is never drawn over something else but reported.
 */
export function layOutGlyphs(requests: readonly GlyphRequest[], rows: number, gapPx: number): GlyphLayout {
  const freeFrom = new Float64Array(Math.max(1, rows)).fill(-Infinity);
  const shared: (SharedStretch | null)[] = Array.from(freeFrom, () => null);
  const placed: (GlyphRequest & { readonly beforePx: number; readonly row: number; roomPx: number })[] = [];
  const overflow: number[] = [];
  const rowAt = (distancePx: number): number => {
    for (let row = 0; row < freeFrom.length; row++) if ((freeFrom[row] as number) <= distancePx) return row;
    return -1;
  };
  const share = ({ event, distancePx, stretch }: GlyphRequest): boolean => {
    if (!stretch) return false;
    const { lengthPx, shapePx } = stretch;
    // As near to the beginning as can be: far from it, what is known to the day would be read as known to the hour.
    let row = -1;
    let found: SharedStretch | null = null;
    for (let at = 0; at < shared.length; at++) {
      const one = shared[at];
      if (one?.startPx !== distancePx || one.lengthPx !== lengthPx) continue;
      if (found !== null && one.nextPx >= found.nextPx) continue;
      [row, found] = [at, one];
    }
    if (found === null || found.nextPx + shapePx > distancePx + lengthPx) return false;
    placed.push({ event, distancePx: found.nextPx, widthPx: shapePx, beforePx: 0, row, roomPx: Infinity });
    found.nextPx += shapePx + gapPx;
    freeFrom[row] = Math.max(freeFrom[row] as number, found.nextPx);
    return true;
  };
  for (const request of requests) {
    const { event, distancePx, widthPx, beforePx = 0, stretch } = request;
    const wished = rowAt(distancePx - beforePx);
    const row = wished < 0 && beforePx > 0 ? rowAt(distancePx) : wished;
    if (row < 0) {
      if (!share(request)) overflow.push(event);
      continue;
    }
    freeFrom[row] = distancePx + widthPx + gapPx;
    shared[row] = stretch
      ? { startPx: distancePx, lengthPx: stretch.lengthPx, nextPx: distancePx + stretch.shapePx + gapPx }
      : null;
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

/**
 * The same; but where some find no room, others begin within stretches that are told by a shape, whose whole length cannot be
 * shown then.
 */
export function layOutClosely(requests: readonly GlyphRequest[], rows: number, gapPx: number): GlyphLayout {
  const layout = layOutGlyphs(requests, rows, gapPx);
  if (layout.overflow.length === 0 || !requests.some(({ stretch }) => stretch)) return layout;
  const close = requests.map(one => (one.stretch ? { ...one, widthPx: one.stretch.shapePx } : one));
  const closer = layOutGlyphs(close, rows, gapPx);
  return closer.overflow.length < layout.overflow.length ? closer : layout;
}

import type { Span } from '#shared/domain/article/span.ts';

/** A point in a text that is cut into pieces. */
interface PiecePoint {
  /** Which piece. */
  readonly piece: number;
  /** In the words of the piece. */
  readonly offset: number;
}

/** Where a span stands in the pieces. */
export interface PiecePlace {
  readonly from: PiecePoint;
  readonly to: PiecePoint;
}

/**
 * Where spans of a text (rising, apart from one another) stand in the pieces that it is cut into (in order, each given by its
 * span). What lies between pieces, like a line feed, is left out; a span that touches no piece has no place.
 */
export function piecePlaces(pieces: readonly Span[], spans: readonly Span[]): readonly PiecePlace[] {
  const places: PiecePlace[] = [];
  let first = 0;
  for (const { start, end } of spans) {
    while (first < pieces.length && (pieces[first]?.end ?? 0) <= start) first += 1;
    let last = first;
    while (last + 1 < pieces.length && (pieces[last + 1]?.start ?? end) < end) last += 1;
    const [begin, finish] = [pieces[first], pieces[last]];
    if (!begin || !finish || begin.start >= end) continue;
    places.push({
      from: { piece: first, offset: Math.max(0, start - begin.start) },
      to: { piece: last, offset: Math.min(end, finish.end) - finish.start },
    });
  }
  return places;
}

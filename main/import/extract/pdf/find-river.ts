import type { Row } from './build-rows.ts';
import { isRightToLeft } from './letter-direction.ts';

/** White space between columns: which rows it runs through, and where. */
export interface River {
  readonly firstRow: number;
  /** Included. */
  readonly lastRow: number;
  readonly left: number;
  readonly right: number;
}

/** A region is looked at in this many stripes. */
const stripes = 800;
const fewestRows = 3;
/** The longer a river, the narrower it may be, in sizes: the gaps of many lines don't fall in one place by chance. */
const widthOfLength = (rowCount: number): number => (rowCount >= 8 ? 0.75 : rowCount >= 5 ? 0.95 : 1.3);

interface Grid {
  readonly left: number;
  readonly step: number;
  /** For each row, which stripes it covers with letters. */
  readonly covered: readonly Uint8Array[];
}

function gridOf(rows: readonly Row[]): Grid | null {
  const left = rows.reduce((least, row) => Math.min(least, row.start), Infinity);
  const right = rows.reduce((most, row) => Math.max(most, row.end), -Infinity);
  const step = (right - left) / stripes;
  if (!(step > 0)) return null;
  const covered = rows.map(row => {
    const cells = new Uint8Array(stripes);
    for (const word of row.words) {
      if (word.isSpace) continue;
      const from = Math.max(0, Math.floor((word.start - left) / step));
      cells.fill(1, from, Math.max(from + 1, Math.ceil((word.end - left) / step)));
    }
    return cells;
  });
  return { left, step, covered };
}

/** A gap of this many usual distances between lines ends all columns: what is below it begins anew. */
const bandGap = 2.6;

/** So many rows of the other direction are a text of their own, not words in it. */
const turnRows = 3;

/** The rows after which the text of the whole width begins to run the other way. */
function findTurns(rows: readonly Row[]): ReadonlySet<number> {
  const directions = rows.map(row => isRightToLeft(row.words));
  const isTurn = (at: number): boolean =>
    directions.slice(at + 1, at + 1 + turnRows).every(direction => direction !== directions[at]) &&
    directions.slice(Math.max(0, at + 1 - turnRows), at).every(direction => direction === directions[at]);
  return new Set([...rows.keys()].filter(at => at + turnRows < rows.length && isTurn(at)));
}

/**
 * The longest river of all; null where there is none. Columns don't go on over a wide gap that crosses them all, nor from
 * a text that runs one way into one that runs the other.
 */
export function findRiver(rows: readonly Row[]): River | null {
  const gaps = rows.slice(1).map((row, i) => row.base - (rows[i]?.base ?? 0));
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0;
  const turns = findTurns(rows);
  let best: River | null = null;
  let first = 0;
  for (let at = 0; at < rows.length; at++) {
    const gap = gaps[at] ?? Infinity;
    const isOpen = gap < usual * bandGap || gap < (rows[at]?.size ?? 0) * bandGap;
    if (isOpen && !turns.has(at)) continue;
    const found = findRiverInBand(rows.slice(first, at + 1));
    const river = found && { ...found, firstRow: found.firstRow + first, lastRow: found.lastRow + first };
    if (river !== null && isBetter(river, best)) best = river;
    first = at + 1;
  }
  return best;
}

/**
 * The longest stretch of white that has text on both sides in several rows; null where there is none. Of two as long the
 * wider one counts.
 */
function findRiverInBand(rows: readonly Row[]): River | null {
  if (rows.length < fewestRows) return null;
  const grid = gridOf(rows);
  if (grid === null) return null;
  const size = medianSize(rows);
  let best: River | null = null;
  for (const candidate of whiteStretches(grid, rows.length)) {
    const rowCount = candidate.lastRow - candidate.firstRow + 1;
    if (best !== null && rowCount < best.lastRow - best.firstRow + 1) continue;
    const river = trim(candidate, rows);
    if (river === null || !isWideEnough(river, size) || !isBetter(river, best)) continue;
    best = river;
  }
  return best;
}

const lengthOf = ({ firstRow, lastRow }: River): number => lastRow - firstRow + 1;

const isBetter = (river: River, best: River | null): boolean =>
  best === null ||
  lengthOf(river) > lengthOf(best) ||
  (lengthOf(river) === lengthOf(best) && river.right - river.left > best.right - best.left);

const isWideEnough = (river: River, size: number): boolean =>
  river.right - river.left >= size * widthOfLength(lengthOf(river));

/** For each stripe the runs of rows that leave it white, widened to the neighbours that are white in all of them. */
function* whiteStretches({ left, step, covered }: Grid, rowCount: number): Generator<River> {
  // covering[s][r]: rows before r that cover stripe s, so that any run of rows is looked up at once.
  const covering = Array.from({ length: stripes }, (_, s) => {
    const sums = new Uint32Array(rowCount + 1);
    for (let r = 0; r < rowCount; r++) sums[r + 1] = (sums[r] ?? 0) + (covered[r]?.[s] ?? 0);
    return sums;
  });
  const isWhite = (s: number, first: number, last: number): boolean =>
    covering[s]?.[last + 1] === covering[s]?.[first];
  const seen = new Set<number>();
  for (let s = 1; s < stripes - 1; s++) {
    for (let first = 0; first < rowCount;) {
      if (!isWhite(s, first, first)) {
        first++;
        continue;
      }
      let last = first;
      while (last + 1 < rowCount && isWhite(s, last + 1, last + 1)) last++;
      const known = (first * (rowCount + 1) + last) * stripes + s;
      if (last - first + 1 >= fewestRows && !seen.has(known)) {
        let [from, to] = [s, s];
        while (from > 0 && isWhite(from - 1, first, last)) from--;
        while (to + 1 < stripes && isWhite(to + 1, first, last)) to++;
        for (let t = s; t <= to; t++) seen.add((first * (rowCount + 1) + last) * stripes + t);
        if (from > 0 && to < stripes - 1)
          yield { firstRow: first, lastRow: last, left: left + from * step, right: left + (to + 1) * step };
      }
      first = last + 1;
    }
  }
}

/** Without rows at its ends that stand on one side only, and apart or, above it, in letters of a heading; null when too few have text on both sides. */
function trim(river: River, rows: readonly Row[]): River | null {
  let { firstRow, lastRow } = river;
  const sides = (at: number): readonly [boolean, boolean] => [
    (rows[at]?.start ?? Infinity) < river.left,
    (rows[at]?.end ?? -Infinity) > river.right,
  ];
  const isOneSided = (at: number): boolean => sides(at).includes(false);
  const isApart = (upper: number): boolean => gapBelow(rows, upper) > 2.2 * (rows[upper]?.size ?? 0);
  const isHeading = (at: number): boolean => (rows[at]?.size ?? 0) > 1.2 * (rows[at + 1]?.size ?? 0);
  while (firstRow < lastRow && isOneSided(firstRow) && (isApart(firstRow) || isHeading(firstRow))) firstRow++;
  while (firstRow < lastRow && isOneSided(lastRow) && isApart(lastRow - 1)) lastRow--;
  let [left, right] = [0, 0];
  for (let at = firstRow; at <= lastRow; at++) {
    const [hasLeft, hasRight] = sides(at);
    if (hasLeft) left++;
    if (hasRight) right++;
  }
  return Math.min(left, right) < fewestRows ? null : { ...river, firstRow, lastRow };
}

const gapBelow = (rows: readonly Row[], at: number): number =>
  (rows[at + 1]?.base ?? Infinity) - (rows[at]?.base ?? 0);

export function medianSize(rows: readonly Row[]): number {
  const sizes = rows.map(row => row.size).sort((a, b) => a - b);
  return sizes[sizes.length >> 1] ?? 0;
}

/** The side that a bracket as it is drawn is open to: `(`, `[` and `«` are open to the right. */
export type OpenSide = 'left' | 'right';

const pairs = ['()', '[]', '{}', '<>', '«»', '‹›', '⟨⟩'] as const;
const sideOf = new Map<string, OpenSide>(
  pairs.flatMap(([open = '', close = '']) => [
    [open, 'right'],
    [close, 'left'],
  ]),
);
const partnerOf = new Map(
  pairs.flatMap(([open = '', close = '']) => [
    [open, close],
    [close, open],
  ]),
);

/** True for a bracket or quotation mark that is one of two mirror images. */
export const isBracket = (text: string): boolean => partnerOf.has(text);

/** The one of a bracket and its mirror image that is open to this side. */
export const bracketOpenTo = (text: string, side: OpenSide): string =>
  sideOf.get(text) === side ? text : (partnerOf.get(text) ?? text);

/** How many numbers follow each operator of an outline, as pdf.js lists them: move, line, cubic and quadratic curve, close. */
const operands = [2, 2, 6, 4, 0] as const;
const [move, , cubic, quadratic, close] = [0, 1, 2, 3, 4] as const;
/** Into so many straight lines a curve is cut. */
const cuts = 6;
/** Outlines of brackets are short. */
const longestOutline = 4_000;

/** At these shares of its height a bracket is looked at: near its ends, and about its middle. */
const nearEnds = [0.02, 0.05, 0.1, 0.15, 0.85, 0.9, 0.95, 0.98] as const;
const aboutMiddle = [0.43, 0.5, 0.57] as const;
/** How far its middle is from its ends at least, as a share of its width. */
const leastBend = 0.08;

type Point = readonly [x: number, y: number];
type Stroke = readonly [from: Point, to: Point];

/**
 * Which side a bracket is open to, by its outline: the ends of each kind of them reach to where it is open, and its middle
 * is drawn the other way. Null where the outline does not show it.
 */
export function openSideOf(outline: ArrayLike<number>): OpenSide | null {
  if (outline.length > longestOutline) return null;
  const strokes = strokesOf(outline);
  const xs = strokes.flatMap(([[from], [to]]) => [from, to]);
  const ys = strokes.flatMap(([[, from], [, to]]) => [from, to]);
  const [left, right, bottom, top] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const meanAt = (shares: readonly number[]): number =>
    meanOf(shares.flatMap(share => crossingsAt(strokes, bottom + (top - bottom) * share)));
  const bend = (meanAt(nearEnds) - meanAt(aboutMiddle)) / (right - left);
  if (!(Math.abs(bend) >= leastBend)) return null;
  return bend > 0 ? 'right' : 'left';
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Where the outline goes through this height. */
const crossingsAt = (strokes: readonly Stroke[], height: number): readonly number[] =>
  strokes.flatMap(([[x1, y1], [x2, y2]]) =>
    y1 < height === y2 < height ? [] : [x1 + ((x2 - x1) * (height - y1)) / (y2 - y1)],
  );

function strokesOf(outline: ArrayLike<number>): readonly Stroke[] {
  const strokes: Stroke[] = [];
  let [start, at]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  const lineTo = (to: Point): void => {
    strokes.push([at, to]);
    at = to;
  };
  for (let i = 0; i < outline.length;) {
    const operator = outline[i] ?? close;
    const count = operands[operator] ?? 0;
    const points: Point[] = [];
    for (let k = i + 1; k < i + count; k += 2) points.push([outline[k] ?? 0, outline[k + 1] ?? 0]);
    if (operator === move) start = at = points[0] ?? at;
    else if (operator === close) lineTo(start);
    else if (operator === cubic || operator === quadratic)
      for (const point of curve([at, ...points])) lineTo(point);
    else for (const point of points) lineTo(point);
    i += count + 1;
  }
  return strokes;
}

/** Points along a curve by its control points (de Casteljau). */
const curve = (control: readonly Point[]): readonly Point[] =>
  Array.from({ length: cuts }, (_, i) => {
    const share = (i + 1) / cuts;
    let points = control;
    while (points.length > 1)
      points = points.slice(1).map(([x, y], k): Point => {
        const [fromX, fromY] = points[k] ?? [x, y];
        return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
      });
    return points[0] ?? [0, 0];
  });

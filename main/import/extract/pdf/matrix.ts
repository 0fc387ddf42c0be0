/** A transformation of the plane as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f (ISO 32000-1, 8.3.3). */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** What applies `inner` first and `outer` to what comes of it. */
export const compose = (outer: Matrix, inner: Matrix): Matrix => [
  outer[0] * inner[0] + outer[2] * inner[1],
  outer[1] * inner[0] + outer[3] * inner[1],
  outer[0] * inner[2] + outer[2] * inner[3],
  outer[1] * inner[2] + outer[3] * inner[3],
  outer[0] * inner[4] + outer[2] * inner[5] + outer[4],
  outer[1] * inner[4] + outer[3] * inner[5] + outer[5],
];

/** Six numbers as a matrix; null for anything else. */
export function matrixOf(value: unknown): Matrix | null {
  if (!isIndexed(value)) return null;
  const [a, b, c, d, e, f] = Array.from({ length: 6 }, (_, i) => Number(value[i]));
  if (a === undefined || b === undefined || c === undefined) return null;
  if (d === undefined || e === undefined || f === undefined) return null;
  return [a, b, c, d, e, f].every(Number.isFinite) ? [a, b, c, d, e, f] : null;
}

const isIndexed = (value: unknown): value is Readonly<Record<number, unknown>> =>
  typeof value === 'object' && value !== null;

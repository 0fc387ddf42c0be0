import type { Random } from '#e2e/bench/compare/random.ts';

/** How often words come, by rank: `(rank + offset)^-head` up to the bend, and falling by `tail` after it. */
export interface ZipfShape {
  readonly size: number;
  readonly offset: number;
  readonly bend: number;
  readonly head: number;
  readonly tail: number;
}

/** The integral of x^-exponent, and the way back. */
const areaTo = (x: number, exponent: number): number =>
  exponent === 1 ? Math.log(x) : x ** (1 - exponent) / (1 - exponent);
const edgeOf = (area: number, exponent: number): number =>
  exponent === 1 ? Math.exp(area) : (area * (1 - exponent)) ** (1 / (1 - exponent));

/**
 * Draws ranks from 0 on, by the law of Zipf and Mandelbrot with a tail that falls faster than its head, as in texts of many
 * sources. Worked out by the inverse of the integral, so that it needs no table.
 */
export function createZipfDraw({ size, offset, bend, head, tail }: ZipfShape): (random: Random) => number {
  const bendAt = bend + offset;
  const headStart = areaTo(offset, head);
  const headArea = areaTo(bendAt, head) - headStart;
  // The tail goes on at the height where the head ends.
  const height = bendAt ** (tail - head);
  const tailStart = areaTo(bendAt, tail);
  const tailArea = (areaTo(size + offset, tail) - tailStart) * height;
  return random => {
    const area = random() * (headArea + tailArea);
    const edge =
      area < headArea ? edgeOf(headStart + area, head) : edgeOf(tailStart + (area - headArea) / height, tail);
    return Math.min(size - 1, Math.floor(edge - offset));
  };
}

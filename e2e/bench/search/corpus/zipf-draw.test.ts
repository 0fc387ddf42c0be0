import { describe, expect, test } from 'vitest';
import { createRandom } from '#e2e/bench/compare/random.ts';
import { createZipfDraw } from './zipf-draw.ts';

const shape = { size: 5000, offset: 2.7, bend: 500, head: 1, tail: 2 };

function countDraws(draws: number): Uint32Array {
  const draw = createZipfDraw(shape);
  const random = createRandom(3);
  const counts = new Uint32Array(shape.size);
  for (let i = 0; i < draws; i++) {
    const rank = draw(random);
    counts[rank] = (counts[rank] ?? 0) + 1;
  }
  return counts;
}

const sumOf = (counts: Uint32Array, from: number, to: number): number =>
  counts.subarray(from, to).reduce((sum, count) => sum + count, 0);

describe('words drawn by Zipf’s law', () => {
  const counts = countDraws(400_000);

  test('come about as often as their rank says, up to the bend', () => {
    expect((counts[0] ?? 0) / (counts[30] ?? 1)).toBeCloseTo(33.2 / 3.2, 0);
  });

  test('fall four times as far past the bend when their rank doubles', () => {
    expect(sumOf(counts, 1000, 1100) / sumOf(counts, 2000, 2200)).toBeCloseTo(2, 0);
  });

  test('go on without a step at the bend', () => {
    expect(sumOf(counts, 480, 500) / sumOf(counts, 500, 520)).toBeGreaterThan(0.9);
    expect(sumOf(counts, 480, 500) / sumOf(counts, 500, 520)).toBeLessThan(1.25);
  });

  test('are none beyond the last', () => {
    expect(sumOf(counts, 0, shape.size)).toBe(400_000);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRanges } from './read-ranges.ts';

const stream = Uint8Array.from({ length: 60_000 }, (_, at) => at % 251);

async function readAll(ranges: readonly (readonly [number, number])[]) {
  const reads: (readonly [number, number])[] = [];
  const bytes = await readRanges(
    (from, to) => {
      reads.push([from, to]);
      return Promise.resolve(stream.subarray(from, to));
    },
    ranges.map(([from]) => from),
    ranges.map(([, to]) => to),
  );
  return { reads, bytes };
}

describe('ranges of a stream', () => {
  it('are each what stands there, overlapping ones too', async () => {
    const sorted = fc
      .array(fc.tuple(fc.nat({ max: 50_000 }), fc.nat({ max: 300 })))
      .map(list => list.sort(([a], [b]) => a - b).map(([from, length]) => [from, from + length] as const))
      .filter(list => list.every(([, to], i) => to <= (list[i + 1]?.[1] ?? to)));
    await fc.assert(
      fc.asyncProperty(sorted, async ranges => {
        const { bytes } = await readAll(ranges);
        expect(bytes).toEqual(ranges.map(([from, to]) => stream.subarray(from, to)));
      }),
    );
  });

  it('are read as one where little lies between them, and else without what does', async () => {
    const { reads } = await readAll([
      [0, 100],
      [150, 300],
      [40_000, 40_100],
    ]);
    expect(reads).toEqual([
      [0, 300],
      [40_000, 40_100],
    ]);
    expect((await readAll([])).reads).toEqual([]);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countThroughout } from './events-in-view.ts';
import type { EventSeries } from './timeline-model.ts';

const marks = fc.array(
  fc
    .record({ start: fc.nat(60), length: fc.integer({ min: 1, max: 40 }) })
    .map(({ start, length }) => [start, start + length] as const),
  { maxLength: 40 },
);

function seriesOf(all: readonly (readonly [number, number])[]): EventSeries {
  const sorted = all.toSorted(([a, b], [c, d]) => a - c || b - d);
  const ends = Float64Array.from(sorted, ([, end]) => end);
  return {
    kind: 1,
    unit: 0,
    starts: Float64Array.from(sorted, ([start]) => start),
    ends,
    sortedEnds: ends.toSorted(),
    events: Uint32Array.from(sorted, (_, row) => row),
    longestMs: 40,
  };
}

it('counts the marks that go on through a range as walking over them does', () => {
  fc.assert(
    fc.property(marks, fc.nat(90), fc.integer({ min: 1, max: 30 }), (all, startMs, lengthMs) => {
      const endMs = startMs + lengthMs;
      const walked = all.filter(([start, end]) => start <= startMs && end >= endMs).length;
      expect(countThroughout(seriesOf(all), { startMs, endMs })).toBe(walked);
    }),
  );
});

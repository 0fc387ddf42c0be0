import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allOfSeriesTouching, countThroughout, countTouching, eventsThroughout } from './events-in-view.ts';
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
    longestMs: sorted.reduce((longest, [start, end]) => Math.max(longest, end - start), 0),
  };
}

it('finds and counts the marks that go on through a range as walking over them does', () => {
  fc.assert(
    fc.property(marks, fc.nat(90), fc.integer({ min: 1, max: 30 }), (all, startMs, lengthMs) => {
      const series = seriesOf(all);
      const endMs = startMs + lengthMs;
      const walked = Array.from(series.events).filter(
        (_, at) => (series.starts[at] ?? 0) <= startMs && (series.ends[at] ?? 0) >= endMs,
      );
      expect(eventsThroughout(series, { startMs, endMs })).toEqual(walked);
      expect(countThroughout(series, { startMs, endMs })).toBe(walked.length);
    }),
  );
});

it('counts the marks that touch one range after another as walking over them does', () => {
  const range = fc.record({ startMs: fc.nat(90), lengthMs: fc.integer({ min: 1, max: 30 }) });
  fc.assert(
    fc.property(marks, fc.array(range, { minLength: 1, maxLength: 4 }), (all, ranges) => {
      const series = seriesOf(all);
      for (const { startMs, lengthMs } of ranges.flatMap(one => [one, one])) {
        const endMs = startMs + lengthMs;
        const walked = all.filter(([start, end]) => start < endMs && end > startMs).length;
        expect(countTouching(series, { startMs, endMs })).toBe(walked);
      }
    }),
  );
});

it('finds the marks of several series in the order of their rows', () => {
  const rowed = fc.array(fc.tuple(fc.nat(2), fc.nat(60), fc.integer({ min: 1, max: 40 })), { maxLength: 60 });
  fc.assert(
    fc.property(rowed, fc.nat(90), fc.integer({ min: 1, max: 30 }), (all, startMs, lengthMs) => {
      const endMs = startMs + lengthMs;
      const rows = all
        .map(([kind, start, length]) => ({ kind, mark: [start, start + length] as const }))
        .sort((a, b) => a.mark[0] - b.mark[0] || a.mark[1] - b.mark[1])
        .map((one, row) => ({ ...one, row }));
      const series = [0, 1, 2].map(kind => {
        const own = rows.filter(one => one.kind === kind);
        return {
          ...seriesOf(own.map(({ mark }) => mark)),
          events: Uint32Array.from(own, ({ row }) => row),
        };
      });
      const touching = rows.filter(({ mark: [start, end] }) => start < endMs && end > startMs);
      expect(allOfSeriesTouching(series, { startMs, endMs })).toEqual(touching.map(({ row }) => row));
    }),
  );
});

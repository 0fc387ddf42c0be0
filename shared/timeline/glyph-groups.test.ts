import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markFlags, type GatheredMarks } from './gather/reported-event.ts';
import { groupGlyphs } from './glyph-groups.ts';
import type { TimelineModel } from './timeline-model.ts';

interface SampleMark {
  readonly start: number;
  readonly length: number;
  readonly kind: number;
  readonly event: number;
  readonly flags: number;
}

/** The rows of the data are those of the model backwards, so that mixing them up is seen. */
function sample(marks: readonly SampleMark[]): { model: TimelineModel; gathered: GatheredMarks } {
  const sorted = [...marks].sort((a, b) => a.start - b.start || a.length - b.length);
  const rows = Uint32Array.from(sorted, (_, mark) => sorted.length - 1 - mark);
  const columns = {
    starts: Float64Array.from(sorted, ({ start }) => start),
    ends: Float64Array.from(sorted, ({ start, length }) => start + length),
    kinds: Uint8Array.from(sorted, ({ kind }) => kind),
  };
  const backwards = [...sorted].reverse();
  return {
    model: { columns, rows } as unknown as TimelineModel,
    gathered: {
      events: Int32Array.from(backwards, ({ event }) => event),
      flags: Uint8Array.from(backwards, ({ flags }) => flags),
    },
  };
}

const mark = (start: number, event: number, more: Partial<SampleMark> = {}): SampleMark => ({
  start,
  length: 1,
  kind: 1,
  event,
  flags: 0,
  ...more,
});

const aMark = fc.record({
  start: fc.nat({ max: 4 }),
  length: fc.integer({ min: 1, max: 2 }),
  kind: fc.nat({ max: 1 }),
  event: fc.integer({ min: -1, max: 2 }),
  flags: fc.nat({ max: 15 }),
});

describe('marks drawn as one', () => {
  it('are those of one event with the same date, and no others', () => {
    const { model, gathered } = sample([
      mark(1, 7),
      mark(1, 7),
      mark(1, 8),
      mark(2, 7),
      mark(1, -1),
      mark(1, -1),
    ]);
    const sizes = groupGlyphs(model, gathered, true, [0, 1, 2, 3, 4, 5]).map(({ marks }) => marks.length);
    expect([...sizes].sort()).toEqual([1, 1, 1, 1, 2]);
  });

  it('go under the mark that leads the event where it is among them, and tell the flags of all', () => {
    const { model, gathered } = sample([
      mark(1, 7, { flags: markFlags.disputed }),
      mark(1, 7, { flags: markFlags.leading }),
    ]);
    expect(groupGlyphs(model, gathered, true, [0, 1])).toEqual([
      { lead: 1, marks: [0, 1], flags: markFlags.disputed | markFlags.leading },
    ]);
  });

  it('lose and double no mark, share event, kind and date, and stand in the order of time', () => {
    fc.assert(
      fc.property(fc.array(aMark, { maxLength: 30 }), all => {
        const { model, gathered } = sample(all);
        const marks = all.map((_, index) => index);
        const groups = groupGlyphs(model, gathered, true, marks);
        expect(groups.flatMap(group => group.marks).sort((a, b) => a - b)).toEqual(marks);
        const firsts = groups.map(group => group.marks[0] ?? -1);
        expect(firsts).toEqual([...firsts].sort((a, b) => a - b));
        for (const { marks: together } of groups) {
          const keys = together.map(one => [
            model.columns.starts[one],
            model.columns.ends[one],
            model.columns.kinds[one],
            gathered.events[model.rows[one] ?? -1],
          ]);
          expect(new Set(keys.map(String)).size).toBe(1);
        }
      }),
    );
  });

  it('stand alone where gathering is not wanted or not there yet', () => {
    const { model, gathered } = sample([mark(1, 7), mark(1, 7)]);
    expect(groupGlyphs(model, gathered, false, [0, 1])).toHaveLength(2);
    expect(groupGlyphs(model, null, true, [0, 1])).toHaveLength(2);
  });
});

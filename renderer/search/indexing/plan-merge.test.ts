import { describe, expect, it } from 'vitest';
import { planMerge, type MergeCandidate } from './plan-merge.ts';

const segments = (lives: readonly number[], parts: Partial<MergeCandidate> = {}): readonly MergeCandidate[] =>
  lives.map((live, at) => ({ id: at + 1, documentCount: live, live, generations: [1], ...parts }));
const times = (count: number, live: number): readonly number[] => Array.from({ length: count }, () => live);

describe('segments', () => {
  it('are left alone while there are few of one size', () => {
    expect(planMerge(segments(times(7, 900)), false)).toBeNull();
    expect(
      planMerge(segments([...times(7, 900), ...times(7, 5_000), ...times(7, 30_000)]), false),
    ).toBeNull();
  });

  it('of one size become one when there are eight, the small ones first, and not those of other sizes', () => {
    const planned = planMerge(segments([50_000, ...times(8, 2_000), ...times(8, 100)]), false);
    expect(planned?.toSorted((a, b) => a - b)).toEqual([10, 11, 12, 13, 14, 15, 16, 17]);
  });

  it('of two generations are not mixed', () => {
    const old = segments(times(5, 100));
    const both = segments(times(5, 100), { generations: [1, 2] }).map(one => ({ ...one, id: one.id + 5 }));
    expect(planMerge([...old, ...both], false)).toBeNull();
  });

  it('wait while much comes in, unless they are so many that searches are slow', () => {
    expect(planMerge(segments(times(30, 500)), true)).toBeNull();
    expect(planMerge(segments(times(50, 500)), true)).toHaveLength(50);
  });

  it('are written anew when more than a quarter is tombstoned, and once only then', () => {
    const worn = { id: 9, documentCount: 1_000, live: 749, generations: [1] };
    expect(planMerge([...segments([800]), worn], false)).toEqual([9]);
    expect(planMerge([...segments([800]), { ...worn, live: 750 }], false)).toBeNull();
    expect(planMerge([worn], true)).toBeNull();
    expect(planMerge([{ ...worn, live: 0 }], false)).toEqual([9]);
  });

  it('that are merged until nothing is planned have each article written a few times only', () => {
    let all = segments([]);
    let written = 0;
    for (let n = 0; n < 400; n++) {
      all = [...all, { id: n * 2 + 1, documentCount: 250, live: 250, generations: [1] }];
      for (let plan = planMerge(all, false); plan !== null; plan = planMerge(all, false)) {
        const merged = all.filter(({ id }) => plan?.includes(id));
        const live = merged.reduce((sum, one) => sum + one.live, 0);
        written += live;
        const one = { id: n * 2 + 2, documentCount: live, live, generations: [1] };
        all = [...all.filter(({ id }) => !plan?.includes(id)), one];
      }
    }
    expect(written / 100_000).toBeLessThan(4);
    expect(all.length).toBeLessThan(30);
  });
});

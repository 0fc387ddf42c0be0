import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from './build-timeline-data.ts';
import { createTimelineModel } from './create-timeline-model.ts';
import { dayMs } from './civil-range.ts';
import { leadingRange } from './leading-range.ts';
import { isEmptyRange, medianStart, nearestMoment } from './nearest-mark.ts';
import type { TimelineModel } from './timeline-model.ts';

const source = newSourceId('0'.repeat(64));
const both = { publication: true, event: true };
const day = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

/** Articles published on these days, the first of which names the other days. */
function modelOf(published: readonly number[], named: readonly number[] = []): TimelineModel {
  const builder = createTimelineDataBuilder();
  builder.add(
    published.map((startMs, index) => ({
      articleId: newArticleId(source, index),
      outlet: `outlet ${index % 2}`,
      isDated: true,
      events: [startMs, ...(index === 0 ? named : [])].map((start, at) => ({
        kind: at === 0 ? ('publication' as const) : ('event' as const),
        startMs: start,
        endMs: start + dayMs,
        precision: 'day' as const,
        startCertain: true,
        endCertain: true,
        expression: at === 0 ? null : at - 1,
      })),
    })),
  );
  return createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
}

const soughtIn = (model: TimelineModel) => ({ model, laneOrder: [...model.lanes.keys()], shown: both });

describe('leadingRange', () => {
  const days = Array.from({ length: 18 }, (_, at) => day('2025-04-28') + at * dayMs);

  it('looks where the publications are, not at the one year that a text goes back to', () => {
    const range = leadingRange(
      modelOf(days, [day('1954-03-01'), day('2025-05-22'), day('2040-01-01')]),
      both,
    );
    expect(range).toEqual({ startMs: day('2025-04-28'), endMs: day('2025-05-23') });
  });

  it('leaves out a publication years away when there are many, and shows all of a few', () => {
    expect(leadingRange(modelOf([day('1998-01-01'), ...days]), both)?.startMs).toBe(day('2025-04-28'));
    expect(leadingRange(modelOf([day('1998-01-01'), day('2025-01-01')]), both)?.startMs).toBe(
      day('1998-01-01'),
    );
  });

  it('goes by the dates in the texts where publications are not shown', () => {
    const named = days.map(start => start - 400 * dayMs);
    const range = leadingRange(modelOf(days, named), { publication: false, event: true });
    expect(range?.endMs).toBeLessThan(day('2025-04-28'));
  });
});

describe('nearestMoment', () => {
  it('is within the range where there is a mark, and otherwise no mark is nearer', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(
        moments,
        fc.integer({ min: -100, max: 500 }),
        fc.integer({ min: 1, max: 60 }),
        (starts, from, length) => {
          const sought = soughtIn(modelOf(starts.map(start => start * dayMs)));
          const range = { startMs: from * dayMs, endMs: (from + length) * dayMs };
          const found = nearestMoment(sought, range) ?? NaN;
          const away = (moment: number): number =>
            Math.max(0, range.startMs - moment, moment - range.endMs + 1);
          const nearest = Math.min(
            ...starts.flatMap(start => [start * dayMs, (start + 1) * dayMs - 1]).map(away),
          );
          expect(away(found)).toBe(nearest);
          expect(isEmptyRange(sought, range)).toBe(nearest > 0);
        },
      ),
    );
  });

  it('finds nothing in lanes that are hidden', () => {
    const sought = { ...soughtIn(modelOf([0])), laneOrder: [] };
    expect(nearestMoment(sought, { startMs: 0, endMs: dayMs })).toBeNull();
  });
});

describe('medianStart', () => {
  it('stands among the many and not halfway to the one far away', () => {
    const sought = soughtIn(modelOf([0, 100, 101, 102, 103].map(at => at * dayMs)));
    expect(medianStart(sought, { startMs: 0, endMs: 200 * dayMs }, 'day')).toBe(101 * dayMs);
    expect(medianStart(sought, { startMs: dayMs, endMs: 50 * dayMs }, 'day')).toBeNull();
    expect(medianStart(sought, { startMs: 0, endMs: 200 * dayMs }, 'time')).toBeNull();
  });
});

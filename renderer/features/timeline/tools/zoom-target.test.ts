import { expect, it } from 'vitest';
import { makeArticles } from '#shared/testing/made-articles.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { dayMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { medianStart, type MarksSought } from '#shared/timeline/nearest-mark.ts';
import { zoomTargetWindow } from './zoom-target.ts';

/** Marks of three hundred articles, and a stretch of many centuries. */
function soughtWithStray(): MarksSought {
  const made = makeArticles(300).map(({ events }) => events);
  const [first] = made;
  const stray = {
    kind: 'event',
    startMs: monthStartMs(1, 0),
    endMs: monthStartMs(2101, 0),
    precision: 'year',
    startCertain: true,
    endCertain: true,
    expression: 0,
  } as const;
  const builder = createTimelineDataBuilder();
  builder.add(made.map(one => (one === first ? { ...one, events: [...one.events, stray] } : one)));
  const model = createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
  return { model, laneOrder: [...model.lanes.keys()], shown: { publication: true, event: true } };
}

const sought = soughtWithStray();
const anywhere = { startMs: 0, spanMs: 1 };

it('goes to where the marks are when all are asked for, not to the years from 1 to 2100 for the sake of one', () => {
  const { startMs, spanMs } = zoomTargetWindow('all', sought, anywhere);
  expect(startMs).toBeGreaterThan(monthStartMs(1950, 0));
  expect(startMs + spanMs).toBeLessThan(monthStartMs(2050, 0));
});

it('goes to the far ones, too, when all are asked for again', () => {
  const all = zoomTargetWindow('all', sought, anywhere);
  const again = zoomTargetWindow('all', sought, all);
  expect(again.startMs).toBeLessThanOrEqual(monthStartMs(1, 0));
  expect(again.startMs + again.spanMs).toBeGreaterThan(monthStartMs(2101, 0));
  expect(zoomTargetWindow('all', sought, again)).toEqual(all);
});

it('goes from many years to the month of the middle mark', () => {
  const all = zoomTargetWindow('all', sought, anywhere);
  const inAll = { startMs: all.startMs, endMs: all.startMs + all.spanMs };
  const middle = medianStart(sought, inAll, 'month') ?? NaN;
  const month = zoomTargetWindow('month', sought, all);
  expect(month.startMs).toBeLessThanOrEqual(middle);
  expect(month.startMs + month.spanMs).toBeGreaterThan(middle);
  expect(month.spanMs).toBeLessThan(40 * dayMs);
});

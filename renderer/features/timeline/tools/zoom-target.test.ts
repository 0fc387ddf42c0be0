import { expect, it } from 'vitest';
import { makeArticles } from '#shared/testing/made-articles.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { monthStartMs } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import type { MarksSought } from '#shared/timeline/nearest-mark.ts';
import { zoomTargetWindow } from './zoom-target.ts';

it('goes to where the marks are when all are asked for, not to the years from 1 to 2100 for the sake of one', () => {
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
  const sought: MarksSought = {
    model,
    laneOrder: [...model.lanes.keys()],
    shown: { publication: true, event: true },
  };
  const { startMs, spanMs } = zoomTargetWindow('all', sought, { startMs: 0, spanMs: 1 });
  expect(startMs).toBeGreaterThan(monthStartMs(1950, 0));
  expect(startMs + spanMs).toBeLessThan(monthStartMs(2050, 0));
});

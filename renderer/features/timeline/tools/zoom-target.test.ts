import { expect, it } from 'vitest';
import { hijriDateOf } from '#shared/analysis/dates/hijri-calendar.ts';
import { makeArticles } from '#shared/testing/made-articles.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { dayMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { medianStart } from '#shared/timeline/nearest-mark.ts';
import { zoomTargetWindow, type ZoomSought } from './zoom-target.ts';

/** Marks of three hundred articles, and a stretch of many centuries. */
function soughtWithStray(): ZoomSought {
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
  const calendars = ['gregorian', 'hijri'] as const;
  const model = createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
  return {
    model,
    laneOrder: [...model.lanes.keys()],
    shown: { publication: true, event: true },
    calendars,
    highlighted: null,
  };
}

const sought = soughtWithStray();
const anywhere = { startMs: 0, spanMs: 1 };

it('shows every mark at the first press when all are asked for, be it the years from 1 to 2100', () => {
  const { startMs, spanMs } = zoomTargetWindow('all', sought, anywhere);
  expect(startMs).toBeLessThanOrEqual(monthStartMs(1, 0));
  expect(startMs + spanMs).toBeGreaterThan(monthStartMs(2101, 0));
});

it('shows all of the kinds that are shown: a stretch in a text is none where publications alone are', () => {
  const shown = { publication: true, event: false };
  const { startMs } = zoomTargetWindow('all', { ...sought, shown }, anywhere);
  expect(startMs).toBeGreaterThan(monthStartMs(1950, 0));
});

it.each(['day', 'month', 'year'] as const)(
  'frames exactly one %s, and the same when pressed again',
  target => {
    const all = zoomTargetWindow('all', sought, anywhere);
    const { startMs, spanMs } = zoomTargetWindow(target, sought, all);
    const start = new Date(startMs);
    const [year, month] = [start.getUTCFullYear(), start.getUTCMonth()];
    const next = {
      day: startMs + dayMs,
      month: monthStartMs(year, month + 1),
      year: monthStartMs(year + 1, 0),
    };
    expect(startMs + spanMs).toBe(next[target]);
    expect(zoomTargetWindow(target, sought, { startMs, spanMs })).toEqual({ startMs, spanMs });
  },
);

it('frames a month of the Hijri calendar where that is the upper row of the axis', () => {
  const all = zoomTargetWindow('all', sought, anywhere);
  const { startMs, spanMs } = zoomTargetWindow('month', { ...sought, calendars: ['hijri'] }, all);
  expect(hijriDateOf(startMs / dayMs)?.day).toBe(1);
  expect(hijriDateOf((startMs + spanMs) / dayMs)?.day).toBe(1);
  expect(spanMs).toBeLessThanOrEqual(30 * dayMs);
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

it('frames the day of what is pointed out and in view, whatever else is', () => {
  const all = zoomTargetWindow('all', sought, anywhere);
  const { starts } = sought.model.columns;
  const mark = Math.floor(starts.length / 7);
  const pointed = { ...sought, highlighted: new Set([mark]) };
  const { startMs, spanMs } = zoomTargetWindow('day', pointed, all);
  expect(startMs).toBe(Math.floor((starts[mark] ?? NaN) / dayMs) * dayMs);
  const elsewhere = { startMs: startMs + spanMs, spanMs };
  expect(zoomTargetWindow('day', pointed, elsewhere)).toEqual(zoomTargetWindow('day', sought, elsewhere));
});

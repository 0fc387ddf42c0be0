import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TemporalPrecision } from '#shared/domain/article/temporal-expression.ts';
import type { ArticleEvents, TimelineEvent } from '#shared/domain/timeline/timeline-event.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { unitSpan } from '#shared/testing/unit-span.ts';
import { createTimelineDataBuilder } from './build-timeline-data.ts';
import { dayMs, minuteMs, monthStartMs } from './civil-range.ts';
import { groupByUnit, isBracketed } from './coarse-units.ts';
import {
  addColumnCounts,
  createColumnGrid,
  isCounted,
  quantisedMaximum,
  type TimeGrain,
} from './column-counts.ts';
import { allEventsTouching, countTouching, eventsOfColumn } from './events-in-view.ts';
import { createTimelineModel } from './create-timeline-model.ts';
import { createLaneColumnsCache } from './lane-columns.ts';
import { firstEventFrom, nextEvent, previousEvent } from './step-events.ts';
import { grainOf } from './time-grain.ts';
import { createTimeScale } from './time-scale.ts';
import { modelBuffers, shownSeries, type TimelineModel } from './timeline-model.ts';
import { timelineUnits } from './timeline-units.ts';
import { overviewRangeOf, usualRange } from './overview-range.ts';
import { panBy, wholeRange } from './time-window.ts';

const source = newSourceId('0'.repeat(64));
const both = { publication: true, event: true };
const from = monthStartMs(1990, 0);

const anEvent: fc.Arbitrary<TimelineEvent> = fc
  .record({
    kind: fc.constantFrom('publication', 'event'),
    precision: fc.constantFrom<TemporalPrecision>(
      'time',
      'day',
      'week',
      'month',
      'quarter',
      'season',
      'half',
      'year',
      'decade',
      'century',
    ),
    at: fc.integer({ min: 0, max: 12 * 365 * 24 * 60 }).map(minutes => minutes * minuteMs),
    length: fc.integer({ min: 1, max: 90 }),
  })
  .map(({ kind, precision, at, length }) => ({
    kind: kind as TimelineEvent['kind'],
    precision,
    ...unitSpan(precision, from + at, length),
    startCertain: true,
    endCertain: length % 2 === 0,
    expression: null,
  }));

const articles: fc.Arbitrary<ArticleEvents[]> = fc
  .array(
    fc.record({ outlet: fc.constantFrom('أ', 'ب', null), events: fc.array(anEvent, { maxLength: 8 }) }),
    {
      maxLength: 60,
    },
  )
  .map(all =>
    all.map((one, index) => ({ ...one, articleId: newArticleId(source, index), isDated: index % 3 > 0 })),
  );

function modelOf(all: readonly ArticleEvents[]): TimelineModel {
  const builder = createTimelineDataBuilder();
  for (let at = 0; at < all.length; at += 7) builder.add(all.slice(at, at + 7));
  return createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
}

const aWindow = fc.record({
  startMs: fc.integer({ min: -400, max: 12 * 365 }).map(days => from + days * dayMs + 12_345),
  spanMs: fc.constantFrom(3 * dayMs, 40.7 * dayMs, 1000.3 * dayMs, 5000 * dayMs, 30_000 * dayMs),
});

const aGrain = fc.constantFrom<TimeGrain>('day', 'mostly-day', 'minute');

interface Plain {
  readonly row: number;
  readonly start: number;
  readonly end: number;
  readonly kind: number;
  readonly unit: number;
  readonly lane: number;
}

const plainRows = ({ columns, lanes, outlets, articleOutlets }: TimelineModel): Plain[] =>
  Array.from(columns.starts, (start, row) => ({
    row,
    start,
    end: columns.ends[row] ?? 0,
    kind: columns.kinds[row] ?? 0,
    unit: columns.units[row] ?? 0,
    lane: lanes.findIndex(
      ({ key }) =>
        key.by === 'outlet' && key.outlet === outlets[articleOutlets[columns.articles[row] ?? -1] ?? -1],
    ),
  }));

const interval = timelineUnits.indexOf('interval');

describe('the timeline model', () => {
  it('counts in every column exactly the marks that a look at each mark finds, and lists the same ones', () => {
    let columnsSeen = 0;
    fc.assert(
      fc.property(articles, aWindow, aGrain, (all, window, grain) => {
        const model = modelOf(all);
        const rows = plainRows(model);
        const grid = createColumnGrid(createTimeScale(window, 0, 400, 'rtl'), 4, grain);
        for (const [index, lane] of model.lanes.entries()) {
          const counts = new Uint32Array(grid.count);
          const counted = shownSeries(lane, both).filter(series => isCounted(series.unit, grid.columnMs));
          for (const series of counted) addColumnCounts(series, grid, counts);
          for (let column = 0; column < grid.count; column++) {
            const start = (grid.first + column) * grid.columnMs;
            const end = (grid.first + column + 1) * grid.columnMs;
            const inside = rows.filter(
              row =>
                row.lane === index &&
                isCounted(row.unit, grid.columnMs) &&
                (row.unit === interval
                  ? row.start < end && row.end > start
                  : row.start >= start && row.start < end),
            );
            columnsSeen++;
            if (counts[column] !== inside.length) return false;
            if (inside.length > 0) {
              expect(eventsOfColumn(lane, both, grid, grid.first + column)).toEqual(
                inside.map(row => row.row),
              );
            }
          }
        }
        return true;
      }),
      { numRuns: 60 },
    );
    expect(columnsSeen).toBeGreaterThan(5000);
  });

  it('has no column narrower than most marks are known to, and cuts no day in two', () => {
    fc.assert(
      fc.property(aWindow, fc.integer({ min: 40, max: 20_000 }), aGrain, (window, widthPx, grain) => {
        const scale = createTimeScale(window, 0, widthPx, 'ltr');
        const { columnMs, first, count } = createColumnGrid(scale, 4, grain);
        expect(columnMs / scale.msPerPixel).toBeGreaterThanOrEqual(4 - 1e-6);
        expect(Math.max(columnMs, dayMs) % Math.min(columnMs, dayMs)).toBe(0);
        if (grain === 'day') expect(columnMs).toBeGreaterThanOrEqual(dayMs);
        expect(isCounted(timelineUnits.indexOf('span'), columnMs)).toBe(false);
        expect(first * columnMs).toBeLessThanOrEqual(window.startMs);
        expect((first + count) * columnMs).toBeGreaterThanOrEqual(window.startMs + window.spanMs);
      }),
    );
  });

  it('shows the day with most marks as the highest column, however many hours of it are in view', () => {
    const event = (day: number): TimelineEvent => ({
      kind: 'event',
      ...unitSpan('day', from + day * dayMs, 1),
      precision: 'day',
      startCertain: true,
      endCertain: true,
      expression: 0,
    });
    const events = [0, 1, 1, 1, 2, 2, 5].map(event);
    const model = modelOf([{ articleId: newArticleId(source, 0), outlet: null, isDated: true, events }]);
    const window = { startMs: from, spanMs: 8 * dayMs };
    const grid = createColumnGrid(createTimeScale(window, 0, 1200, 'rtl'), 4, grainOf(model, both));
    const [lane] = model.lanes;
    expect(lane && [...createLaneColumnsCache().get(lane, grid).events]).toEqual([1, 3, 2, 0, 0, 1, 0, 0, 0]);
  });

  it('never changes the count of a column while the window is panned', () => {
    fc.assert(
      fc.property(
        articles,
        aWindow,
        aGrain,
        fc.integer({ min: 1, max: 90 }),
        (all, window, grain, pixels) => {
          const model = modelOf(all);
          const moved = panBy(window, (window.spanMs / 400) * pixels * 1.37);
          const [before, after] = [window, moved].map(view =>
            createColumnGrid(createTimeScale(view, 0, 400, 'ltr'), 4, grain),
          );
          if (!before || !after) return;
          expect(after.columnMs).toBe(before.columnMs);
          for (const lane of model.lanes) {
            for (const series of lane.series) {
              const [a, b] = [before, after].map(grid => {
                const counts = new Uint32Array(grid.count);
                addColumnCounts(series, grid, counts);
                return counts;
              });
              for (let column = after.first; column < before.first + before.count; column++) {
                expect(b?.[column - after.first]).toBe(a?.[column - before.first]);
              }
            }
          }
        },
      ),
      { numRuns: 40 },
    );
  });

  it('keeps the counts of columns that stay in view and counts the others, always as if afresh', () => {
    const moves = fc.array(fc.integer({ min: -130, max: 130 }), { maxLength: 12 });
    fc.assert(
      fc.property(articles, aWindow, aGrain, moves, (all, window, grain, steps) => {
        const model = modelOf(all);
        const cache = createLaneColumnsCache();
        const { columnMs, count, ...start } = createColumnGrid(
          createTimeScale(window, 0, 400, 'ltr'),
          4,
          grain,
        );
        let { first } = start;
        for (const step of steps) {
          first += step;
          const grid = { first, columnMs, count };
          for (const lane of model.lanes) {
            const fresh = createLaneColumnsCache().get(lane, grid);
            const kept = cache.get(lane, grid);
            expect([...kept.publications, ...kept.events]).toEqual([...fresh.publications, ...fresh.events]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('finds all marks that touch a range, and how many of each unit', () => {
    fc.assert(
      fc.property(articles, aWindow, (all, window) => {
        const model = modelOf(all);
        const range = { startMs: window.startMs, endMs: window.startMs + window.spanMs };
        const rows = plainRows(model).filter(row => row.start < range.endMs && row.end > range.startMs);
        expect([...allEventsTouching(model, both, range)]).toEqual(rows.map(row => row.row));
        for (const [index, lane] of model.lanes.entries()) {
          for (const series of lane.series) {
            const mine = rows.filter(
              row => row.lane === index && row.unit === series.unit && row.kind === series.kind,
            );
            expect(countTouching(series, range)).toBe(mine.length);
            const perUnit = new Map<string, number>();
            for (const row of mine)
              perUnit.set(`${row.start} ${row.end}`, (perUnit.get(`${row.start} ${row.end}`) ?? 0) + 1);
            const groups = groupByUnit(series, range).map(group => [
              `${group.startMs} ${group.endMs}`,
              group.count,
            ]);
            expect(new Map(groups as [string, number][])).toEqual(perUnit);
            const again = groupByUnit(series, { startMs: range.startMs - dayMs, endMs: range.endMs + dayMs });
            expect(groupByUnit(series, range).every(group => again.includes(group))).toBe(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('steps through a lane forwards and backwards over every shown mark once', () => {
    fc.assert(
      fc.property(articles, fc.constantFrom(both, { publication: false, event: true }), (all, shown) => {
        const model = modelOf(all);
        for (const [index, lane] of model.lanes.entries()) {
          const expected = plainRows(model).filter(
            row => row.lane === index && (row.kind === 1 || shown.publication),
          );
          const forwards: number[] = [];
          let at = firstEventFrom(lane, shown, -Infinity);
          while (at !== null) {
            forwards.push(at);
            at = nextEvent(lane, shown, at);
          }
          expect(forwards).toEqual(expected.map(row => row.row));
          const last = forwards.at(-1);
          const backwards = last === undefined ? [] : [last];
          for (let back = last; back !== undefined;) {
            back = previousEvent(lane, shown, back) ?? undefined;
            if (back !== undefined) backwards.push(back);
          }
          expect(backwards.toReversed()).toEqual(forwards);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps undated articles apart and makes a lane only for outlets that have marks', () => {
    const event: TimelineEvent = {
      kind: 'event',
      startMs: from,
      endMs: from + dayMs,
      precision: 'day',
      startCertain: true,
      endCertain: true,
      expression: 0,
    };
    const ids = [0, 1, 2].map(ordinal => newArticleId(source, ordinal));
    const [a, b, c] = ids as [(typeof ids)[0], (typeof ids)[0], (typeof ids)[0]];
    const model = modelOf([
      { articleId: a, outlet: 'صحيفة', isDated: false, events: [] },
      { articleId: b, outlet: null, isDated: false, events: [event, { ...event, precision: 'vague' }] },
      {
        articleId: c,
        outlet: 'صحيفة',
        isDated: true,
        events: [{ ...event, kind: 'publication', expression: null }],
      },
    ]);
    expect([...model.undated]).toEqual([0, 1]);
    expect(model.lanes.map(lane => [lane.key, lane.publicationCount, lane.eventCount])).toEqual([
      [{ by: 'outlet', outlet: 'صحيفة' }, 1, 0],
      [{ by: 'outlet', outlet: null }, 0, 1],
    ]);
    expect([...model.articleOutlets]).toEqual([0, 1, 0]);
    expect([...model.columns.expressions]).toEqual([0, -1]);
  });

  it('hands each buffer over once', () => {
    const model = modelOf(fc.sample(articles, { numRuns: 1, seed: 7 })[0] ?? []);
    const buffers = modelBuffers(model);
    expect(new Set(buffers).size).toBe(buffers.length);
  });

  it('says where most marks are, whatever is far away or known only to the decade', () => {
    const event = (at: number, precision: TemporalPrecision): TimelineEvent => ({
      kind: 'event',
      ...unitSpan(precision, from + at, 1),
      precision,
      startCertain: true,
      endCertain: true,
      expression: 0,
    });
    const near = Array.from({ length: 300 }, (_, day) => event(day * dayMs, 'day'));
    const events = [...near, event(-4000 * dayMs, 'decade'), event(-300_000 * dayMs, 'day')];
    const model = modelOf([{ articleId: newArticleId(source, 0), outlet: null, isDated: true, events }]);
    const usual = usualRange(model);
    expect(usual?.startMs).toBeGreaterThanOrEqual(from);
    expect(usual?.endMs).toBeLessThanOrEqual(from + 300 * dayMs);
    expect(wholeRange(model)?.startMs).toBe(from - 300_000 * dayMs);
    expect(overviewRangeOf(model)?.startMs).toBeGreaterThan(from - 100 * dayMs);
  });

  it('tells stretches of years and months, which nobody knows the days of, from those between two days', () => {
    const event = (precision: TemporalPrecision, months: number): TimelineEvent => ({
      kind: 'event',
      startMs: from,
      endMs: monthStartMs(1990, months),
      precision,
      startCertain: true,
      endCertain: true,
      expression: 0,
    });
    const events = [event('year', 60), event('year', 12), event('month', 3), event('day', 3)];
    const model = modelOf([{ articleId: newArticleId(source, 0), outlet: null, isDated: true, events }]);
    const unitsOf = (series: readonly { readonly unit: number }[]): readonly (string | undefined)[] =>
      series.map(({ unit }) => timelineUnits[unit]);
    expect(unitsOf(Array.from(model.columns.units, unit => ({ unit })))).toEqual([
      'span',
      'interval',
      'year',
      'span',
    ]);
    const inDays = model.lanes.flatMap(lane => lane.series).filter(({ unit }) => isCounted(unit, dayMs));
    expect(unitsOf(inDays)).toEqual(['interval']);
    const bracketed = model.lanes
      .flatMap(lane => lane.series)
      .filter(({ unit }) => isBracketed(unit, dayMs, true));
    expect(unitsOf(bracketed)).toEqual(['year', 'span']);
  });
});

describe('the shared maximum', () => {
  it('is the smallest power of the root of two that is enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), value => {
        const maximum = quantisedMaximum(value);
        expect(maximum).toBeGreaterThanOrEqual(value * (1 - 1e-9));
        expect(maximum / Math.SQRT2).toBeLessThan(Math.max(value, 1) * (1 + 1e-9));
      }),
    );
  });
});

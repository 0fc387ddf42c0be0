import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '#shared/domain/timeline/timeline-event.ts';
import { laneGroupings, type LaneGrouping } from '#shared/domain/timeline/timeline-scope.ts';
import {
  drawNumber,
  madeSpan,
  madeWords,
  makeArticles,
  type MadeArticle,
} from '#shared/testing/made-articles.ts';
import { createTimelineDataBuilder } from './build-timeline-data.ts';
import { dayMs } from './civil-range.ts';
import { createColumnGrid, isCounted, type ColumnGrid, type TimeGrain } from './column-counts.ts';
import { readTerms } from './context/passage-terms.ts';
import { createTimelineModel } from './create-timeline-model.ts';
import { eventsOfColumn } from './events-in-view.ts';
import { createLaneColumnsCache } from './lane-columns.ts';
import { laneIdOf, type LaneKey } from './lane-key.ts';
import { createTimeScale } from './time-scale.ts';
import { panBy, type TimeWindow } from './time-window.ts';
import type { TimelineFilter } from './timeline-filter.ts';
import type { TimelineLane, TimelineModel } from './timeline-model.ts';
import { timelineUnitOf, timelineUnits } from './timeline-units.ts';

const articleCount = 111_000;
const both = { publication: true, event: true };
const made = makeArticles(articleCount);
const data = (() => {
  const builder = createTimelineDataBuilder();
  for (let at = 0; at < made.length; at += 1000)
    builder.add(made.slice(at, at + 1000).map(one => one.events));
  return builder.build();
})();
const models = new Map(
  laneGroupings.map(lanesBy => [
    lanesBy,
    createTimelineModel(data, { filter: {}, lanesBy, wantedLanes: [] }),
  ]),
);
const modelBy = (by: LaneGrouping): TimelineModel => models.get(by) as TimelineModel;

/** A mark as the articles state it, beside the code of its unit. */
interface PlainMark {
  readonly article: number;
  readonly of: MadeArticle;
  readonly event: TimelineEvent;
  readonly unit: number;
}

const marks = made.flatMap((of, article) =>
  of.events.events.flatMap((event): readonly PlainMark[] => {
    const unit = timelineUnitOf(event.precision, event.endMs - event.startMs);
    return unit === null ? [] : [{ article, of, event, unit: timelineUnits.indexOf(unit) }];
  }),
);

const passageOf = ({ of, event }: PlainMark) =>
  of.context.passages.find(({ expression }) => expression === event.expression);

function namesOf(mark: PlainMark): readonly string[] {
  const { names } = mark.of.context;
  const passage = passageOf(mark);
  return passage ? passage.names.map(name => names[name]?.id ?? '') : names.map(({ id }) => id);
}

function speakersOf(mark: PlainMark): readonly string[] {
  const { names } = mark.of.context;
  const passage = passageOf(mark);
  if (!passage) return names.filter(({ isSpeaker }) => isSpeaker).map(({ id }) => id);
  return passage.speaker === null ? [] : [names[passage.speaker]?.id ?? ''];
}

const termsOf = (mark: PlainMark): Uint32Array => passageOf(mark)?.terms ?? mark.of.context.titleTerms;

function laneIdsOf(mark: PlainMark, by: LaneGrouping): readonly string[] {
  const { outlet, tags = [] } = mark.of.events;
  const named = (id: string): LaneKey => ({
    by: by === 'speaker' ? 'speaker' : 'name',
    id,
    type: 'place',
    name: '',
  });
  switch (by) {
    case 'outlet':
      return [laneIdOf({ by, outlet })];
    case 'tag':
      return (tags.length === 0 ? [null] : tags).map(tag => laneIdOf({ by, tag }));
    case 'name':
      return namesOf(mark).map(id => laneIdOf(named(id)));
    case 'speaker':
      return speakersOf(mark).map(id => laneIdOf(named(id)));
    case 'none':
      return [laneIdOf({ by })];
  }
}

const intervalUnit = timelineUnits.indexOf('interval');

/** The columns of the grid that a mark is counted in, by comparing it with their edges. */
function columnsOf({ event, unit }: PlainMark, { columnMs, first, count }: ColumnGrid): readonly number[] {
  if (!isCounted(unit, columnMs)) return [];
  const { startMs, endMs } = event;
  if (endMs <= first * columnMs || startMs >= (first + count) * columnMs) return [];
  let column = Math.max(0, Math.floor(startMs / columnMs) - first - 1);
  const columns: number[] = [];
  for (; column < count && (first + column) * columnMs < endMs; column++) {
    const [from, to] = [(first + column) * columnMs, (first + column + 1) * columnMs];
    const isIn = unit === intervalUnit ? startMs < to && endMs > from : startMs >= from && startMs < to;
    if (isIn) columns.push(column);
    else if (startMs < from) break;
  }
  return columns;
}

/** Counts of the columns of each lane, mark by mark. */
function countPlainly(grid: ColumnGrid, by: LaneGrouping): ReadonlyMap<string, Uint32Array> {
  const lanes = new Map<string, Uint32Array>();
  for (const mark of marks) {
    const columns = columnsOf(mark, grid);
    if (columns.length === 0) continue;
    for (const id of laneIdsOf(mark, by)) {
      const counts = lanes.get(id) ?? new Uint32Array(grid.count);
      lanes.set(id, counts);
      for (const column of columns) (counts[column] as number)++;
    }
  }
  return lanes;
}

function countLane(lane: TimelineLane, grid: ColumnGrid): Uint32Array {
  const { publications, events } = createLaneColumnsCache().get(lane, grid);
  return publications.map((count, column) => count + (events[column] as number));
}

const widthPx = 1200;
const gridOf = (window: TimeWindow, grain: TimeGrain): ColumnGrid =>
  createColumnGrid(createTimeScale(window, 0, widthPx, 'rtl'), 4, grain);

const aGrain = fc.constantFrom<TimeGrain>('day', 'mostly-day', 'minute');
const aGrouping = fc.constantFrom<LaneGrouping>(...laneGroupings);
const aWindow = fc.record({
  startMs: fc
    .integer({ min: -400, max: madeSpan.days })
    .map(days => madeSpan.startMs + days * dayMs + 12_345),
  spanMs: fc.constantFrom(0.25, 3, 40.7, 1000.3, 5000, 15_000, 40_000).map(days => days * dayMs),
});

const markKey = (article: number, expression: number): number => article * 8 + expression + 1;
const ordinalOf = (id: string | undefined): number => Number(id?.slice(id.indexOf('-') + 1));

/** Names of the marks of a model that are the same whatever model they are in. */
function keysOf({ articleIds, columns }: TimelineModel): readonly number[] {
  return Array.from(columns.articles, (article, row) =>
    markKey(ordinalOf(articleIds[article]), columns.expressions[row] as number),
  );
}

describe('half a million marks (slow)', () => {
  it('are counted in every column of every lane exactly as mark by mark, and listed in that number', () => {
    let columnsSeen = 0;
    fc.assert(
      fc.property(aWindow, aGrouping, aGrain, fc.nat(), (window, by, grain, seed) => {
        const grid = gridOf(window, grain);
        const plain = countPlainly(grid, by);
        for (const lane of modelBy(by).lanes) {
          const expected = plain.get(laneIdOf(lane.key)) ?? new Uint32Array(grid.count);
          expect(countLane(lane, grid)).toEqual(expected);
          columnsSeen += grid.count;
          const column = drawNumber(seed, grid.count);
          expect(eventsOfColumn(lane, both, grid, grid.first + column)).toHaveLength(
            expected[column] as number,
          );
        }
      }),
      { numRuns: 15, seed: 1 },
    );
    expect(columnsSeen).toBeGreaterThan(50_000);
    expect(marks.length).toBeGreaterThan(500_000);
  });

  it('stand in the lanes of those names that most articles name, and it is said how many more there are', () => {
    for (const by of ['name', 'speaker'] as const) {
      const articles = new Map<string, Set<number>>();
      for (const mark of marks) {
        for (const id of laneIdsOf(mark, by))
          articles.set(id, (articles.get(id) ?? new Set()).add(mark.article));
      }
      const counts = [...articles.values()].map(({ size }) => size).sort((a, b) => b - a);
      const model = modelBy(by);
      const shown = model.lanes.map(({ key }) => articles.get(laneIdOf(key))?.size ?? 0);
      expect(shown).toEqual(counts.slice(0, 60));
      expect(model.omittedLanes).toBe(Math.max(0, counts.length - 60));
    }
  });

  it('are let through by a filter exactly where all that it asks for holds', () => {
    const aFilter: fc.Arbitrary<TimelineFilter> = fc.record(
      {
        words: fc.subarray(madeWords, { minLength: 1, maxLength: 2 }).map(chosen => chosen.join(' ')),
        name: fc.nat({ max: 101 }).map(row => `place ${row}`),
        speaker: fc.nat({ max: 101 }).map(row => `place ${row}`),
        tag: fc.nat({ max: 12 }).map(row => `وسم ${row}`),
        outlet: fc.oneof(
          fc.constant(null),
          fc.nat({ max: 24 }).map(row => `صحيفة ${row}`),
        ),
        articles: fc
          .nat({ max: 7 })
          .map(rest => data.articleIds.filter((_, article) => article % 8 !== rest)),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(aFilter, aGrouping, (filter, lanesBy) => {
        const chosen = filter.articles && new Set(filter.articles);
        const terms = filter.words === undefined ? [] : [...readTerms(filter.words)];
        const isIn = (mark: PlainMark): boolean => {
          const { articleId, outlet, tags = [] } = mark.of.events;
          return (
            (filter.outlet === undefined || filter.outlet === outlet) &&
            (filter.tag === undefined || tags.includes(filter.tag)) &&
            (chosen === undefined || chosen.has(articleId)) &&
            terms.every(term => termsOf(mark).includes(term)) &&
            (filter.name === undefined || namesOf(mark).includes(filter.name)) &&
            (filter.speaker === undefined || speakersOf(mark).includes(filter.speaker))
          );
        };
        const model = createTimelineModel(data, { filter, lanesBy, wantedLanes: [] });
        const expected = marks
          .filter(isIn)
          .map(({ article, event }) => markKey(article, event.expression ?? -1));
        const found = keysOf(model);
        expect([...found].sort((a, b) => a - b)).toEqual(expected);
        expect(Array.from(model.rows, row => data.columns.starts[row])).toEqual([...model.columns.starts]);
      }),
      { numRuns: 12, seed: 2 },
    );
  });

  it('never change the count of a column while the window is panned', () => {
    fc.assert(
      fc.property(
        aWindow,
        aGrouping,
        aGrain,
        fc.integer({ min: 1, max: 400 }),
        (window, by, grain, pixels) => {
          const before = gridOf(window, grain);
          const after = gridOf(panBy(window, (window.spanMs / widthPx) * pixels * 1.37), grain);
          expect(after.columnMs).toBe(before.columnMs);
          const shared = after.first - before.first;
          for (const lane of modelBy(by).lanes.slice(0, 8)) {
            const [old, fresh] = [countLane(lane, before), countLane(lane, after)];
            if (shared < before.count)
              expect(fresh.slice(0, before.count - shared)).toEqual(old.slice(shared));
          }
        },
      ),
      { numRuns: 40, seed: 3 },
    );
  });
});

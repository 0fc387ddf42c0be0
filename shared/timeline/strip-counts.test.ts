import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import type { LaneGrouping } from '#shared/domain/timeline/timeline-scope.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { makeArticles } from '#shared/testing/made-articles.ts';
import { createTimelineDataBuilder } from './build-timeline-data.ts';
import { civilRange, dayMs, monthStartMs } from './civil-range.ts';
import { addColumnCounts, createColumnGrid, isCounted } from './column-counts.ts';
import { createTimelineModel } from './create-timeline-model.ts';
import { countStrip } from './strip-counts.ts';
import { createTimeScale } from './time-scale.ts';
import { shownSeries, type ShownKinds, type TimelineModel } from './timeline-model.ts';
import { timelineUnits } from './timeline-units.ts';

const builder = createTimelineDataBuilder();
builder.add(
  makeArticles(400).map(({ events }, at) => ({
    ...events,
    tags: [[], ['سياسة'], ['سياسة', 'اقتصاد', 'رياضة']][at % 3] ?? [],
  })),
);
const data = builder.build();
const modelBy = (lanesBy: LaneGrouping): TimelineModel =>
  createTimelineModel(data, { filter: {}, lanesBy, wantedLanes: [] });
const inOneLane = modelBy('none');
const all: ShownKinds = { publication: true, event: true };

/** An article that names one month, year or day. */
function articleOf(stated: string, ordinal: number): ArticleEvents {
  const precision = ({ 4: 'year', 7: 'month' } as const)[stated.length] ?? 'day';
  const certain = { startCertain: true, endCertain: true, expression: 0 };
  const range = civilRange(stated) ?? { startMs: NaN, endMs: NaN };
  return {
    articleId: newArticleId(newSourceId('4'.repeat(64)), ordinal),
    outlet: null,
    isDated: false,
    events: [{ kind: 'event', precision, ...range, ...certain }],
  };
}

const stripOf = (model: TimelineModel, shown: ShownKinds, fromDay: number, days: number) => {
  const startMs = monthStartMs(2005, 0) + fromDay * dayMs;
  const spanMs = days * dayMs;
  const grid = createColumnGrid(createTimeScale({ startMs, spanMs }, 0, 300, 'rtl'), 2, 'mostly-day');
  const range = { startMs, endMs: startMs + spanMs };
  return { grid, range, ...countStrip(model, shown, grid, range) };
};

describe('the strip of all the time there is', () => {
  it.each(['name', 'speaker', 'tag', 'outlet'] as const)(
    'counts each mark once in lanes by %s, in however many of them it stands',
    lanesBy => {
      expect(stripOf(modelBy(lanesBy), all, 0, 9000)).toEqual(stripOf(inOneLane, all, 0, 9000));
    },
  );

  it('counts as the columns of a lane do, wherever it begins and however wide its columns are', () => {
    const shown = fc.record({ publication: fc.boolean(), event: fc.boolean() });
    fc.assert(
      fc.property(
        shown,
        fc.integer({ min: -500, max: 9000 }),
        fc.integer({ min: 3, max: 9000 }),
        (...asked) => {
          const { grid, range, counts, before, after } = stripOf(inOneLane, ...asked);
          const expected = new Uint32Array(grid.count);
          for (const series of inOneLane.lanes.flatMap(lane => shownSeries(lane, asked[0])))
            if (isCounted(series.unit, grid.columnMs)) addColumnCounts(series, grid, expected);
          expect(counts).toEqual(expected);
          const { starts, ends, kinds } = inOneLane.columns;
          const rows = [...starts.keys()].filter(row => asked[0][kinds[row] === 0 ? 'publication' : 'event']);
          expect(before).toBe(rows.filter(row => (ends[row] ?? 0) <= range.startMs).length);
          expect(after).toBe(rows.filter(row => (starts[row] ?? 0) >= range.endMs).length);
        },
      ),
    );
  });

  it('notes where longer units lie than its columns are, and nowhere else', () => {
    const few = createTimelineDataBuilder();
    const stated = ['2005', '2005-03', '2005-07', '2007-02', '2007-03', '2007-05-10', '2010'];
    few.add(stated.map(articleOf));
    const model = createTimelineModel(few.build(), { filter: {}, lanesBy: 'none', wantedLanes: [] });
    const { grid, coarse } = stripOf(model, all, -100, 2000);
    const { starts, ends, units } = model.columns;
    const longer = [...starts.keys()].filter(
      row => timelineUnits[units[row] ?? 0] !== 'interval' && !isCounted(units[row] ?? 0, grid.columnMs),
    );
    const expected = Uint8Array.from(coarse, (_, column) => {
      const startMs = (grid.first + column) * grid.columnMs;
      return Number(
        longer.some(row => (starts[row] ?? 0) < startMs + grid.columnMs && (ends[row] ?? 0) > startMs),
      );
    });
    expect(coarse).toEqual(expected);
    expect(new Set(expected)).toEqual(new Set([0, 1]));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleEvents } from '#shared/domain/timeline/timeline-event.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from './build-timeline-data.ts';
import { dayMs, monthStartMs } from './civil-range.ts';
import { countPeriods, eventsOfPeriod } from './count-periods.ts';
import { createTimelineModel } from './create-timeline-model.ts';
import { marksInView } from './marks-in-view.ts';
import type { TimelineModel } from './timeline-model.ts';

const source = newSourceId('1'.repeat(64));
const from = monthStartMs(2020, 0);
const both = { publication: true, event: true };

const articles: fc.Arbitrary<readonly ArticleEvents[]> = fc
  .array(
    fc.record({
      outlet: fc.constantFrom('أ', 'ب', null),
      events: fc.array(
        fc
          .record({ isEvent: fc.boolean(), day: fc.nat(400), days: fc.integer({ min: 1, max: 60 }) })
          .map(({ isEvent, day, days }) => ({
            kind: isEvent ? ('event' as const) : ('publication' as const),
            startMs: from + day * dayMs,
            endMs: from + (day + days) * dayMs,
            precision: 'day' as const,
            startCertain: true,
            endCertain: true,
            expression: null,
          })),
        { maxLength: 6 },
      ),
    }),
    { maxLength: 30 },
  )
  .map(all => all.map((one, at) => ({ ...one, articleId: newArticleId(source, at), isDated: true })));

function modelOf(events: readonly ArticleEvents[]): TimelineModel {
  const builder = createTimelineDataBuilder();
  builder.add(events);
  return createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
}

const range = fc
  .record({ day: fc.integer({ min: -30, max: 430 }), days: fc.integer({ min: 1, max: 90 }) })
  .map(({ day, days }) => ({ startMs: from + day * dayMs, endMs: from + (day + days) * dayMs }));
const kinds = fc.record({ publication: fc.boolean(), event: fc.boolean() });

describe('the marks of some lanes in a stretch of time', () => {
  it('are exactly those that share a moment with it, each once, in the order of time', () => {
    fc.assert(
      fc.property(articles, range, kinds, fc.nat(7), (events, { startMs, endMs }, shown, chosen) => {
        const model = modelOf(events);
        const lanes = model.lanes.map((_, row) => row).filter(row => (chosen >> row) & 1);
        const keys = lanes.map(row => model.lanes[row]?.key).map(key => key?.by === 'outlet' && key.outlet);
        const { columns, outlets, articleOutlets } = model;
        const expected = [...columns.starts.keys()].filter(
          row =>
            keys.includes(outlets[articleOutlets[columns.articles[row] ?? 0] ?? 0] ?? null) &&
            (columns.starts[row] ?? 0) < endMs &&
            (columns.ends[row] ?? 0) > startMs &&
            (columns.kinds[row] === 0 ? shown.publication : shown.event),
        );
        expect([...marksInView(model, { lanes, isWhole: false }, shown, { startMs, endMs })]).toEqual(
          expected,
        );
        if (lanes.length === model.lanes.length)
          expect([...marksInView(model, { lanes, isWhole: true }, shown, { startMs, endMs })]).toEqual(
            expected,
          );
      }),
    );
  });
});

describe('the counts of a lane by period', () => {
  it('are as many as the marks that are listed for each', () => {
    fc.assert(
      fc.property(articles, fc.array(range, { maxLength: 4 }), kinds, (events, periods, shown) => {
        for (const lane of modelOf(events).lanes)
          expect(countPeriods(lane, shown, periods)).toEqual(
            periods.map(period => eventsOfPeriod(lane, shown, period).length),
          );
      }),
    );
  });

  it('count a mark that reaches over two periods in both', () => {
    const [lane] = modelOf([
      {
        articleId: newArticleId(source, 0),
        outlet: 'أ',
        isDated: true,
        events: [
          {
            kind: 'event',
            startMs: from,
            endMs: from + 2 * dayMs,
            precision: 'day',
            startCertain: true,
            endCertain: true,
            expression: null,
          },
        ],
      },
    ]).lanes;
    const day = (at: number) => ({ startMs: from + at * dayMs, endMs: from + (at + 1) * dayMs });
    expect(lane && countPeriods(lane, both, [day(-1), day(0), day(1), day(2)])).toEqual([0, 1, 1, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import type { TemporalPrecision } from '#shared/domain/article/temporal-expression.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from './build-timeline-data.ts';
import { dayMs, hourMs, minuteMs } from './civil-range.ts';
import { createTimelineModel } from './create-timeline-model.ts';
import { countHidden } from './crowding.ts';
import type { EventSeries } from './timeline-model.ts';

const noGroup = (): number => -1;
const week = { startMs: 0, endMs: 7 * dayMs };

function seriesOf(marks: readonly (readonly [startMs: number, precision: TemporalPrecision])[]) {
  const builder = createTimelineDataBuilder();
  const events = marks.map(([startMs, precision]) => ({
    kind: 'event' as const,
    startMs,
    endMs: startMs + (precision === 'day' ? dayMs : minuteMs),
    precision,
    startCertain: true,
    endCertain: true,
    expression: 0,
  }));
  builder.add([
    { articleId: newArticleId(newSourceId('0'.repeat(64)), 0), outlet: null, isDated: true, events },
  ]);
  const model = createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
  return model.lanes[0]?.series ?? [];
}

const times = <Made>(count: number, make: (at: number) => Made): readonly Made[] =>
  Array.from({ length: count }, (_, at) => make(at));

describe('marks that find no room', () => {
  // A day is a hundred pixels wide.
  const room = { rows: 3, markPx: 10, areDaysShared: true, msPerPixel: dayMs / 100 };
  const hidden = (series: readonly EventSeries[], change: Partial<typeof room> = {}, groupOf = noGroup) =>
    countHidden(series, week, { ...room, ...change }, groupOf);

  it('are those of a day beyond what stands behind each other in its rows', () => {
    const series = seriesOf([...times(40, () => [dayMs, 'day'] as const), [3 * dayMs, 'day']]);
    expect(hidden(series)).toBe(10);
    expect(hidden(series, { areDaysShared: false })).toBe(37);
  });

  it('are none of those that are drawn as one', () => {
    const series = seriesOf(times(40, () => [dayMs, 'day'] as const));
    expect(hidden(series, {}, () => 5)).toBe(0);
  });

  it('are those of a day whether days or minutes are known, which share its rows', () => {
    const days = times(20, () => [dayMs, 'day'] as const);
    const minutes = times(20, at => [dayMs + at * hourMs, 'time'] as const);
    expect(hidden(seriesOf([...days, ...minutes]))).toBe(10);
    expect(hidden(seriesOf(minutes))).toBe(0);
  });

  it('are many where a day is narrower than a mark', () => {
    const days = times(7, at => [at * dayMs, 'day'] as const);
    const series = seriesOf(days.flatMap(day => [day, day, day, day]));
    expect(hidden(series)).toBe(0);
    expect(hidden(series, { msPerPixel: dayMs })).toBeGreaterThanOrEqual(22);
  });
});

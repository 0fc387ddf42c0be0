import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '#shared/domain/timeline/timeline-event.ts';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { civilRange, dayMs } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { createTimeScale } from '#shared/timeline/time-scale.ts';
import { timelineUnits } from '#shared/timeline/timeline-units.ts';
import { paintUnitLines, unitLineAt } from './draw-unit-lines.ts';
import type { DrawTarget } from './draw-target.ts';
import { sampleScene } from './fixtures/sample-scene.ts';
import type { PlacedLane } from './timeline-geometry.ts';

const month = timelineUnits.indexOf('month');

const eventOf = (value: string, expression: number): TimelineEvent => ({
  kind: 'event',
  ...(civilRange(value) ?? { startMs: 0, endMs: 1 }),
  precision: 'month',
  startCertain: true,
  endCertain: true,
  expression,
});

const builder = createTimelineDataBuilder();
builder.add([
  {
    articleId: newArticleId(newSourceId('0'.repeat(64)), 0),
    outlet: 'مرصد الساحل',
    isDated: true,
    events: ['2019-03', '2019-05', '2019-05', '2019-06'].map(eventOf),
  },
]);
const scene = {
  ...sampleScene({ language: 'ar', timeDirection: 'rtl', theme: 'light' }),
  model: createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] }),
};
const lane: PlacedLane = { place: 0, row: 0, top: 100, height: 44, isCollapsed: false };
const scaleFrom = (startMs: number) => createTimeScale({ startMs, spanMs: 3653.3 * dayMs }, 0, 1424, 'rtl');

describe('months that are too narrow for words', () => {
  const scale = scaleFrom(Date.parse('2015-01-01'));
  const at = (iso: string, y = 108) =>
    unitLineAt(scene, { scale }, lane, month, { x: scale.x(Date.parse(iso)), y });

  it('are found where they are drawn, each with all its marks', () => {
    expect(at('2019-05-16')).toMatchObject({
      kind: 'unit',
      unit: month,
      count: 2,
      range: civilRange('2019-05'),
    });
    expect(at('2019-06-16')).toMatchObject({ count: 1 });
    expect(at('2019-04-16')).toBeNull();
    expect(at('2019-05-16', 130)).toBeNull();
  });

  it('keep their widths while the view is panned by parts of a pixel', () => {
    const drawnFrom = (startMs: number): readonly (readonly number[])[] => {
      const boxes: number[][] = [];
      const target = {
        beginPath() {},
        fill() {},
        rect: (x: number, _y: number, width: number) => void boxes.push([x, width]),
      } as unknown as DrawTarget;
      const moved = scaleFrom(startMs);
      const range = { startMs, endMs: startMs + moved.window.spanMs };
      paintUnitLines(target, scene, { scale: moved }, { row: 0, unit: month, range }, { x: 0, top: 0 });
      return boxes;
    };
    const still = drawnFrom(scale.window.startMs);
    expect(still).toHaveLength(3);
    for (let step = 1; step < 40; step++) {
      const moved = drawnFrom(scale.window.startMs + step * 0.37 * scale.msPerPixel);
      expect(moved.map(([, width]) => width)).toEqual(still.map(([, width]) => width));
      expect(moved.every(([x = NaN]) => Number.isInteger(x))).toBe(true);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { makeArticles } from '#shared/testing/made-articles.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { dayMs, monthStartMs } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { createStraightLayers } from '#renderer/features/timeline/drawing/strip-layer.ts';
import { drawTimeline } from '#renderer/features/timeline/drawing/draw-timeline.ts';
import { sampleScene } from '#renderer/features/timeline/drawing/fixtures/sample-scene.ts';
import { createSvgTarget } from '#renderer/features/timeline/drawing/svg-target.ts';
import { createHitList, type TimelineHit } from '#renderer/features/timeline/drawing/timeline-hits.ts';
import type { TimelineScene } from '#renderer/features/timeline/drawing/timeline-scene.ts';
import { listMarks } from './listed-marks.ts';

const builder = createTimelineDataBuilder();
builder.add(makeArticles(3000).map(({ events }) => events));
const model = createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });

function drawn(days: number, level: TimelineScene['level']) {
  const scene: TimelineScene = {
    ...sampleScene({ language: 'ar', timeDirection: 'rtl', theme: 'light' }),
    model,
    laneOrder: [...model.lanes.keys()],
    pinnedCount: 0,
    collapsed: new Set(),
    gathered: null,
    window: { startMs: monthStartMs(2008, 0) + 5.5 * dayMs, spanMs: days * dayMs },
    level,
    width: 1400,
    height: 900,
    titleOf: () => '',
    wordsOf: () => '',
  };
  const target = createSvgTarget(
    (text, font) => text.length * Number(/([\d.]+)px/.exec(font)?.[1]) * 0.5,
    '',
  );
  const hits: TimelineHit[] = [];
  const list = { ...createHitList(), add: (_box: unknown, hit: TimelineHit) => void hits.push(hit) };
  const geometry = drawTimeline(target, createStraightLayers(target), scene, list);
  return { scene, geometry, hits };
}

describe('what is listed of something in the picture', () => {
  it.each([
    [12, 'glyphs'],
    [40, 'glyphs'],
    [400, 'density'],
    [3650, 'density'],
  ] as const)('is exactly what it counts, over %i days in %s', (days, level) => {
    const { scene, geometry, hits } = drawn(days, level);
    const counted = hits.filter(hit => 'count' in hit);
    expect(counted.filter(({ kind }) => kind === 'less-precise').length).toBeGreaterThan(0);
    for (const hit of counted) expect(listMarks(hit, scene, geometry).events).toHaveLength(hit.count);
  });
});

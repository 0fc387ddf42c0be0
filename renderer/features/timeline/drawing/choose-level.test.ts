import { describe, expect, it } from 'vitest';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { dayMs } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { fullestLanes, levelFor } from './choose-level.ts';
import { sampleScene } from './fixtures/sample-scene.ts';
import type { TimelineScene } from './timeline-scene.ts';

const source = newSourceId('0'.repeat(64));
const firstMs = Date.parse('2026-04-08T00:00:00Z');
const days = 14;

/** Two weeks in view, in which each of these outlets published so many articles a day. */
function sceneOf(articlesADay: readonly number[]): TimelineScene {
  const builder = createTimelineDataBuilder();
  let ordinal = 0;
  for (const [outlet, count] of articlesADay.entries())
    builder.add(
      Array.from({ length: count * days }, (_, index) => {
        const startMs = firstMs + (index % days) * dayMs;
        return {
          articleId: newArticleId(source, ordinal++),
          outlet: `outlet ${outlet}`,
          isDated: true,
          events: [
            {
              kind: 'publication' as const,
              startMs,
              endMs: startMs + dayMs,
              precision: 'day' as const,
              startCertain: true,
              endCertain: true,
              expression: null,
            },
          ],
        };
      }),
    );
  const model = createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
  return {
    ...sampleScene({ language: 'ar', timeDirection: 'rtl', theme: 'light' }),
    model,
    laneOrder: model.lanes.map((_, row) => row),
    window: { startMs: firstMs, spanMs: days * dayMs },
    gathered: null,
  };
}
const levelOf = (scene: TimelineScene): string => levelFor(scene, fullestLanes(scene), null);

describe('how closely marks are drawn', () => {
  it('goes from titles to marks and from marks to columns as lanes fill', () => {
    const levels = [[1], [6], [60]].map(counts => levelOf(sceneOf(counts)));
    expect(levels.at(-1)).toBe('density');
    expect(new Set(levels).size).toBeGreaterThan(1);
    expect(levels[0]).not.toBe('density');
  });

  it('is columns where most marks of one lane would be hidden, though the other lanes are nearly empty', () => {
    const scene = sceneOf([60, 1, 1, 1, 1, 1, 1]);
    expect(levelOf(scene)).toBe('density');
    expect(levelOf({ ...scene, collapsed: new Set([0]) })).not.toBe('density');
  });

  it('is the same wherever one has scrolled among the lanes', () => {
    const scene = sceneOf([20, ...Array.from({ length: 30 }, () => 1)]);
    expect(levelOf({ ...scene, scrollTop: 900 })).toBe(levelOf(scene));
  });
});

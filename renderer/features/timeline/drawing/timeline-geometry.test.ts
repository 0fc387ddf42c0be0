import { describe, expect, it } from 'vitest';
import { createStraightLayers } from './strip-layer.ts';
import { drawTimeline } from './draw-timeline.ts';
import { sampleScene } from './fixtures/sample-scene.ts';
import { createSvgTarget } from './svg-target.ts';
import { layOutTimeline, wholeHeightOf } from './timeline-geometry.ts';
import { createHitList } from './timeline-hits.ts';
import type { TimelineScene } from './timeline-scene.ts';

const scene = sampleScene({ language: 'ar', timeDirection: 'rtl', theme: 'light' });
/** As many lanes as could be, of which the model's stand for all. */
const many = (change: Partial<TimelineScene> = {}): TimelineScene => ({
  ...scene,
  laneOrder: Array.from({ length: 5000 }, (_, row) => row),
  collapsed: new Set([2, 4, 6]),
  pinnedCount: 2,
  ...change,
});

describe('where lanes stand', () => {
  it('touch each other, pinned ones first, and only those in view exist', () => {
    const { pinned, scrolled } = layOutTimeline(many({ scrollTop: 1000 }));
    expect(pinned.lanes.map(({ place }) => place)).toEqual([0]);
    expect(scrolled.lanes.length).toBeLessThan(8);
    for (const [index, lane] of scrolled.lanes.entries()) {
      const next = scrolled.lanes[index + 1];
      if (next) expect([next.top, next.place]).toEqual([lane.top + lane.height, lane.place + 1]);
    }
  });

  it('let no pinned lane take the room of those that scroll', () => {
    const { pinned, scrolled } = layOutTimeline(many({ pinnedCount: 400 }));
    expect(pinned.height).toBeLessThanOrEqual(0.6 * (pinned.height + scrolled.height));
    expect(scrolled.lanes[0]?.place).toBe(pinned.lanes.length);
  });

  it('can all be reached: the last one is whole when scrolled to the end', () => {
    const whole = wholeHeightOf(many());
    const { scrolled } = layOutTimeline(many({ scrollTop: whole - scene.height }));
    const last = scrolled.lanes.at(-1);
    expect(last?.place).toBe(4999);
    expect((last?.top ?? 0) + (last?.height ?? 0)).toBeCloseTo(scrolled.y + scrolled.height);
  });

  it('are scrolled to just so far that one is whole', () => {
    const geometry = layOutTimeline(many());
    const down = layOutTimeline(many({ scrollTop: geometry.scrollTopFor(40) })).scrolled.lanes.at(-1);
    expect(down?.place).toBe(40);
    expect([geometry.scrollTopFor(0), geometry.scrollTopFor(1)]).toEqual([0, 0]);
  });
});

describe('what lies under the pointer', () => {
  it('is never a mark of a lane that has scrolled under the pinned ones', () => {
    const hits = createHitList();
    const target = createSvgTarget(text => text.length * 6, 'test');
    const scrolledAway = { ...scene, height: 300, scrollTop: 60 };
    const { pinned, body } = drawTimeline(target, createStraightLayers(target), scrolledAway, hits);
    const lanes = new Set<number>();
    for (let y = pinned.y; y < pinned.y + pinned.height; y += 2)
      for (let x = body.x; x < body.x + body.width; x += 3) lanes.add(hits.find(x, y)?.lane ?? -1);
    expect([...lanes].filter(lane => lane >= 0)).toEqual([scene.laneOrder[0]]);
  });

  it('is all marks of an event where they are drawn as one', () => {
    const hits = createHitList();
    const target = createSvgTarget(text => text.length * 6, 'test');
    const { scale, scrolled } = drawTimeline(target, createStraightLayers(target), scene, hits);
    const x = scale.x(Date.parse('2026-04-12T00:00:00Z')) - 3;
    const found = Array.from({ length: scrolled.height }, (_, y) => hits.find(x, scrolled.y + y));
    const gathered = found.find(hit => hit?.kind === 'gathered');
    expect(gathered).toMatchObject({ kind: 'gathered', lane: scene.laneOrder[1] });
    expect(gathered?.kind === 'gathered' && gathered.marks.length).toBe(2);
  });
});

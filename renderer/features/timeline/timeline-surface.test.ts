import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createTimelineDataBuilder } from '#shared/timeline/build-timeline-data.ts';
import { dayMs } from '#shared/timeline/civil-range.ts';
import { createTimelineModel } from '#shared/timeline/create-timeline-model.ts';
import { sampleScene } from './drawing/fixtures/sample-scene.ts';
import { createTimelineSurface } from './timeline-surface.ts';

const source = newSourceId('0'.repeat(64));
const firstMs = Date.parse('2026-04-08T00:00:00Z');
const laneCount = 40;

/** As many outlets as lanes, each with an article a day for twenty days. */
function crowdedModel() {
  const builder = createTimelineDataBuilder();
  builder.add(
    Array.from({ length: laneCount * 20 }, (_, index) => ({
      articleId: newArticleId(source, index),
      outlet: `outlet ${index % laneCount}`,
      isDated: true,
      events: [
        {
          kind: 'publication',
          startMs: firstMs + Math.floor(index / laneCount) * dayMs,
          endMs: firstMs + Math.floor(index / laneCount) * dayMs + dayMs,
          precision: 'day',
          startCertain: true,
          endCertain: true,
          expression: null,
        },
      ],
    })),
  );
  return createTimelineModel(builder.build(), { filter: {}, lanesBy: 'outlet', wantedLanes: [] });
}

/** A drawing surface that takes everything. */
const anyContext = (): unknown =>
  new Proxy<Record<string, unknown>>(
    { measureText: () => ({ width: 40 }), getTransform: () => ({ a: 1 }) },
    { get: (own, name) => own[String(name)] ?? (() => undefined), set: () => true },
  );
class FakeCanvas {
  width = 0;
  height = 0;
  getContext = anyContext;
}
let frames: (() => void)[] = [];
const drawFrame = (): void => {
  const due = frames;
  frames = [];
  for (const frame of due) frame();
};

beforeEach(() => {
  frames = [];
  const observer = class {
    observe = () => undefined;
    disconnect = () => undefined;
  };
  const matchMedia = () => ({
    matches: true,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  });
  vi.stubGlobal('window', { matchMedia, devicePixelRatio: 1 });
  vi.stubGlobal('document', {
    documentElement: {},
    fonts: new EventTarget(),
    createElement: () => ({ style: { setProperty: () => undefined }, remove: () => undefined }),
  });
  vi.stubGlobal('getComputedStyle', () => ({ color: 'rgb(0, 0, 0)', fontFamily: 'sans-serif' }));
  vi.stubGlobal('ResizeObserver', observer);
  vi.stubGlobal('MutationObserver', observer);
  vi.stubGlobal('OffscreenCanvas', FakeCanvas);
  vi.stubGlobal('requestAnimationFrame', (frame: () => void) => frames.push(frame));
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterEach(() => vi.unstubAllGlobals());

/** A scroller of 900 by 400 pixels that scrolls no further than what is in it has room, as browsers do. */
function fakeScroller() {
  const spacer = { style: { blockSize: '0px' } };
  let scrolled = 0;
  const scroller = Object.assign(new EventTarget(), { clientWidth: 900, clientHeight: 400, append: () => 0 });
  Object.defineProperty(scroller, 'scrollTop', {
    get: () => Math.min(scrolled, parseFloat(spacer.style.blockSize)),
    set: (to: number) => {
      scrolled = Math.max(0, Math.min(to, parseFloat(spacer.style.blockSize)));
    },
  });
  return {
    scroller: scroller as unknown as HTMLElement,
    spacer: spacer as unknown as HTMLElement,
  };
}

describe('lanes that get another height', () => {
  it('keep the one on top that was there, near the last one too', () => {
    const model = crowdedModel();
    const scene = {
      ...sampleScene({ language: 'en', timeDirection: 'ltr', theme: 'light' }),
      model,
      laneOrder: model.lanes.map((_, row) => row),
      pinnedCount: 0,
      collapsed: new Set<number>(),
      gathered: null,
      filter: null,
      window: { startMs: firstMs, spanMs: 20 * dayMs },
    };
    const parts = fakeScroller();
    const canvas = new FakeCanvas() as unknown as HTMLCanvasElement;
    const surface = createTimelineSurface({ canvas, ...parts }, scene);
    const topPlace = (): number | undefined => surface.geometry().scrolled.lanes[0]?.place;
    const laneHeight = (): number => surface.geometry().scrolled.lanes[0]?.height ?? 0;
    drawFrame();
    const [low, room] = [laneHeight(), parseFloat(parts.spacer.style.blockSize)];
    parts.scroller.scrollTop = 32 * low;
    surface.invalidate();
    drawFrame();
    expect(topPlace()).toBe(32);
    surface.set({ window: { startMs: firstMs, spanMs: 3 * dayMs } });
    drawFrame();
    expect(laneHeight()).toBeGreaterThan(low);
    expect(parts.scroller.scrollTop).toBeGreaterThan(room);
    expect(topPlace()).toBe(32);
    surface.set({ window: { startMs: firstMs, spanMs: 20 * dayMs } });
    drawFrame();
    expect(laneHeight()).toBe(low);
    expect(topPlace()).toBe(32);
    surface.dispose();
  });
});

import {
  bodyHeightOf,
  layOutTimeline,
  wholeHeightOf,
  type TimelineGeometry,
} from './drawing/timeline-geometry.ts';
import { layOutLanes } from './drawing/lane-layout.ts';
import { createStraightLayers, createStripLayers } from './drawing/strip-layer.ts';
import { coarseDatesIn } from './drawing/coarse-dates.ts';
import { countColumn, isDense } from './drawing/draw-density.ts';
import { drawTimeline } from './drawing/draw-timeline.ts';
import { unitLineAt } from './drawing/draw-unit-lines.ts';
import { forgetTextWidths } from './drawing/fit-text.ts';
import { fullestLanes, levelFor } from './drawing/choose-level.ts';
import { createPicturedTarget } from './drawing/pictured-target.ts';
import { createHitList, type TimelineHit } from './drawing/timeline-hits.ts';
import type { TimelineScene } from './drawing/timeline-scene.ts';
import { onDidChangeTheme, readTimelineTheme } from './drawing/timeline-theme.ts';
import { createWordPictures } from './drawing/word-pictures.ts';
import type { DetailLevel } from '#shared/timeline/detail-level.ts';
import { onDidChangeResolution } from './marks/resolution.ts';
import { startCrossFade, type CrossFade } from './cross-fade.ts';

/** What others decide about the picture; size, level and theme are the surface's own. */
export type SurfaceInput = Omit<TimelineScene, 'width' | 'height' | 'level' | 'theme' | 'scrollTop'>;

/** The canvas and what is on it. Draws at most once a frame, and only when something changed. */
export interface TimelineSurface {
  set(change: Partial<SurfaceInput>): void;
  scene(): TimelineScene;
  geometry(): TimelineGeometry;
  hitAt(x: number, y: number): TimelineHit | null;
  /** Draws again, because something that the scene asks for (titles) has arrived. */
  invalidate(): void;
  dispose(): void;
}

interface SurfaceParts {
  readonly canvas: HTMLCanvasElement;
  readonly scroller: HTMLElement;
  /** Stands below the canvas and gets the height that it lacks for all lanes to be reached, which depends on the level. */
  readonly spacer: HTMLElement;
}

/** Columns of the density and lines above them are found by arithmetic: there may be thousands, and each has its place in time. */
function countedAt(
  scene: TimelineScene,
  geometry: TimelineGeometry,
  x: number,
  y: number,
): TimelineHit | null {
  const { body, grid, scale } = geometry;
  const lane = x < body.x || x >= body.x + body.width ? null : geometry.laneAt(y);
  const { bracketed, areLines } = coarseDatesIn(scene, geometry);
  const line =
    lane && areLines && bracketed !== null && !lane.isCollapsed
      ? unitLineAt(scene, geometry, lane, bracketed, { x, y })
      : null;
  if (line) return line;
  if (lane === null || !isDense(scene, lane)) return null;
  const column = Math.floor(scale.timeAt(x) / grid.columnMs);
  const count = countColumn(scene, lane.row, grid.columnMs, column);
  return count === 0 ? null : { kind: 'column', lane: lane.row, column, count };
}

/** Where the lane of the keyboard stands in another order; the one nearest to it where it has gone. */
function focusAfter({ focusedLane, laneOrder }: TimelineScene, next: readonly number[]): number | null {
  if (focusedLane === null || next === laneOrder) return focusedLane;
  const place = next.indexOf(laneOrder[focusedLane] ?? -1);
  return place >= 0 ? place : Math.max(0, Math.min(focusedLane, next.length - 1));
}

/** The scroll position at which the lane that was on top is still there though lanes have other heights. */
function scrollTopAt(scene: TimelineScene, level: DetailLevel): number {
  const bodyHeight = bodyHeightOf(scene.height);
  const { scrolled } = layOutLanes(scene, scene.level, bodyHeight);
  const place = scrolled.placeAt(scene.scrollTop);
  const top = scrolled.top(place);
  const share = (scene.scrollTop - top) / Math.max(1, scrolled.top(place + 1) - top);
  const next = layOutLanes(scene, level, bodyHeight).scrolled;
  return next.top(place) + share * (next.top(place + 1) - next.top(place));
}

/** Creates the surface on a canvas that fills its scroller. */
export function createTimelineSurface(
  { canvas, scroller, spacer }: SurfaceParts,
  input: SurfaceInput,
): TimelineSurface {
  const context = canvas.getContext('2d', { alpha: false });
  const layers = context && createStripLayers(context);
  const words = context && createWordPictures(context);
  let drawnSpanMs = NaN;
  const hits = createHitList();
  let asked = fullestLanes(input);
  let scene: TimelineScene = {
    ...input,
    level: 'density',
    width: 0,
    height: 0,
    scrollTop: 0,
    theme: readTimelineTheme(scroller),
  };
  let hasLevel = false;
  let spacerHeight = -1;
  let geometry = layOutTimeline(scene);
  let frame = 0;
  let fade: CrossFade | null = null;

  const fitCanvas = (): number => {
    const ratio = window.devicePixelRatio || 1;
    const width = Math.round(scene.width * ratio);
    const height = Math.round(scene.height * ratio);
    if (canvas.width !== width || canvas.height !== height) {
      canvas.width = width;
      canvas.height = height;
    }
    return ratio;
  };

  /** Gives the lanes the height of their level, and room to be scrolled in. */
  const changeLevel = (level: DetailLevel): void => {
    const isOther = hasLevel && level !== scene.level;
    const scrollTop = isOther ? scrollTopAt(scene, level) : null;
    if (isOther) fade = startCrossFade(canvas);
    hasLevel = true;
    scene = { ...scene, level };
    const lacking = Math.max(0, wholeHeightOf(scene) - scene.height);
    if (lacking !== spacerHeight) {
      spacerHeight = lacking;
      spacer.style.blockSize = `${lacking}px`;
    }
    // The browser scrolls no further than there is room: it has to be there first.
    if (scrollTop !== null) scroller.scrollTop = scrollTop;
    scene = { ...scene, scrollTop: Math.min(scroller.scrollTop, lacking) };
  };

  const draw = (): void => {
    frame = 0;
    scene = { ...scene, width: scroller.clientWidth, height: scroller.clientHeight };
    if (!context || !layers || !words || scene.width === 0 || scene.height === 0) return;
    changeLevel(levelFor(scene, asked, hasLevel ? scene.level : null));
    const ratio = fitCanvas();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    // While the view is zoomed no picture of the columns can be used twice, and painting one to be moved takes longer.
    const isZoomed = scene.window.spanMs !== drawnSpanMs;
    drawnSpanMs = scene.window.spanMs;
    words.begin(ratio);
    for (const layer of Object.values(layers)) layer.begin(ratio);
    const target = createPicturedTarget(context, words);
    const used = isZoomed ? { ...createStraightLayers(target), heads: layers.heads } : layers;
    geometry = drawTimeline(target, used, scene, hits);
    if (fade && !fade.draw(context, scene.width, scene.height)) fade = null;
    if (fade) invalidate();
  };
  const invalidate = (): void => {
    if (frame === 0) frame = requestAnimationFrame(draw);
  };

  const onTheme = (): void => {
    forgetTextWidths();
    words?.forget();
    scene = { ...scene, theme: readTimelineTheme(scroller) };
    invalidate();
  };
  const stopTheme = onDidChangeTheme(onTheme);
  const observer = new ResizeObserver(invalidate);
  observer.observe(scroller);
  const stopResolution = onDidChangeResolution(invalidate);
  scroller.addEventListener('scroll', invalidate, { passive: true });
  document.fonts.addEventListener('loadingdone', onTheme);
  invalidate();

  return {
    set(change) {
      if (change.model && change.model !== scene.model) {
        scene = { ...scene, focusedEvent: null, hoveredEvent: null };
      }
      const focusedLane = change.laneOrder ? focusAfter(scene, change.laneOrder) : scene.focusedLane;
      const before = scene;
      scene = { ...scene, focusedLane, ...change };
      if (scene.laneOrder !== before.laneOrder || scene.collapsed !== before.collapsed)
        asked = fullestLanes(scene);
      invalidate();
    },
    scene: () => scene,
    geometry: () => geometry,
    hitAt: (x, y) => hits.find(x, y) ?? countedAt(scene, geometry, x, y),
    invalidate,
    dispose() {
      cancelAnimationFrame(frame);
      stopTheme();
      stopResolution();
      observer.disconnect();
      scroller.removeEventListener('scroll', invalidate);
      document.fonts.removeEventListener('loadingdone', onTheme);
    },
  };
}

import { collapsedHeight, fullLaneHeight } from './lane-layout.ts';
import { axisHeight, bodyHeightOf, overviewHeight } from './timeline-geometry.ts';
import { atRest, type TimelineScene } from './timeline-scene.ts';

/** Lanes up to this height are still one picture that can be looked at, and that a browser can paint twice as large. */
const mostBodyPx = 6000;

/** A scene to be kept. */
export interface WholePicture {
  readonly scene: TimelineScene;
  /** Lanes for which the picture would be too high. */
  readonly lanesLeftOut: number;
}

/**
 * The scene with all its lanes in sight, from the first, as high as they need; without what only shows where pointer and
 * keyboard are.
 */
export function wholePicture(scene: TimelineScene): WholePicture {
  const { laneOrder, collapsed, level, height } = scene;
  const inSightPx = bodyHeightOf(height);
  const fullPx = fullLaneHeight(scene, level, inSightPx);
  const mostPx = Math.max(mostBodyPx, inSightPx);
  let count = 0;
  let sumPx = 0;
  for (const row of laneOrder) {
    const nextPx = sumPx + (collapsed.has(row) ? collapsedHeight : fullPx);
    if (nextPx > mostPx) break;
    sumPx = nextPx;
    count++;
  }
  const whole = {
    ...scene,
    ...atRest,
    highlighted: new Set<number>(),
    laneOrder: count === laneOrder.length ? laneOrder : laneOrder.slice(0, count),
    scrollTop: 0,
    height: axisHeight + overviewHeight + Math.max(inSightPx, sumPx),
  };
  return { scene: whole, lanesLeftOut: laneOrder.length - count };
}

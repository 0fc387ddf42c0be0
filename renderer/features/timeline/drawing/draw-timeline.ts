import { drawAxis } from './draw-axis.ts';
import { drawCoarse } from './draw-coarse.ts';
import type { DensityLayer } from './density-layer.ts';
import { drawDensity } from './draw-density.ts';
import { drawFocusedColumn } from './draw-focus.ts';
import { drawGlyphs } from './draw-glyphs.ts';
import { drawBackground, drawLaneHeaders } from './draw-lanes.ts';
import { drawOverview } from './draw-overview.ts';
import { drawClipped, type DrawTarget } from './draw-target.ts';
import { layOutTimeline, type TimelineGeometry } from './timeline-geometry.ts';
import type { HitList } from './timeline-hits.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** Draws the whole timeline and notes in `hits` what can be pointed at. Returns where everything is. */
export function drawTimeline(
  target: DrawTarget,
  layer: DensityLayer,
  scene: TimelineScene,
  hits: HitList,
): TimelineGeometry {
  const geometry = layOutTimeline(scene);
  hits.clear();
  drawBackground(target, scene, geometry);
  drawClipped(target, geometry.body, () => {
    if (scene.level === 'density') drawDensity(layer, scene, geometry);
    else drawGlyphs(target, scene, geometry, hits);
    drawCoarse(target, scene, geometry, hits);
    if (scene.level === 'density') drawFocusedColumn(target, scene, geometry);
  });
  drawLaneHeaders(target, scene, geometry);
  drawAxis(target, scene, geometry);
  drawOverview(target, scene, geometry);
  return geometry;
}

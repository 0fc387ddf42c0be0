import { drawAxis } from './draw-axis.ts';
import { drawBackground } from './draw-background.ts';
import { coarseDatesIn } from './coarse-dates.ts';
import { drawCoarse } from './draw-coarse.ts';
import type { StripLayers } from './strip-layer.ts';
import { drawCollapsed } from './draw-collapsed.ts';
import { densityMaximum, drawDensity } from './draw-density.ts';
import { drawFocusedColumns } from './draw-focus.ts';
import { drawGlyphs } from './draw-glyphs.ts';
import { drawLaneHeads } from './draw-lane-heads.ts';
import { drawOverview } from './draw-overview.ts';
import { drawRangeHandles } from './draw-range-handles.ts';
import { drawClipped, type DrawTarget } from './draw-target.ts';
import { layOutTimeline, type TimelineGeometry } from './timeline-geometry.ts';
import type { HitList } from './timeline-hits.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** Draws the whole timeline and notes in `hits` what can be pointed at. Returns where everything is. */
export function drawTimeline(
  target: DrawTarget,
  layers: StripLayers,
  scene: TimelineScene,
  hits: HitList,
): TimelineGeometry {
  const geometry = layOutTimeline(scene);
  hits.clear();
  drawBackground(target, scene, geometry);
  const maximum = densityMaximum(scene, geometry, layers.scrolled.sparePx);
  const coarse = coarseDatesIn(scene, geometry);
  const look = { maximum, lines: coarse.areLines ? coarse.bracketed : null };
  for (const name of ['scrolled', 'pinned'] as const) {
    const region = geometry[name];
    if (region.lanes.length === 0) continue;
    const box = { ...geometry.body, y: region.y, height: region.height };
    hits.within(box);
    drawClipped(target, box, () => {
      drawCollapsed(target, scene, geometry, region);
      drawDensity(target, layers[name], scene, geometry, region, look);
      drawGlyphs(target, scene, geometry, region, coarse, hits);
      drawCoarse(target, scene, geometry, region, coarse, hits);
      drawFocusedColumns(target, scene, geometry, region);
    });
  }
  drawLaneHeads(target, layers.heads, scene, geometry);
  drawAxis(target, scene, geometry);
  drawOverview(target, scene, geometry);
  drawRangeHandles(target, scene, geometry);
  return geometry;
}

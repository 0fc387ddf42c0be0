import { isCounted } from '#shared/timeline/column-counts.ts';
import { groupByUnit } from '#shared/timeline/coarse-units.ts';
import { shownSeries } from '#shared/timeline/timeline-model.ts';
import { publicationKind } from '#shared/timeline/timeline-units.ts';
import type { DrawTarget } from './draw-target.ts';
import { boxBetween, type LaneRegion, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

const strongest = 0.6;

/**
 * In a collapsed lane, what is known only to a unit longer than a column is a shade over that unit: the closer it is known the
 * stronger, since nothing says where in the unit it lies.
 */
export function drawCollapsed(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  region: LaneRegion,
): void {
  const { theme, model } = scene;
  const { grid, range, scale, body } = geometry;
  for (const { row, top, height, isCollapsed } of region.lanes) {
    const lane = isCollapsed ? model.lanes[row] : undefined;
    for (const series of lane ? shownSeries(lane, scene.shown) : []) {
      if (isCounted(series.unit, grid.columnMs)) continue;
      const strip = { x: body.x, y: top + 5, width: body.width, height: height - 10 };
      target.fillStyle = series.kind === publicationKind ? theme.publication : theme.event;
      for (const group of groupByUnit(series, range)) {
        const box = boxBetween(scale, group, strip);
        if (!box) continue;
        const share = (group.endMs - group.startMs) / scale.window.spanMs;
        target.globalAlpha = strongest * Math.max(0.15, 1 - 2 * share);
        target.fillRect(box.x, box.y, Math.max(1, box.width - 1), box.height);
      }
      target.globalAlpha = 1;
    }
  }
}

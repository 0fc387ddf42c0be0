import type { CivilRange } from '#shared/timeline/civil-range.ts';
import { groupByUnit, type UnitGroup } from '#shared/timeline/coarse-units.ts';
import { shownSeries } from '#shared/timeline/timeline-model.ts';
import { stretchAt } from './column-places.ts';
import type { DrawTarget } from './draw-target.ts';
import { coarseHeight, type PlacedLane, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineHit } from './timeline-hits.ts';
import type { TimelineScene } from './timeline-scene.ts';

type LineScene = Pick<TimelineScene, 'model' | 'shown'>;

/** The stretches of one unit that marks of a lane name. Two series may name the same. */
function groupsOf({ model, shown }: LineScene, row: number, unit: number, range: CivilRange): UnitGroup[] {
  const lane = model.lanes[row];
  return (lane ? shownSeries(lane, shown) : [])
    .filter(series => series.unit === unit)
    .flatMap(series => groupByUnit(series, range));
}

/** Where the picture of a lane is painted: `x` is added to where things stand in the view. */
interface LinePlace {
  readonly x: number;
  readonly top: number;
}

/** Paints brackets that are too narrow for ends and words, as lines: one path, since there may be hundreds. */
export function paintUnitLines(
  target: DrawTarget,
  scene: LineScene & Pick<TimelineScene, 'theme'>,
  { scale }: Pick<TimelineGeometry, 'scale'>,
  { row, unit, range }: { readonly row: number; readonly unit: number; readonly range: CivilRange },
  { x, top }: LinePlace,
): void {
  target.beginPath();
  for (const group of groupsOf(scene, row, unit, range)) {
    const span = stretchAt(scale, group);
    target.rect(x + span.x + 1, top + 8, Math.max(2, span.width - 2), 3);
  }
  target.fillStyle = scene.theme.event;
  target.globalAlpha = 0.7;
  target.fill();
  target.globalAlpha = 1;
}

/** The same of what is in view, straight on the picture. */
export const drawUnitLines = (
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  { row, top }: PlacedLane,
  unit: number,
): void => paintUnitLines(target, scene, geometry, { row, unit, range: geometry.range }, { x: 0, top });

/** The line at this point of the picture, with all marks that name its stretch; of several the one that began last. */
export function unitLineAt(
  scene: LineScene,
  { scale }: Pick<TimelineGeometry, 'scale'>,
  { row, top }: PlacedLane,
  unit: number,
  { x, y }: { readonly x: number; readonly y: number },
): TimelineHit | null {
  if (y < top || y > top + coarseHeight) return null;
  const timeMs = scale.timeAt(x);
  const found = groupsOf(scene, row, unit, { startMs: timeMs, endMs: timeMs + 1 });
  const last = found.reduce<UnitGroup | null>(
    (best, group) => (best === null || group.startMs > best.startMs ? group : best),
    null,
  );
  if (last === null) return null;
  const count = found
    .filter(({ startMs, endMs }) => startMs === last.startMs && endMs === last.endMs)
    .reduce((sum, group) => sum + group.count, 0);
  return { kind: 'unit', lane: row, unit, range: last, count };
}

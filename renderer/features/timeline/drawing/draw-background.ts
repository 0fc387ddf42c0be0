import { mainTicks } from './axis-rows.ts';
import { drawClipped, type DrawTarget } from './draw-target.ts';
import { boxBetween, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

function drawBands(target: DrawTarget, scene: TimelineScene, { scrolled, pinned }: TimelineGeometry): void {
  for (const { y, height, lanes } of [scrolled, pinned]) {
    drawClipped(target, { x: 0, y, width: scene.width, height }, () => {
      for (const lane of lanes) {
        target.fillStyle = lane.place % 2 === 1 ? scene.theme.band : scene.theme.background;
        target.fillRect(0, lane.top, scene.width, lane.height);
      }
    });
  }
}

/** The ranges that are marked: the app's filter unless it is just being moved, what is brushed, where an article would fall. */
function drawRanges(target: DrawTarget, scene: TimelineScene, { body, scale }: TimelineGeometry): void {
  const { theme, filter, brush, dropRange } = scene;
  for (const [range, alpha] of [
    [brush === null ? filter : null, 0.09],
    [brush, 0.16],
    [dropRange, 0.28],
  ] as const) {
    const box = range && boxBetween(scale, range, body);
    if (!box) continue;
    target.fillStyle = theme.accent;
    target.globalAlpha = alpha;
    target.fillRect(box.x, box.y, box.width, box.height);
    target.globalAlpha = 0.8;
    target.fillRect(box.x, box.y, 1, box.height);
    target.fillRect(box.x + box.width - 1, box.y, 1, box.height);
    target.globalAlpha = 1;
  }
}

/** Draws what lies behind the marks: bands, the rules of the axis, the marked ranges, the edge under pinned lanes. */
export function drawBackground(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { theme } = scene;
  const { body, scale, pinned } = geometry;
  target.fillStyle = theme.background;
  target.fillRect(0, body.y, scene.width, body.height);
  drawBands(target, scene, geometry);
  drawClipped(target, body, () => {
    target.fillStyle = theme.border;
    target.globalAlpha = 0.7;
    for (const tick of mainTicks(scene, geometry))
      target.fillRect(Math.round(scale.x(tick)), body.y, 1, body.height);
    target.globalAlpha = 1;
    drawRanges(target, scene, geometry);
  });
  if (pinned.height === 0) return;
  target.fillStyle = theme.muted;
  target.fillRect(0, pinned.y + pinned.height - 1, scene.width, 1);
}

import { directionOf } from '#shared/text/direction.ts';
import { isNameless } from '#shared/timeline/lane-key.ts';
import { drawClipped, type DrawTarget } from './draw-target.ts';
import { fitText, setFont } from './fit-text.ts';
import { gregorianTicks } from './draw-axis.ts';
import { boxBetween, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** Draws what lies behind the marks: bands, the rules of the axis, the filtered and the brushed range. */
export function drawBackground(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { theme } = scene;
  const { body, laneHeight, scale } = geometry;
  target.fillStyle = theme.background;
  target.fillRect(0, body.y, scene.width, body.height);
  drawClipped(target, { x: 0, y: body.y, width: scene.width, height: body.height }, () => {
    for (let place = geometry.firstLane; place < geometry.afterLastLane; place++) {
      target.fillStyle = place % 2 === 1 ? theme.band : theme.background;
      target.fillRect(0, geometry.laneTop(place), scene.width, laneHeight);
    }
  });
  drawClipped(target, body, () => {
    target.fillStyle = theme.border;
    target.globalAlpha = 0.7;
    for (const tick of gregorianTicks(scene, geometry))
      target.fillRect(Math.round(scale.x(tick)), body.y, 1, body.height);
    for (const [range, alpha] of [
      [scene.filter, 0.09],
      [scene.brush, 0.16],
    ] as const) {
      const box = range && boxBetween(scale, range, body);
      if (!box) continue;
      target.fillStyle = theme.accent;
      target.globalAlpha = alpha;
      target.fillRect(box.x, box.y, box.width, box.height);
      target.globalAlpha = 0.8;
      target.fillRect(box.x, box.y, 1, box.height);
      target.fillRect(box.x + box.width - 1, box.y, 1, box.height);
    }
    target.globalAlpha = 1;
  });
}

/** Draws the heads of the lanes: name, and how many marks of the shown kinds there are. */
export function drawLaneHeaders(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { theme, labels, model, shown } = scene;
  const { headers, laneHeight } = geometry;
  const isRtl = labels.direction === 'rtl';
  const textX = isRtl ? headers.x + headers.width - 12 : headers.x + 12;
  drawClipped(target, headers, () => {
    target.textBaseline = 'middle';
    target.textAlign = isRtl ? 'right' : 'left';
    for (let place = geometry.firstLane; place < geometry.afterLastLane; place++) {
      const lane = model.lanes[scene.laneOrder[place] ?? -1];
      if (!lane) continue;
      const top = geometry.laneTop(place);
      const name = labels.laneName(lane.key);
      const count = (shown.publication ? lane.publicationCount : 0) + (shown.event ? lane.eventCount : 0);
      target.fillStyle = isNameless(lane.key) ? theme.muted : theme.text;
      target.direction = directionOf(name);
      setFont(target, `600 13px ${theme.font}`);
      target.fillText(fitText(target, name, headers.width - 24).text, textX, top + laneHeight / 2 - 8);
      target.direction = labels.direction;
      target.fillStyle = theme.muted;
      setFont(target, `12px ${theme.font}`);
      target.fillText(labels.count(count), textX, top + laneHeight / 2 + 11);
      if (place !== scene.focusedLane) continue;
      target.strokeStyle = theme.focus;
      target.lineWidth = 2;
      target.strokeRect(headers.x + 2, top + 2, headers.width - 4, laneHeight - 4);
    }
  });
  target.fillStyle = theme.border;
  target.fillRect(isRtl ? headers.x : headers.x + headers.width - 1, 0, 1, scene.height);
}

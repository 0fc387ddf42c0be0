import type { Box, DrawTarget } from './draw-target.ts';
import { fitText, setFont, textWidth } from './fit-text.ts';
import { boxBetween, type TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

const gripPx = 6;
const gripHeight = 18;

/** Where the edges of the filtered range can be taken hold of; null for an edge out of view. */
export function filterEdges(
  scene: Pick<TimelineScene, 'filter' | 'brush'>,
  { scale, body }: Pick<TimelineGeometry, 'scale' | 'body'>,
): { readonly startX: number | null; readonly endX: number | null } {
  const range = scene.brush ?? scene.filter;
  const inView = (x: number): number | null => (x >= body.x && x <= body.x + body.width ? x : null);
  return {
    startX: range && inView(scale.x(range.startMs)),
    endX: range && inView(scale.x(range.endMs)),
  };
}

const grip = (x: number, axis: Box): Box => ({
  x: x - gripPx / 2,
  y: axis.y + axis.height - gripHeight,
  width: gripPx,
  height: gripHeight,
});

function drawDropLabel(target: DrawTarget, scene: TimelineScene, { scale, body }: TimelineGeometry): void {
  const { dropRange, theme, labels } = scene;
  const box = dropRange && boxBetween(scale, dropRange, body);
  if (!box) return;
  setFont(target, `600 13px ${theme.font}`);
  const { text } = fitText(target, labels.dropHere(dropRange), body.width - 24);
  const width = textWidth(target, text) + 20;
  const x = Math.min(
    Math.max(box.x + box.width / 2 - width / 2, body.x + 2),
    body.x + body.width - width - 2,
  );
  target.fillStyle = theme.accent;
  target.fillRect(x, body.y + 8, width, 26);
  target.fillStyle = theme.background;
  target.direction = labels.direction;
  target.textAlign = 'center';
  target.textBaseline = 'middle';
  target.fillText(text, x + width / 2, body.y + 21);
}

/** Draws what lies over everything: the grips of the filtered range, and the date that a dragged article would get. */
export function drawRangeHandles(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { startX, endX } = filterEdges(scene, geometry);
  for (const x of [startX, endX]) {
    if (x === null) continue;
    const box = grip(x, geometry.axis);
    target.fillStyle = scene.theme.accent;
    target.fillRect(box.x, box.y, box.width, box.height);
    target.fillStyle = scene.theme.background;
    target.fillRect(box.x + 1.5, box.y + 5, 1, 8);
    target.fillRect(box.x + 3.5, box.y + 5, 1, 8);
  }
  drawDropLabel(target, scene, geometry);
}

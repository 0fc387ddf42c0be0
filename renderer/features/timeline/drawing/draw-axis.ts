import { axisRows, mainTicks, type AxisLabel } from './axis-rows.ts';
import { drawClipped, type DrawTarget } from './draw-target.ts';
import { fitText, setFont } from './fit-text.ts';
import type { TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** Where a row stands: the middle of its words, and its ticks. */
interface RowPlace {
  readonly y: number;
  readonly tickTop: number;
  readonly tickHeight: number;
}

const upper: RowPlace = { y: 15, tickTop: 4, tickHeight: 20 };
const lower: RowPlace = { y: 35, tickTop: 26, tickHeight: 22 };
const only: RowPlace = { y: 24, tickTop: 4, tickHeight: 44 };

const placeOf = (index: number, count: number): RowPlace =>
  count === 1 ? only : index === 0 ? upper : lower;

/**
 * Words stand on the future side of their tick. Those of a tick before the view are kept at the edge while they fit, if they are
 * true there: «April» is, «18:00» would be read as the time there. At either edge they are whole or left out: half a date could
 * be read as another one.
 */
function drawRow(
  target: DrawTarget,
  scene: TimelineScene,
  geometry: TimelineGeometry,
  row: readonly AxisLabel[],
  y: number,
): void {
  const { scale, axis } = geometry;
  const isRtl = scene.timeDirection === 'rtl';
  target.textAlign = isRtl ? 'right' : 'left';
  row.forEach(({ timeMs, text, isOfStretch }, index) => {
    const own = scale.distance(timeMs);
    if (own < 0 && !isOfStretch) return;
    const next = row[index + 1];
    const end = Math.min(next ? scale.distance(next.timeMs) : Infinity, scale.widthPx);
    const room = end - Math.max(own, 0) - 10;
    if (room < 24 || text === '') return;
    const fitted = fitText(target, text, room);
    if (fitted.text !== text && (own < 0 || end === scale.widthPx)) return;
    const at = Math.max(own, 0) + 5;
    target.fillText(fitted.text, isRtl ? axis.x + axis.width - at : axis.x + at, y);
  });
}

/** Draws the rows of the axis and, for each, its context («June 2019») in the corner. */
export function drawAxis(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { theme, labels, width } = scene;
  const { axis, scale, headers } = geometry;
  target.fillStyle = theme.background;
  target.fillRect(0, 0, width, axis.height);
  target.fillStyle = theme.border;
  target.fillRect(0, axis.height - 1, width, 1);
  target.textBaseline = 'middle';
  const rows = axisRows(scene, geometry);
  const fontOf = (index: number): string => `${index === 0 ? '600 13px' : '12px'} ${theme.font}`;
  const colourOf = (index: number): string => (index === 0 ? theme.text : theme.muted);
  target.direction = labels.direction;
  drawClipped(target, axis, () => {
    target.direction = labels.direction;
    rows.forEach((row, index) => {
      const place = placeOf(index, rows.length);
      const ticks = index === 0 ? mainTicks(scene, geometry) : row.labels.map(({ timeMs }) => timeMs);
      target.fillStyle = theme.border;
      for (const tick of ticks)
        target.fillRect(Math.round(scale.x(tick)), place.tickTop, 1, place.tickHeight);
      target.fillStyle = colourOf(index);
      setFont(target, fontOf(index));
      drawRow(target, scene, geometry, row.labels, place.y);
    });
  });
  const isRtl = labels.direction === 'rtl';
  target.textAlign = isRtl ? 'right' : 'left';
  rows.forEach(({ context }, index) => {
    if (context === '') return;
    setFont(target, fontOf(index));
    target.fillStyle = colourOf(index);
    const x = isRtl ? headers.x + headers.width - 12 : headers.x + 12;
    target.fillText(fitText(target, context, headers.width - 20).text, x, placeOf(index, rows.length).y);
  });
}

import { chooseTickUnit, ticksOf } from '#shared/timeline/axis-ticks.ts';
import { chooseHijriStep, hijriTicksOf } from '#shared/timeline/hijri-ticks.ts';
import { drawClipped, type DrawTarget } from './draw-target.ts';
import { fitText, setFont } from './fit-text.ts';
import type { TimelineGeometry } from './timeline-geometry.ts';
import type { TimelineScene } from './timeline-scene.ts';

const gregorianY = 15;
const hijriY = 35;

/** The ticks of the Gregorian row, which also rule the body. */
export const gregorianTicks = (scene: TimelineScene, geometry: TimelineGeometry): readonly number[] =>
  ticksOf(chooseTickUnit(geometry.scale.msPerPixel), geometry.range, scene.weekStart);

interface AxisLabel {
  readonly timeMs: number;
  readonly text: string;
}

/** The Hijri row has its own boundaries; from weeks on inwards both calendars share theirs. */
function hijriLabels(
  scene: TimelineScene,
  geometry: TimelineGeometry,
  ticks: readonly number[],
): AxisLabel[] {
  const { labels } = scene;
  const unit = chooseTickUnit(geometry.scale.msPerPixel).name;
  if (unit === 'years' || unit === 'months') {
    const step = chooseHijriStep(geometry.scale.msPerPixel, 110);
    return hijriTicksOf(step, geometry.range).map(tick => ({
      timeMs: tick.timeMs,
      text: labels.hijriTick(tick.timeMs, step),
    }));
  }
  const days =
    unit === 'week' || unit === 'day'
      ? ticks
      : ticksOf({ name: 'day', step: 1, leastMs: 86_400_000 }, geometry.range, 0);
  return days.map(timeMs => ({ timeMs, text: labels.hijriDay(timeMs) }));
}

/** Words stand on the future side of their tick; the one that began before the view is kept at the edge while it fits. */
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
  row.forEach(({ timeMs, text }, index) => {
    const own = scale.distance(timeMs);
    const next = row[index + 1];
    const room = (next ? scale.distance(next.timeMs) : scale.widthPx + 200) - Math.max(own, 0) - 10;
    if (room < 24) return;
    const fitted = fitText(target, text, room);
    if (fitted.text !== text && own < 0) return;
    const at = Math.max(own, 0) + 5;
    target.fillText(fitted.text, isRtl ? axis.x + axis.width - at : axis.x + at, y);
  });
}

/** Draws the two rows of the axis and the context («June 2019») in the corner. */
export function drawAxis(target: DrawTarget, scene: TimelineScene, geometry: TimelineGeometry): void {
  const { theme, labels, width } = scene;
  const { axis, scale, headers } = geometry;
  const unit = chooseTickUnit(scale.msPerPixel);
  const ticks = gregorianTicks(scene, geometry);
  target.fillStyle = theme.background;
  target.fillRect(0, 0, width, axis.height);
  target.fillStyle = theme.border;
  target.fillRect(0, axis.height - 1, width, 1);
  target.direction = labels.direction;
  target.textBaseline = 'middle';
  drawClipped(target, axis, () => {
    target.fillStyle = theme.border;
    for (const tick of ticks)
      target.fillRect(
        Math.round(scale.x(tick)),
        4,
        1,
        scene.calendars.includes('hijri') ? 20 : axis.height - 4,
      );
    target.fillStyle = theme.text;
    setFont(target, `600 13px ${theme.font}`);
    const y = scene.calendars.includes('hijri') ? gregorianY : axis.height / 2;
    drawRow(
      target,
      scene,
      geometry,
      ticks.map(timeMs => ({ timeMs, text: labels.tick(unit, timeMs) })),
      y,
    );
    if (!scene.calendars.includes('hijri')) return;
    const hijri = hijriLabels(scene, geometry, ticks);
    target.fillStyle = theme.border;
    for (const { timeMs } of hijri) target.fillRect(Math.round(scale.x(timeMs)), 26, 1, axis.height - 26);
    target.fillStyle = theme.muted;
    setFont(target, `12px ${theme.font}`);
    drawRow(target, scene, geometry, hijri, hijriY);
  });
  const context = labels.context(unit, geometry.range);
  if (context === '') return;
  setFont(target, `600 13px ${theme.font}`);
  target.fillStyle = theme.text;
  target.textAlign = labels.direction === 'rtl' ? 'right' : 'left';
  const x = labels.direction === 'rtl' ? headers.x + headers.width - 12 : headers.x + 12;
  target.fillText(fitText(target, context, headers.width - 20).text, x, gregorianY);
}

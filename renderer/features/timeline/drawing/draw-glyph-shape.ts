import { timelineUnits } from '#shared/timeline/timeline-units.ts';
import type { TimeScale } from '#shared/timeline/time-scale.ts';
import type { DrawTarget } from './draw-target.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** A mark to be drawn: `x` is where it begins in time, `y` the top of its row. */
interface GlyphPlace {
  readonly event: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** A publication is a filled disc or square, a dated event a ring or a diamond: told apart without colour too. */
export function drawPointShape(
  target: DrawTarget,
  shape: {
    readonly isPublication: boolean;
    readonly isTime: boolean;
    readonly colour: string;
    readonly hole: string;
  },
  centreX: number,
  centreY: number,
): void {
  const { isPublication, isTime, colour, hole } = shape;
  target.fillStyle = colour;
  if (isPublication && !isTime) {
    target.fillRect(Math.round(centreX - 3), Math.round(centreY - 3), 6, 6);
    return;
  }
  target.beginPath();
  if (isTime) target.arc(centreX, centreY, 3.4, 0, Math.PI * 2);
  else {
    target.moveTo(centreX, centreY - 4.4);
    target.lineTo(centreX + 4.4, centreY);
    target.lineTo(centreX, centreY + 4.4);
    target.lineTo(centreX - 4.4, centreY);
    target.closePath();
  }
  target.fill();
  if (isPublication || !isTime) return;
  target.fillStyle = hole;
  target.beginPath();
  target.arc(centreX, centreY, 1.6, 0, Math.PI * 2);
  target.fill();
}

/** A bar whose uncertain end fades out in four steps. */
function drawBar(
  target: DrawTarget,
  left: number,
  right: number,
  place: GlyphPlace,
  fades: { left: boolean; right: boolean },
): void {
  const thickness = place.height > 10 ? 4 : 5;
  const y = place.height > 10 ? place.y + place.height - thickness : place.y + 1;
  const width = right - left;
  const fade = Math.min(width / 3, 28);
  const from = left + (fades.left ? fade : 0);
  const to = right - (fades.right ? fade : 0);
  target.globalAlpha = 0.75;
  target.fillRect(from, y, Math.max(1, to - from), thickness);
  for (let step = 0; step < 4; step++) {
    target.globalAlpha = 0.75 * (1 - (step + 1) / 5);
    if (fades.left) target.fillRect(from - ((step + 1) * fade) / 4, y, fade / 4, thickness);
    if (fades.right) target.fillRect(to + (step * fade) / 4, y, fade / 4, thickness);
  }
  target.globalAlpha = 1;
}

/** Draws one mark: a point, a day with the whisker of its length, or a bar for a stretch of time. */
export function drawGlyphShape(
  target: DrawTarget,
  scene: TimelineScene,
  scale: TimeScale,
  place: GlyphPlace,
): void {
  const { columns } = scene.model;
  const { theme } = scene;
  const isRtl = scene.timeDirection === 'rtl';
  const unit = timelineUnits[columns.units[place.event] ?? 0];
  const isPublication = columns.kinds[place.event] === 0;
  const colour = isPublication ? theme.publication : theme.event;
  const endX = scale.x(columns.ends[place.event] ?? 0);
  const length = Math.max(0, isRtl ? place.x - endX : endX - place.x);
  const isTall = place.height > 10;
  const centreY = isTall ? place.y + place.height / 2 : place.y + 3;
  const centreX = isRtl ? place.x - 4 : place.x + 4;
  target.fillStyle = colour;
  if (unit === 'time' || unit === 'day') {
    if (unit === 'day' && length > 10) {
      target.globalAlpha = 0.45;
      target.fillRect(
        isRtl ? place.x - length : place.x,
        isTall ? place.y + place.height - 1 : centreY - 0.75,
        length,
        1.5,
      );
      target.globalAlpha = 1;
    }
    drawPointShape(
      target,
      { isPublication, isTime: unit === 'time', colour, hole: theme.background },
      centreX,
      centreY,
    );
  } else {
    const doubt = columns.doubts[place.event] ?? 0;
    const isSoftStart = (doubt & 1) > 0;
    const isSoftEnd = (doubt & 2) > 0;
    const width = Math.max(7, length);
    const fades = isRtl ? { left: isSoftEnd, right: isSoftStart } : { left: isSoftStart, right: isSoftEnd };
    drawBar(target, isRtl ? place.x - width : place.x, isRtl ? place.x : place.x + width, place, fades);
  }
  if (place.event !== scene.focusedEvent && place.event !== scene.hoveredEvent) return;
  target.strokeStyle = theme.focus;
  target.lineWidth = 2;
  target.beginPath();
  target.arc(centreX, centreY, 7, 0, Math.PI * 2);
  target.stroke();
}

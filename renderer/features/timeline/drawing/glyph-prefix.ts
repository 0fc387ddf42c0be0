import type { GlyphGroup } from '#shared/timeline/glyph-groups.ts';
import { markFlags } from '#shared/timeline/gather/reported-event.ts';
import type { DrawTarget } from './draw-target.ts';
import { setFont, widthIn } from './fit-text.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** Room of the shape itself, in which the next thing does not begin. */
const shapePx = 12;
const signPx = 9;

/** In rows that are lower than the figures, these are smaller. */
const countFont = (scene: TimelineScene, rowPx: number): string =>
  `600 ${rowPx < 12 ? 8.5 : 10.5}px ${scene.theme.font}`;
const widestRow = 12;

/** What stands between a glyph's shape and its title: the sign of a dispute, and how many marks it is. */
export interface GlyphPrefix {
  readonly isDisputed: boolean;
  /** Empty for a single mark. */
  readonly count: string;
  /** From where the mark begins to the end of the prefix. */
  readonly width: number;
}

const plain: GlyphPrefix = { isDisputed: false, count: '', width: shapePx };

/** Measures it; may leave the target with the font of counts. */
export function prefixOf(target: DrawTarget, scene: TimelineScene, group: GlyphGroup): GlyphPrefix {
  const isDisputed = (group.flags & markFlags.disputed) !== 0;
  if (!isDisputed && group.marks.length === 1) return plain;
  const count = group.marks.length > 1 ? scene.labels.times(group.marks.length) : '';
  let width = shapePx + (isDisputed ? signPx : 0);
  if (count !== '') width += widthIn(target, countFont(scene, widestRow), count) + 3;
  return { isDisputed, count, width };
}

/** «Not equal», as a path: letters may be missing from the font. */
export function drawDisputed(target: DrawTarget, x: number, y: number, colour: string): void {
  target.fillStyle = colour;
  target.fillRect(x - 3, y - 2, 6, 1);
  target.fillRect(x - 3, y + 1, 6, 1);
  target.strokeStyle = colour;
  target.lineWidth = 1;
  target.beginPath();
  target.moveTo(x - 1.8, y + 3.5);
  target.lineTo(x + 1.8, y - 3.5);
  target.stroke();
}

/** Draws it after the shape of the mark that begins at `x`, on the future side, around the height `y`. */
export function drawPrefix(
  target: DrawTarget,
  scene: TimelineScene,
  { isDisputed, count }: GlyphPrefix,
  x: number,
  y: number,
  rowPx: number,
): void {
  const isRtl = scene.timeDirection === 'rtl';
  const side = isRtl ? -1 : 1;
  let from = shapePx - 1;
  if (isDisputed) {
    drawDisputed(target, x + side * (from + 3), y, scene.theme.text);
    from += signPx;
  }
  if (count === '') return;
  setFont(target, countFont(scene, rowPx));
  target.fillStyle = scene.theme.text;
  target.textAlign = isRtl ? 'right' : 'left';
  target.direction = scene.labels.direction;
  target.fillText(count, x + side * from, y + 0.5);
}

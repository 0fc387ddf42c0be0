import { drawClipped, type DrawTarget } from './draw-target.ts';
import { fitText, setFont, textWidth } from './fit-text.ts';
import { legendEntries } from './legend-entries.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** What is written around an exported picture. */
export interface PictureCaption {
  readonly title: string;
  /** What it shows: scope, filter, days. */
  readonly scope: string;
  /** Where it comes from, with the date of the collection. */
  readonly source: string;
}

export const captionHeight = 64;
export const legendHeight = 30;
export const sourceHeight = 26;
const marginPx = 12;

type FrameScene = Pick<TimelineScene, 'theme' | 'labels' | 'width' | 'isGathered' | 'gathered'>;

function drawLine(
  target: DrawTarget,
  { labels, width, theme }: FrameScene,
  text: string,
  look: { readonly y: number; readonly font: string; readonly colour: string },
): void {
  setFont(target, `${look.font} ${theme.font}`);
  target.fillStyle = look.colour;
  target.direction = labels.direction;
  target.textBaseline = 'middle';
  target.textAlign = labels.direction === 'rtl' ? 'right' : 'left';
  const x = labels.direction === 'rtl' ? width - marginPx : marginPx;
  target.fillText(fitText(target, text, width - 2 * marginPx).text, x, look.y);
}

/** Draws the title and what is shown, with their own top left corner at 0, 0. */
export function drawCaption(target: DrawTarget, scene: FrameScene, { title, scope }: PictureCaption): void {
  const { theme, width } = scene;
  target.fillStyle = theme.background;
  target.fillRect(0, 0, width, captionHeight);
  drawLine(target, scene, title, { y: 22, font: '600 18px', colour: theme.text });
  drawLine(target, scene, scope, { y: 46, font: '13px', colour: theme.muted });
}

/** Draws the key to the marks in one line, as far as it fits. */
function drawLegend(target: DrawTarget, scene: FrameScene): void {
  const { theme, labels, width } = scene;
  const isRtl = labels.direction === 'rtl';
  const side = isRtl ? -1 : 1;
  const y = legendHeight / 2;
  setFont(target, `12px ${theme.font}`);
  let at = marginPx;
  for (const { words, draw } of legendEntries(scene)) {
    setFont(target, `12px ${theme.font}`);
    const wide = 22 + textWidth(target, words) + 18;
    if (at + wide > width) return;
    const x = isRtl ? width - at : at;
    draw(target, x + side * 9, y);
    target.fillStyle = theme.muted;
    target.direction = labels.direction;
    target.textBaseline = 'middle';
    target.textAlign = isRtl ? 'right' : 'left';
    target.fillText(words, x + side * 22, y);
    at += wide;
  }
}

/** Draws the key to the marks and where the picture comes from, with their own top left corner at 0, 0. */
export function drawFooter(target: DrawTarget, scene: FrameScene, { source }: PictureCaption): void {
  const { theme, width } = scene;
  const height = legendHeight + sourceHeight;
  target.fillStyle = theme.background;
  target.fillRect(0, 0, width, height);
  drawClipped(target, { x: 0, y: 0, width, height }, () => drawLegend(target, scene));
  drawLine(target, scene, source, {
    y: legendHeight + sourceHeight / 2 - 4,
    font: '11px',
    colour: theme.muted,
  });
}

import type { DrawTarget } from './draw-target.ts';
import { fitText, setFont, textWidth } from './fit-text.ts';
import { legendEntries, type LegendEntry } from './legend-entries.ts';
import type { TimelineScene } from './timeline-scene.ts';

/** What is written around an exported picture. */
export interface PictureCaption {
  readonly title: string;
  /** What it shows: scope, filter, days. */
  readonly scope: string;
  /** Where it comes from, with the date of the collection. */
  readonly source: string;
  /** What the reader of the picture has to know of what is not in it; nothing where it holds everything. */
  readonly note?: string;
}

export const captionHeight = 64;
const legendLine = 22;
const sourceHeight = 26;
const symbolPx = 22;
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

interface PlacedEntry {
  readonly entry: LegendEntry;
  /** From the start edge. */
  readonly at: number;
  readonly line: number;
}

/** Puts the key to the marks into as many lines as it needs. */
function placeLegend(target: DrawTarget, scene: FrameScene): readonly PlacedEntry[] {
  setFont(target, `12px ${scene.theme.font}`);
  const placed: PlacedEntry[] = [];
  let at = marginPx;
  let line = 0;
  for (const entry of legendEntries(scene)) {
    const wide = symbolPx + textWidth(target, entry.words);
    if (at > marginPx && at + wide > scene.width - marginPx) {
      line++;
      at = marginPx;
    }
    placed.push({ entry, at, line });
    at += wide + 18;
  }
  return placed;
}

/** Height of what stands below the picture. */
export const footerHeight = (
  target: DrawTarget,
  scene: FrameScene,
  { note = '' }: Pick<PictureCaption, 'note'>,
): number =>
  ((placeLegend(target, scene).at(-1)?.line ?? 0) + 1) * legendLine +
  8 +
  (note === '' ? 1 : 2) * sourceHeight;

/** Draws the key to the marks and where the picture comes from, with their own top left corner at 0, 0. */
export function drawFooter(target: DrawTarget, scene: FrameScene, caption: PictureCaption): void {
  const { source, note = '' } = caption;
  const { theme, width, labels } = scene;
  const isRtl = labels.direction === 'rtl';
  const side = isRtl ? -1 : 1;
  const height = footerHeight(target, scene, caption);
  target.fillStyle = theme.background;
  target.fillRect(0, 0, width, height);
  for (const { entry, at, line } of placeLegend(target, scene)) {
    const x = isRtl ? width - at : at;
    const y = 4 + (line + 0.5) * legendLine;
    entry.draw(target, x + side * 9, y);
    setFont(target, `12px ${theme.font}`);
    target.fillStyle = theme.muted;
    target.direction = labels.direction;
    target.textBaseline = 'middle';
    target.textAlign = isRtl ? 'right' : 'left';
    target.fillText(entry.words, x + side * symbolPx, y);
  }
  if (note !== '')
    drawLine(target, scene, note, { y: height - 1.5 * sourceHeight, font: '600 12px', colour: theme.text });
  drawLine(target, scene, source, {
    y: height - sourceHeight / 2,
    font: '11px',
    colour: theme.muted,
  });
}

import { createStraightLayer } from './density-layer.ts';
import type { DrawTarget } from './draw-target.ts';
import { drawTimeline } from './draw-timeline.ts';
import {
  captionHeight,
  drawCaption,
  drawFooter,
  footerHeight,
  type PictureCaption,
} from './picture-frame.ts';
import { svgColour } from './svg-colour.ts';
import { createSvgTarget, type MeasureText } from './svg-target.ts';
import { escapeXml } from './svg-text.ts';
import { createHitList } from './timeline-hits.ts';
import { atRest, type TimelineScene } from './timeline-scene.ts';

export type { PictureCaption } from './picture-frame.ts';

/** What only shows where pointer and keyboard are is no part of an exported picture. */
const stillOf = (scene: TimelineScene): TimelineScene => ({ ...scene, ...atRest, highlighted: new Set() });

function drawPicture(target: DrawTarget, scene: TimelineScene): void {
  const layer = createStraightLayer(target);
  drawTimeline(target, { scrolled: layer, pinned: layer }, scene, createHitList());
}

const wholeHeight = (target: DrawTarget, scene: TimelineScene): number =>
  captionHeight + scene.height + footerHeight(target, scene);

/** As `renderTimelineSvg`, with texts measured by the caller. */
export function writeTimelineSvg(
  scene: TimelineScene,
  caption: PictureCaption,
  measure: MeasureText,
): string {
  const still = stillOf(scene);
  const { width, labels, theme } = still;
  const height = wholeHeight(createSvgTarget(measure, ''), still);
  const part = (name: string, y: number, draw: (target: DrawTarget) => void): string => {
    const target = createSvgTarget(measure, name);
    draw(target);
    return `<g transform="translate(0 ${y})">\n${target.markup()}\n</g>`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
      ` role="img" xml:lang="${labels.direction === 'rtl' ? 'ar' : 'en'}">`,
    `<title>${escapeXml(caption.title)}</title>`,
    `<desc>${escapeXml(`${caption.scope} ${caption.source}`)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${svgColour(theme.background).hex}"/>`,
    part('picture', captionHeight, target => drawPicture(target, still)),
    part('caption', 0, target => drawCaption(target, still, caption)),
    part('footer', captionHeight + still.height, target => drawFooter(target, still, caption)),
    '</svg>\n',
  ].join('\n');
}

/** The picture in view as an SVG document whose texts are texts, with its caption above and the key to the marks below. */
export function renderTimelineSvg(scene: TimelineScene, caption: PictureCaption): string {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  return writeTimelineSvg(scene, caption, (text, font) => {
    if (context === null) return text.length * 7;
    context.font = font;
    return context.measureText(text).width;
  });
}

/** The same as a PNG with so many pixels for each one on the screen; null where the browser makes none. */
export async function renderTimelinePng(
  scene: TimelineScene,
  caption: PictureCaption,
  scale: 1 | 2,
): Promise<Blob | null> {
  const still = stillOf(scene);
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  // An offscreen context differs from a canvas's only in what drawing does not use.
  const target = context as unknown as DrawTarget;
  canvas.height = wholeHeight(target, still) * scale;
  canvas.width = still.width * scale;
  const partAt = (y: number, draw: () => void): void => {
    context.setTransform(scale, 0, 0, scale, 0, y * scale);
    draw();
  };
  partAt(captionHeight, () => drawPicture(target, still));
  partAt(0, () => drawCaption(target, still, caption));
  partAt(captionHeight + still.height, () => drawFooter(target, still, caption));
  return canvas.convertToBlob({ type: 'image/png' });
}

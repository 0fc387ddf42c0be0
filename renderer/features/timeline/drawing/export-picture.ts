import { createStraightLayers } from './strip-layer.ts';
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
import { escapeXml, fontsElsewhere } from './svg-text.ts';
import { createHitList } from './timeline-hits.ts';
import type { TimelineScene } from './timeline-scene.ts';
import { wholePicture } from './whole-picture.ts';

function drawPicture(target: DrawTarget, scene: TimelineScene): void {
  drawTimeline(target, createStraightLayers(target), scene, createHitList());
}

const wholeHeight = (target: DrawTarget, scene: TimelineScene, caption: PictureCaption): number =>
  captionHeight + scene.height + footerHeight(target, scene, caption);

/** What is drawn, and what is written around it. */
function picture(given: TimelineScene, caption: PictureCaption) {
  const { scene, lanesLeftOut } = wholePicture(given);
  const note = lanesLeftOut === 0 ? '' : given.labels.lanesLeftOut(lanesLeftOut);
  return { still: scene, framed: { ...caption, note } };
}

const pauseMs = 100;
const mostPauses = 50;

/**
 * Words of lanes out of sight were not asked for yet: asks for them by drawing once, and waits until all are known, or for five
 * seconds, after which the picture goes without.
 */
export async function untilWorded(scene: TimelineScene, measure: MeasureText): Promise<void> {
  let missing: (() => string | null)[] = [];
  const noting =
    (words: (of: number) => string | null) =>
    (of: number): string | null => {
      const found = words(of);
      if (found === null) missing.push(() => words(of));
      return found;
    };
  const asking = { ...scene, titleOf: noting(scene.titleOf), wordsOf: noting(scene.wordsOf) };
  drawPicture(createSvgTarget(measure, ''), asking);
  for (let pause = 0; missing.length > 0 && pause < mostPauses; pause++) {
    await new Promise(resolve => setTimeout(resolve, pauseMs));
    missing = missing.filter(ask => ask() === null);
  }
}

/** As `renderTimelineSvg`, with texts measured by the caller. */
export function writeTimelineSvg(
  scene: TimelineScene,
  caption: PictureCaption,
  measure: MeasureText,
): string {
  const { still, framed } = picture(scene, caption);
  const { width, labels, theme } = still;
  const height = wholeHeight(createSvgTarget(measure, ''), still, framed);
  const part = (name: string, y: number, draw: (target: DrawTarget) => void): string => {
    const target = createSvgTarget(measure, name);
    draw(target);
    return `<g transform="translate(0 ${y})">\n${target.markup()}\n</g>`;
  };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
      ` font-family="${escapeXml(fontsElsewhere(theme.font))}" role="img" xml:lang="${labels.direction === 'rtl' ? 'ar' : 'en'}">`,
    `<title>${escapeXml(caption.title)}</title>`,
    `<desc>${escapeXml(`${caption.scope} ${caption.source}`)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${svgColour(theme.background).hex}"/>`,
    part('picture', captionHeight, target => drawPicture(target, still)),
    part('caption', 0, target => drawCaption(target, still, caption)),
    part('footer', captionHeight + still.height, target => drawFooter(target, still, framed)),
    '</svg>\n',
  ].join('\n');
}

/** The picture with all lanes as an SVG document whose texts are texts, with its caption above and the key to the marks below. */
export async function renderTimelineSvg(scene: TimelineScene, caption: PictureCaption): Promise<string> {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  const measure: MeasureText = (text, font) => {
    if (context === null) return text.length * 7;
    context.font = font;
    return context.measureText(text).width;
  };
  await untilWorded(picture(scene, caption).still, measure);
  return writeTimelineSvg(scene, caption, measure);
}

/** The same as a PNG with so many pixels for each one on the screen; null where the browser makes none. */
export async function renderTimelinePng(
  scene: TimelineScene,
  caption: PictureCaption,
  scale: 1 | 2,
): Promise<Blob | null> {
  const { still, framed } = picture(scene, caption);
  const canvas = new OffscreenCanvas(1, 1);
  const context = canvas.getContext('2d');
  if (context === null) return null;
  // An offscreen context differs from a canvas's only in what drawing does not use.
  const target = context as unknown as DrawTarget;
  await untilWorded(still, (text, font) => {
    context.font = font;
    return context.measureText(text).width;
  });
  canvas.height = wholeHeight(target, still, framed) * scale;
  canvas.width = still.width * scale;
  const partAt = (y: number, draw: () => void): void => {
    context.setTransform(scale, 0, 0, scale, 0, y * scale);
    draw();
  };
  partAt(captionHeight, () => drawPicture(target, still));
  partAt(0, () => drawCaption(target, still, caption));
  partAt(captionHeight + still.height, () => drawFooter(target, still, framed));
  return canvas.convertToBlob({ type: 'image/png' });
}

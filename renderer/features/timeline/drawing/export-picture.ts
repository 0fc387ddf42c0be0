import type { TimelineScene } from './timeline-scene.ts';

/** What is written around an exported picture. */
export interface PictureCaption {
  readonly title: string;
  /** What it shows: scope, filter, days. */
  readonly scope: string;
  /** Where it comes from, with the date of the collection. */
  readonly source: string;
}

/** The picture in view as an SVG document whose texts are texts. */
export function renderTimelineSvg(scene: TimelineScene, caption: PictureCaption): string {
  throw new Error(`not drawn yet: ${caption.title}, ${scene.width} pixels wide`);
}

/** The picture in view as a PNG with so many pixels for each one on the screen; null where the browser makes none. */
export function renderTimelinePng(
  scene: TimelineScene,
  caption: PictureCaption,
  scale: 1 | 2,
): Promise<Blob | null> {
  throw new Error(`not drawn yet: ${caption.title}, ${scene.width} pixels wide at ${scale}`);
}

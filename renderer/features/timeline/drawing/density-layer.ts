import type { DrawTarget } from './draw-target.ts';

/** What a painted layer depends on, compared one by one. */
export type LayerKey = readonly (object | string | number | boolean)[];

interface LayerSize {
  readonly width: number;
  readonly height: number;
}

/** Draws with (x, y) as the top left corner. */
type PaintLayer = (target: DrawTarget, x: number, y: number) => void;

/** A picture that is painted once and then only moved, until what it shows changes. */
export interface DensityLayer {
  /** So many columns beyond either edge are worth painting, so that panning mostly moves a finished picture. */
  readonly spareColumns: number;
  /** Puts the layer's top left corner at (x, y); calls `paint` first if the key or the size is another one. */
  draw(
    at: { readonly x: number; readonly y: number },
    size: LayerSize,
    key: LayerKey,
    paint: PaintLayer,
  ): void;
}

/** Creates a layer that is drawn on this context, in its resolution. */
export function createDensityLayer(context: CanvasRenderingContext2D): DensityLayer {
  const canvas = new OffscreenCanvas(1, 1);
  const own = canvas.getContext('2d');
  let painted: LayerKey = [];
  return {
    spareColumns: 128,
    draw({ x, y }, { width, height }, key, paint) {
      const ratio = context.getTransform().a;
      const full: LayerKey = [...key, width, height, ratio];
      if (own === null || width === 0 || height === 0) return;
      if (full.length !== painted.length || full.some((part, index) => part !== painted[index])) {
        painted = full;
        canvas.width = Math.ceil(width * ratio);
        canvas.height = Math.ceil(height * ratio);
        own.setTransform(ratio, 0, 0, ratio, 0, 0);
        // An offscreen context differs from a canvas's only in what drawing does not use.
        paint(own as unknown as DrawTarget, 0, 0);
      }
      context.drawImage(canvas, x, y, canvas.width / ratio, canvas.height / ratio);
    },
  };
}

/** Creates a layer that keeps nothing and paints straight on the target: for a picture that is drawn once. */
export const createStraightLayer = (target: DrawTarget): DensityLayer => ({
  spareColumns: 0,
  draw: ({ x, y }, _size, _key, paint) => paint(target, x, y),
});

import type { DrawTarget } from './draw-target.ts';

/** What a painted layer depends on, compared one by one. */
export type LayerKey = readonly (object | string | number | boolean)[];

interface LayerSize {
  readonly width: number;
  readonly height: number;
}

/** A picture that is painted once and then only moved, until what it shows changes. */
export interface DensityLayer {
  /** Puts the layer's top left corner at (x, y); calls `paint` first if the key or the size is another one. */
  draw(
    at: { readonly x: number; readonly y: number },
    size: LayerSize,
    key: LayerKey,
    paint: (target: DrawTarget) => void,
  ): void;
}

/** Creates a layer that is drawn on this context, in its resolution. */
export function createDensityLayer(context: CanvasRenderingContext2D): DensityLayer {
  const canvas = new OffscreenCanvas(1, 1);
  const own = canvas.getContext('2d');
  let painted: LayerKey = [];
  return {
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
        paint(own as unknown as DrawTarget);
      }
      context.drawImage(canvas, x, y, canvas.width / ratio, canvas.height / ratio);
    },
  };
}

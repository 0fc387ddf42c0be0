import type { DrawTarget } from './draw-target.ts';

/** What a painted strip depends on, compared one by one. */
export type LayerKey = readonly (object | string | number | boolean | undefined)[];

interface StripSize {
  readonly width: number;
  readonly height: number;
}

/** Draws with (x, y) as the top left corner. */
type PaintStrip = (target: DrawTarget, x: number, y: number) => void;

/** Pictures of what belongs to lanes that are painted once and then only moved, until what they show changes. */
export interface StripLayer {
  /** So many pixels beyond either edge are worth painting, so that panning mostly moves finished pictures. */
  readonly sparePx: number;
  /** Tells in how many pixels of the device a pixel is drawn; before the first strip of a frame. */
  begin(ratio: number): void;
  /** Puts a strip, by its row, with its top left corner at (x, y); calls `paint` first if the key or the size is another one. */
  draw(
    row: number,
    at: { readonly x: number; readonly y: number },
    size: StripSize,
    key: LayerKey,
    paint: PaintStrip,
  ): void;
}

interface Strip {
  readonly canvas: OffscreenCanvas;
  painted: LayerKey;
  /** When it was drawn last, in draws. */
  drawnAt: number;
}

/** Strips that are kept: about as many as a screen shows, twice. */
const mostStrips = 96;

function isSame(a: LayerKey, b: LayerKey): boolean {
  if (a.length !== b.length) return false;
  for (let part = 0; part < a.length; part++) if (a[part] !== b[part]) return false;
  return true;
}

/** Takes out the strip that was not drawn for longest. */
function dropOldest(strips: Map<number, Strip>): void {
  let [oldest, drawnAt] = [-1, Infinity];
  for (const [row, strip] of strips) if (strip.drawnAt < drawnAt) [oldest, drawnAt] = [row, strip.drawnAt];
  strips.delete(oldest);
}

/** Paints a strip anew, in so many pixels of the device a pixel. */
function repaint({ canvas }: Strip, { width, height }: StripSize, ratio: number, paint: PaintStrip): void {
  const own = canvas.getContext('2d');
  if (own === null) return;
  const [wide, high] = [Math.ceil(width * ratio), Math.ceil(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
  }
  own.setTransform(ratio, 0, 0, ratio, 0, 0);
  own.clearRect(0, 0, width, height);
  // An offscreen context differs from a canvas's only in what drawing does not use.
  paint(own as unknown as DrawTarget, 0, 0);
}

/**
 * Creates a layer that is drawn on this context; `isAligned` puts its strips on whole pixels of the device, which
 * keeps words sharp.
 */
function createStripLayer(context: CanvasRenderingContext2D, isAligned: boolean): StripLayer {
  const strips = new Map<number, Strip>();
  let draws = 0;
  let ratio = 1;
  const stripOf = (row: number): Strip => {
    const known = strips.get(row);
    if (known) return known;
    if (strips.size >= mostStrips) dropOldest(strips);
    const strip = { canvas: new OffscreenCanvas(1, 1), painted: [], drawnAt: draws };
    strips.set(row, strip);
    return strip;
  };
  return {
    sparePx: 512,
    begin(nextRatio) {
      ratio = nextRatio;
    },
    draw(row, { x, y }, size, key, paint) {
      const { width, height } = size;
      if (width === 0 || height === 0) return;
      const full: LayerKey = [...key, width, height, ratio];
      const strip = stripOf(row);
      strip.drawnAt = draws++;
      if (!isSame(full, strip.painted)) {
        strip.painted = full;
        repaint(strip, size, ratio, paint);
      }
      const { canvas } = strip;
      const [left, top] = isAligned ? [Math.round(x * ratio) / ratio, Math.round(y * ratio) / ratio] : [x, y];
      context.drawImage(canvas, left, top, canvas.width / ratio, canvas.height / ratio);
    },
  };
}

/** The strips of a picture: columns of the lanes that scroll and of those that stay, and the names in their heads. */
export interface StripLayers {
  readonly scrolled: StripLayer;
  readonly pinned: StripLayer;
  readonly heads: StripLayer;
}

/** Creates the layers of a picture that moves on this context. */
export const createStripLayers = (context: CanvasRenderingContext2D): StripLayers => ({
  scrolled: createStripLayer(context, false),
  pinned: createStripLayer(context, false),
  heads: createStripLayer(context, true),
});

/** Creates layers that keep nothing and paint straight on the target: for a picture that is drawn once. */
export function createStraightLayers(target: DrawTarget): StripLayers {
  const layer: StripLayer = {
    sparePx: 0,
    begin: () => undefined,
    draw: (_row, { x, y }, _size, _key, paint) => paint(target, x, y),
  };
  return { scrolled: layer, pinned: layer, heads: layer };
}

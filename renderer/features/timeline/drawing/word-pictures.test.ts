import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createPicturedTarget } from './pictured-target.ts';
import { createWordPictures } from './word-pictures.ts';

/** A context that only notes what is drawn, whose words are 40 by 12 pixels with their point at the left of the baseline. */
function notingContext() {
  const noted: (readonly [string, ...unknown[]])[] = [];
  const context = {
    font: '12px sans-serif',
    fillStyle: '#000',
    textAlign: 'left',
    textBaseline: 'alphabetic',
    direction: 'ltr',
    save: () => noted.push(['save']),
    restore: () => noted.push(['restore']),
    setTransform: () => undefined,
    measureText: () => ({
      width: 40,
      actualBoundingBoxLeft: 0,
      actualBoundingBoxRight: 40,
      actualBoundingBoxAscent: 10,
      actualBoundingBoxDescent: 2,
    }),
    fillText: (text: string, x: number, y: number) => noted.push(['words', text, x, y]),
    drawImage: (_page: unknown, ...where: number[]) => noted.push(['picture', ...where.slice(4)]),
  };
  return { noted, context: context as unknown as CanvasRenderingContext2D };
}

beforeEach(() => {
  vi.stubGlobal(
    'OffscreenCanvas',
    class {
      getContext = () => notingContext().context;
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

/** Draws the words in so many frames and tells how each was drawn. */
function drawnIn(
  frames: number,
  change: (target: CanvasRenderingContext2D, frame: number) => void = () => {},
) {
  const { noted, context } = notingContext();
  const pictures = createWordPictures(context);
  for (let frame = 0; frame < frames; frame++) {
    pictures.begin(2);
    const target = createPicturedTarget(context, pictures);
    change(target as CanvasRenderingContext2D, frame);
    target.fillText('حريق السوق', 100.2, 50.4);
  }
  return noted;
}

describe('pictures of words', () => {
  it('sets words the first times and draws a picture of them from then on, where they stood', () => {
    const noted = drawnIn(5);
    const drawn = noted.map(([what]) => what).join(' ');
    expect(drawn).toMatch(/^(words ){3}picture picture$/);
    // On whole pixels of the device, of which there are two: around the point, with a pixel to spare.
    expect(noted[4]).toEqual(['picture', 99.5, 40, 41, 13]);
  });

  it('keeps no picture of words that are set otherwise in each frame', () => {
    const noted = drawnIn(20, (target, frame) => {
      target.fillStyle = `#0000${10 + frame}`;
    });
    expect(new Set(noted.map(([what]) => what))).toEqual(new Set(['words']));
  });

  it('knows how words are set after what was saved is restored', () => {
    const { noted, context } = notingContext();
    const pictures = createWordPictures(context);
    for (let frame = 0; frame < 4; frame++) {
      pictures.begin(1);
      const target = createPicturedTarget(context, pictures);
      target.save();
      target.fillStyle = '#f00';
      target.restore();
      target.fillText('ب', 0, 0);
      target.fillStyle = '#f00';
      expect(target.fillStyle).toBe('#f00');
      context.fillStyle = '#000';
    }
    expect(noted.filter(([what]) => what === 'picture')).toHaveLength(1);
  });

  it('keeps the picture of a name beside thousands of figures that change with every frame', () => {
    const { noted, context } = notingContext();
    const pictures = createWordPictures(context);
    for (let frame = 0; frame < 40; frame++) {
      pictures.begin(1);
      const target = createPicturedTarget(context, pictures);
      target.fillText('الساحل', 0, 0);
      for (let figure = 0; figure < 400; figure++) target.fillText(`${frame * 400 + figure}`, 0, 0);
    }
    // It is set the first three times, and never again though figures are forgotten in between.
    expect(noted.filter(([what]) => what === 'picture')).toHaveLength(40 - 3);
  });

  it('sets all words anew once the pixels have another size', () => {
    const { noted, context } = notingContext();
    const pictures = createWordPictures(context);
    for (const ratio of [1, 1, 1, 1, 2]) {
      pictures.begin(ratio);
      createPicturedTarget(context, pictures).fillText('ب', 0, 0);
    }
    expect(noted.map(([what]) => what).slice(-2)).toEqual(['picture', 'words']);
  });

  it('tells the context how words are set only where it has to set or measure them itself', () => {
    const { noted, context } = notingContext();
    const pictures = { draw: (_style: unknown, _key: string, text: string) => text === 'حريق' };
    const target = createPicturedTarget(context, pictures);
    target.font = '14px serif';
    target.fillStyle = '#123';
    target.fillText('حريق', 0, 0);
    expect([context.font, context.fillStyle]).toEqual(['12px sans-serif', '#000']);
    target.measureText('السوق');
    expect([context.font, context.fillStyle]).toEqual(['14px serif', '#000']);
    target.fillText('السوق', 0, 0);
    expect(context.fillStyle).toBe('#123');
    expect(noted.map(([what]) => what)).toEqual(['words']);
  });
});

import { expect, it } from 'vitest';
import { fitTitle } from './glyph-title.ts';
import { createSvgTarget } from './svg-target.ts';
import { sampleScene } from './fixtures/sample-scene.ts';

const measure = (text: string): number => Array.from(text).length * 6;

it('keeps a title within the view, wherever its mark stands', () => {
  const scene = {
    ...sampleScene({ language: 'ar', timeDirection: 'rtl', theme: 'light' }),
    wordsOf: () => 'The LA Times reported on the role of the office in creating a task force',
  };
  const [bodyPx, prefixPx] = [600, 12];
  for (let distancePx = 200; distancePx < 560; distancePx += 7) {
    const place = { event: 0, distancePx, widthPx: 12, beforePx: 0, row: 0, roomPx: Infinity };
    const { width } = fitTitle(createSvgTarget(measure, ''), scene, place, { prefixPx, bodyPx });
    expect(distancePx + prefixPx + width).toBeLessThanOrEqual(bodyPx);
  }
});

import { describe, expect, it } from 'vitest';
import { drawPointShapes, type PointLook } from './draw-glyph-shape.ts';
import type { DrawTarget } from './draw-target.ts';

const plain: PointLook = {
  isPublication: false,
  isTime: false,
  isAnnounced: false,
  isResumed: false,
  isCalledOff: false,
  isGathered: false,
  colour: 'brown',
  hole: 'white',
};

/** What is drawn of a point, without its colours. */
function drawn(look: Partial<PointLook>): string {
  const steps: string[] = [];
  const target = new Proxy({} as DrawTarget, {
    get:
      (_, step) =>
      (...places: readonly number[]) =>
        void steps.push(`${String(step)} ${places.join(' ')}`),
    set: () => true,
  });
  drawPointShapes(target, { ...plain, ...look }, [{ x: 0, y: 0 }], 1);
  return steps.join('\n');
}

describe('the shape of a point', () => {
  it.each([true, false])('tells what became of an announcement without colour, by the minute: %s', isTime => {
    const announced = { isTime, isAnnounced: true };
    const shapes = [
      drawn({ isTime }),
      drawn(announced),
      drawn({ ...announced, isResumed: true }),
      drawn({ ...announced, isCalledOff: true }),
    ];
    expect(new Set(shapes).size).toBe(4);
  });

  it('is struck through to beyond its edges where it was called off, whatever else is told of it', () => {
    const edge = (look: Partial<PointLook>): number =>
      Math.max(...[...drawn(look).matchAll(/lineTo ([-\d.]+)/g)].map(([, x]) => Number(x)));
    const calledOff = { isAnnounced: true, isCalledOff: true };
    expect(edge(calledOff)).toBeGreaterThan(edge({ isAnnounced: true }));
    expect(drawn({ ...calledOff, isResumed: true })).toBe(drawn(calledOff));
  });
});

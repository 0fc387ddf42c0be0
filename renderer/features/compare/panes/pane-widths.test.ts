import { describe, expect, it } from 'vitest';
import { borderLimits, borderValue, equalWidths, resizedWidths } from './pane-widths.ts';

describe('resizedWidths', () => {
  it('gives to one neighbour what it takes from the other, and leaves the third alone', () => {
    expect(resizedWidths([0.25, 0.5, 0.25], 0, 0.125)).toEqual([0.375, 0.375, 0.25]);
    expect(resizedWidths([0.25, 0.5, 0.25], 1, -0.125)).toEqual([0.25, 0.375, 0.375]);
  });

  it('leaves every pane room to be read in, however far the border is dragged', () => {
    const widest = resizedWidths(equalWidths(2), 0, 9);
    expect(borderValue(widest, 0)).toBe(borderLimits.most);
    expect(borderValue(resizedWidths(equalWidths(2), 0, -9), 0)).toBe(borderLimits.least);
    expect(widest.reduce((a, b) => a + b)).toBeCloseTo(1);
  });
});

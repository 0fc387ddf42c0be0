import { describe, expect, it } from 'vitest';
import { bracketOpenTo, openSideOf } from './bracket-shape.ts';

const angle = [0, 4, 0, 1, 0, 5, 1, 4, 10, 1, 5, 10, 1, 1, 5, 1, 5, 0, 4];

/** Outlines as pdf.js lists them: 0 moves, 1 is a line, 2 and 3 are curves, 4 closes. */
const outlines = {
  parenthesis: [0, 5, 0, 3, 0, 5, 5, 10, 1, 6, 10, 3, 1.5, 5, 6, 0, 4],
  'parenthesis of cubic curves': [0, 5, 0, 2, 1, 2, 1, 8, 5, 10, 1, 6, 10, 2, 2, 8, 2, 2, 6, 0, 4],
  'square bracket': [0, 0, 0, 1, 0, 10, 1, 4, 10, 1, 4, 9, 1, 1, 9, 1, 1, 1, 1, 4, 1, 1, 4, 0, 4],
  angle,
  'quotation mark of two angles': [...angle, 0, 8, 0, 1, 4, 5, 1, 8, 10, 1, 9, 10, 1, 5, 5, 1, 9, 0, 4],
};

/** The same from the other side: every first number of a pair counts the other way. */
const mirror = (outline: readonly number[]): readonly number[] => {
  const operands = [2, 2, 6, 4, 0];
  let [left, isX] = [0, true];
  return outline.map(value => {
    if (left === 0) {
      left = operands[value] ?? 0;
      isX = true;
      return value;
    }
    left--;
    isX = !isX;
    return isX ? value : 20 - value;
  });
};

describe('which side a bracket is open to', () => {
  it.each(Object.entries(outlines))('shows in how a %s is drawn', (_, outline) => {
    expect(openSideOf(outline)).toBe('right');
    expect(openSideOf(mirror(outline))).toBe('left');
  });

  it('does not show in a stroke, nor where nothing is drawn', () => {
    expect(openSideOf([0, 0, 0, 1, 0, 10, 1, 1, 10, 1, 1, 0, 4])).toBeNull();
    expect(openSideOf([])).toBeNull();
  });

  it('says which of the two it looks like, whichever the file names', () => {
    expect(['«', '»'].map(mark => bracketOpenTo(mark, 'left'))).toEqual(['»', '»']);
    expect(['(', ')'].map(mark => bracketOpenTo(mark, 'right'))).toEqual(['(', '(']);
  });
});

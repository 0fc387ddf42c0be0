import { describe, expect, it } from 'vitest';
import { svgColour } from './svg-colour.ts';

describe('colours for SVG', () => {
  it.each([
    ['rgb(29, 95, 168)', '#1d5fa8', 1],
    ['rgba(0, 0, 0, 0.5)', '#000000', 0.5],
    ['color(srgb 1 0.5 0 / 0.25)', '#ff8000', 0.25],
    ['#a16d00', '#a16d00', 1],
  ])('says %s in a notation that every reader knows', (css, hex, opacity) => {
    expect(svgColour(css)).toEqual({ hex, opacity });
  });
});

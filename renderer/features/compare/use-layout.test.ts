import { describe, expect, it } from 'vitest';
import { fittingLayout } from './use-layout.ts';

describe('fittingLayout', () => {
  it('sets two or three texts beside each other, and four only where there is room', () => {
    expect([2, 3, 4].map(count => fittingLayout(count, 1280))).toEqual(['panes', 'panes', 'table']);
    expect([1799, 1800].map(width => fittingLayout(4, width))).toEqual(['table', 'panes']);
  });
});

import { describe, expect, it } from 'vitest';
import type { MediumPlace } from '#shared/domain/source/medium-place.ts';
import { marksOfPage, pageOfSpan } from './page-marks.ts';

const line = (page: number, start: number, top: number): MediumPlace => ({
  kind: 'page',
  span: { start, end: start + 10 },
  page,
  box: [40, top, 300, top + 12],
});
const places = [line(1, 0, 40), line(1, 11, 54), line(2, 22, 40), line(2, 33, 54)];

describe('the marks on a page', () => {
  it('are the lines of the page that the article and the passage touch, and no others', () => {
    const marked = { article: { start: 11, end: 43 }, passage: { start: 30, end: 36 } };
    expect(marksOfPage(places, 2, marked)).toEqual({
      article: [
        [40, 40, 300, 52],
        [40, 54, 300, 66],
      ],
      passage: [
        [40, 40, 300, 52],
        [40, 54, 300, 66],
      ],
    });
    expect(marksOfPage(places, 1, marked)).toEqual({ article: [[40, 54, 300, 66]], passage: [] });
  });

  it('begin on the page where the passage begins, and on the first where it has no place', () => {
    expect(pageOfSpan(places, { start: 25, end: 26 })).toBe(2);
    expect(pageOfSpan(places, { start: 900, end: 901 })).toBe(1);
  });
});

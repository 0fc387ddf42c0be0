import { describe, expect, it } from 'vitest';
import { sentenceSegments } from './sentence-segments.ts';

const pieces = (
  changes: readonly (readonly [number, number])[],
  disputed: readonly (readonly [number, number])[] = [],
) => {
  const spans = (pairs: typeof changes) => pairs.map(([start, end]) => ({ start, end }));
  return sentenceSegments({ start: 10, end: 30 }, spans(changes), spans(disputed)).map(({ span, kind }) => [
    span.start,
    span.end,
    kind,
  ]);
};

describe('sentenceSegments', () => {
  it('leaves an unchanged sentence in one piece', () => {
    expect(pieces([])).toEqual([[10, 30, 'plain']]);
  });

  it('cuts at changes and covers the whole sentence', () => {
    expect(
      pieces([
        [10, 14],
        [20, 22],
      ]),
    ).toEqual([
      [10, 14, 'changed'],
      [14, 20, 'plain'],
      [20, 22, 'changed'],
      [22, 30, 'plain'],
    ]);
  });

  it('keeps a disputed value whole although only a part of it changed', () => {
    expect(pieces([[8, 17]], [[15, 22]])).toEqual([
      [10, 15, 'changed'],
      [15, 22, 'disputed'],
      [22, 30, 'plain'],
    ]);
  });

  it('passes over marks of other sentences', () => {
    expect(
      pieces(
        [
          [0, 5],
          [40, 44],
        ],
        [[2, 9]],
      ),
    ).toEqual([[10, 30, 'plain']]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { innermost, paragraphsOf, segmentsOf, type Mark } from './text-segments.ts';

describe('paragraphsOf', () => {
  it('gives each line its own span and leaves empty lines out', () => {
    expect(paragraphsOf('أول\n\nثان')).toEqual([
      { start: 0, end: 3 },
      { start: 5, end: 8 },
    ]);
  });
});

describe('segmentsOf', () => {
  it('cuts overlapping marks into pieces that carry both', () => {
    const marks: readonly Mark[] = [
      { layer: 'date', span: { start: 2, end: 6 }, key: 'd' },
      { layer: 'statement', span: { start: 4, end: 9 }, key: 's' },
    ];
    const layers = segmentsOf({ start: 0, end: 10 }, marks).map(({ marks: on }) =>
      on.map(mark => mark.layer).join('+'),
    );
    expect(layers).toEqual(['', 'date', 'date+statement', 'statement', '']);
  });

  it('says where a mark begins, once in each paragraph that it stands in', () => {
    const mark: Mark = { layer: 'statement', span: { start: 2, end: 30 }, key: 's' };
    const begins = [
      { start: 0, end: 10 },
      { start: 11, end: 20 },
    ].map(paragraph => segmentsOf(paragraph, [mark]).map(segment => segment.begins));
    expect(begins).toEqual([[[], ['s']], [['s']]]);
  });

  it('covers the paragraph exactly once, in order, whatever the marks', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(30))
      .map(([start, length]) => ({ start, end: start + length + 1 }));
    fc.assert(
      fc.property(fc.array(span), spans => {
        const paragraph = { start: 10, end: 50 };
        const marks = spans.map((one, index) => ({ layer: 'date', span: one, key: String(index) }) as const);
        const segments = segmentsOf(paragraph, marks);
        expect(segments[0]?.span.start).toBe(10);
        expect(segments.at(-1)?.span.end).toBe(50);
        segments.slice(1).forEach((segment, at) => expect(segment.span.start).toBe(segments[at]?.span.end));
      }),
    );
  });
});

describe('innermost', () => {
  it('is the shortest mark, never the passage that is shown', () => {
    const marks: readonly Mark[] = [
      { layer: 'statement', span: { start: 0, end: 40 }, key: 's' },
      { layer: 'date', span: { start: 4, end: 9 }, key: 'd' },
      { layer: 'focus', span: { start: 4, end: 6 }, key: 'focus' },
    ];
    expect(innermost(marks)?.key).toBe('d');
    expect(innermost(marks.slice(2))).toBeNull();
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '#shared/domain/article/span.ts';
import { piecePlaces } from './piece-places.ts';

const text = 'قال الوزير إن السد آمن.\nوأضاف أن السد لن يفيض.';
const spanOf = (words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
};
const line = text.indexOf('\n');
const pieces: readonly Span[] = [
  { start: 0, end: 4 },
  { start: 4, end: 18 },
  { start: 18, end: line },
  { start: line + 1, end: text.length },
];

/** The words that stand at a place, as the pieces hold them. */
const wordsAt = ([place]: ReturnType<typeof piecePlaces>): string =>
  pieces
    .map(({ start, end }, piece) =>
      place === undefined || piece < place.from.piece || piece > place.to.piece
        ? ''
        : text.slice(
            piece === place.from.piece ? start + place.from.offset : start,
            piece === place.to.piece ? start + place.to.offset : end,
          ),
    )
    .join('');

describe('piecePlaces', () => {
  it('finds words inside one piece, over several, and in the second paragraph', () => {
    for (const words of ['الوزير', 'قال الوزير إن السد آمن', 'وأضاف', 'السد آمن'])
      expect(wordsAt(piecePlaces(pieces, [spanOf(words)]))).toBe(words);
  });

  it('goes on over the end of a paragraph without its line feed', () => {
    expect(wordsAt(piecePlaces(pieces, [spanOf('آمن.\nوأضاف')]))).toBe('آمن.وأضاف');
  });

  it('has no place for what stands in no piece', () => {
    expect(piecePlaces(pieces, [{ start: line, end: line + 1 }])).toEqual([]);
    expect(piecePlaces([], [spanOf('قال')])).toEqual([]);
    expect(piecePlaces(pieces, [{ start: text.length, end: text.length + 3 }])).toEqual([]);
  });

  it('covers each span exactly, wherever the text is cut', () => {
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 39 }), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, cuts, (at, edges) => {
        const ends = [...at, 40].toSorted((a, b) => a - b);
        const cut = ends.map((end, index) => ({ start: ends[index - 1] ?? 0, end }));
        const sorted = edges.toSorted((a, b) => a - b);
        const spans = sorted.flatMap((start, index) =>
          index % 2 === 0 && sorted[index + 1] !== undefined ? [{ start, end: sorted[index + 1] ?? 0 }] : [],
        );
        const found = piecePlaces(cut, spans).map(({ from, to }) => ({
          start: (cut[from.piece]?.start ?? 0) + from.offset,
          end: (cut[to.piece]?.start ?? 0) + to.offset,
        }));
        expect(found).toEqual(spans);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MediumPlace } from '#shared/domain/source/medium-place.ts';
import { cutWindow, placeNames, widenAfter, widenBefore, windowAround } from './source-window.ts';

const line = (page: number, start: number, end: number): MediumPlace => ({
  kind: 'page',
  span: { start, end },
  page,
  box: [0, 0, 1, 1],
});
const part = (name: string, start: number, end: number): MediumPlace => ({
  kind: 'part',
  span: { start, end },
  part: name,
});

describe('the window into a source', () => {
  const long = 'س'.repeat(1_000_000);

  it('holds all of a short article and some of what stands around it', () => {
    expect(windowAround(long, { start: 500_000, end: 510_000 }, { start: 500_000, end: 500_000 })).toEqual({
      start: 496_000,
      end: 514_000,
    });
  });

  it('holds only what lies around the passage of an article of a million letters', () => {
    const shown = windowAround(long, { start: 0, end: 1_000_000 }, { start: 700_000, end: 700_050 });
    expect(shown).toEqual({ start: 676_000, end: 724_050 });
  });

  it('ends with the text, and grows by pressing until all of it is shown', () => {
    let shown = windowAround(long, { start: 10, end: 20 }, { start: 10, end: 20 });
    expect(shown.start).toBe(0);
    for (let presses = 0; presses < 60; presses++) shown = widenAfter(long, widenBefore(long, shown));
    expect(shown).toEqual({ start: 0, end: 1_000_000 });
  });

  it('parts no letter that takes two code units', () => {
    const text = '😀'.repeat(20_000);
    const shown = windowAround(text, { start: 20_000, end: 20_002 }, { start: 20_001, end: 20_001 });
    expect([shown.start % 2, shown.end % 2]).toEqual([0, 0]);
  });
});

describe('the pieces of a window', () => {
  it('tell article, passage and the beginnings of pages apart', () => {
    const marked = { article: { start: 10, end: 40 }, passage: { start: 20, end: 25 } };
    const places = [line(1, 0, 8), line(1, 8, 15), line(2, 15, 30), line(2, 30, 50)];
    const pieces = cutWindow({ start: 5, end: 45 }, marked, places);
    expect(
      pieces.map(({ span, isArticle, isPassage, begins }) => [
        span.start,
        isArticle,
        isPassage,
        begins?.kind === 'page' ? begins.page : null,
      ]),
    ).toEqual([
      [5, false, false, 1],
      [10, true, false, null],
      [15, true, false, 2],
      [20, true, true, null],
      [25, true, false, null],
      [40, false, false, null],
    ]);
  });

  it('cover the window without a gap, whatever is marked', () => {
    const span = fc
      .tuple(fc.nat(200), fc.nat(200))
      .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
    const cuts = fc
      .uniqueArray(fc.nat(200), { minLength: 2, maxLength: 9 })
      .map(all => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(span, span, span, cuts, (shown, article, passage, at) => {
        const places = at.slice(1).map((end, n) => part(String(n % 3), at[n] ?? 0, end));
        const pieces = cutWindow(shown, { article, passage }, places);
        let end = shown.start;
        for (const piece of pieces) {
          expect(piece.span.start).toBe(end);
          end = piece.span.end;
        }
        expect(end).toBe(shown.end);
      }),
    );
  });
});

describe('the names of places', () => {
  it('come once each, in their order, for what a span touches', () => {
    const places = [
      part('Sheet1', 0, 10),
      part('Sheet1', 10, 20),
      part('ورقة ٢', 20, 30),
      part('notes', 30, 40),
    ];
    expect(placeNames(places, { start: 5, end: 25 })).toEqual([
      { kind: 'part', part: 'Sheet1' },
      { kind: 'part', part: 'ورقة ٢' },
    ]);
  });
});

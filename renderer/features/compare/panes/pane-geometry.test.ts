import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LinkClass } from '#shared/compare/comparison.ts';
import { buildLink } from '#shared/testing/build-comparison.ts';
import type { ComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import { connectorAt, stubLength, visibleConnectors } from './connectors.ts';
import { followThrough, knotsBetween, type KnotTable } from './follow-panes.ts';
import { minimapMarks, minimapThumb, scrollTopAt } from './minimap-marks.ts';
import { rangeOf, runWith, runsOf, type PaneGeometry } from './pane-geometry.ts';
import { anchorOffset, followedScrollTop, mapHeight, scrollKnots } from './scroll-map.ts';

/** Rows of the given heights, one under the other, in a pane of 300 pixels. */
function pane(...heights: readonly number[]): PaneGeometry {
  let top = 0;
  const rows = heights.map(height => {
    top += height;
    return { top: top - height, bottom: top };
  });
  return { rows, contentHeight: top, viewHeight: 300 };
}

const linked = (
  ...pairs: readonly (readonly [number[], number[], LinkClass])[]
): Pick<ComparisonModel, 'links' | 'linkClasses'> => ({
  links: pairs.map(([first, second, kind]) =>
    buildLink({ sentences: [first, second], isMoved: kind === 'moved' }),
  ),
  linkClasses: pairs.map(([, , kind]) => kind),
});

describe('rangeOf', () => {
  it('reaches from the first to the last sentence that has a place', () => {
    expect(rangeOf(pane(10, 20, 30), [1, 2])).toEqual({ top: 10, bottom: 60 });
    expect(rangeOf(pane(10), [7])).toBeNull();
  });
});

describe('runsOf and runWith', () => {
  it('part sentences where others stand between them', () => {
    expect(runsOf([2, 3, 7, 9, 10])).toEqual([[2, 3], [7], [9, 10]]);
    expect(runsOf([4, 5, 6])).toEqual([[4, 5, 6]]);
    expect(runWith([2, 3, 7], 3)).toEqual([2, 3]);
    expect(runWith([2, 3], 8)).toEqual([8]);
  });
});

describe('scrollKnots and mapHeight', () => {
  const first = pane(100, 100, 100);
  const second = pane(200, 50, 400);
  const knots = scrollKnots(
    linked([[0], [0], 'reworded'], [[1], [2], 'moved'], [[2], [2], 'identical']).links,
    [first, second],
  );

  it('holds passages in the same order beside each other and passes over moved ones', () => {
    expect(knots).toEqual([
      [0, 0],
      [100, 200],
      [200, 250],
      [300, 650],
    ]);
  });

  it('runs straight between the knots, in both directions', () => {
    expect(mapHeight(knots, 0, 50)).toBe(100);
    expect(mapHeight(knots, 0, 150)).toBe(225);
    expect(mapHeight(knots, 1, 450)).toBe(250);
    expect(mapHeight(knots, 1, 9999)).toBe(300);
  });

  it('never falls, whatever the rows are', () => {
    const heights = fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(
        heights,
        heights,
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 0, max: 400 }),
        (a, b, x, y) => {
          const { links } = linked([[0], [1], 'reworded'], [[2], [0], 'reworded'], [[3], [3], 'reworded']);
          const map = scrollKnots(links, [pane(...a), pane(...b)]);
          expect(mapHeight(map, 0, Math.min(x, y))).toBeLessThanOrEqual(mapHeight(map, 0, Math.max(x, y)));
        },
      ),
    );
  });
});

describe('followedScrollTop', () => {
  const geometries = [pane(1000, 1000), pane(500, 3000)] as const;
  const knots = scrollKnots(linked([[0], [0], 'reworded'], [[1], [1], 'reworded']).links, geometries);

  it('keeps both panes at their tops and at their ends together', () => {
    expect(followedScrollTop(knots, geometries, 0, 0)).toBe(0);
    expect(followedScrollTop(knots, geometries, 0, 1700)).toBe(3200);
    expect(followedScrollTop(knots, geometries, 1, 3200)).toBe(1700);
  });

  it('holds the line a third down beside its counterpart', () => {
    expect(followedScrollTop(knots, geometries, 0, 900)).toBe(400);
  });

  it('slides the line without a jump', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 2000 }),
        fc.integer({ min: 1, max: 2500 }),
        (scrollTop, contentHeight) => {
          const geometry = { rows: [], contentHeight, viewHeight: 300 };
          const top = Math.min(scrollTop, Math.max(0, contentHeight - 300));
          const here = anchorOffset(top, geometry);
          expect(here).toBeGreaterThanOrEqual(0);
          expect(here).toBeLessThanOrEqual(300);
          if (contentHeight > 700)
            expect(Math.abs(anchorOffset(top + 1, geometry) - here)).toBeLessThanOrEqual(1.0001);
        },
      ),
    );
  });
});

describe('followThrough', () => {
  const geometries = new Map([
    [0, pane(1000, 1000, 1000)],
    [1, pane(500, 3000, 500)],
    [2, pane(2000, 500, 500)],
  ] as const);
  const geometryOf = (number: 0 | 1 | 2 | 3) => geometries.get(number as 0) ?? pane(900);
  const among = (first: number, second: number) =>
    [0, 1, 2].map(sentence => ({
      articles: [first, second] as const,
      sentences: [[sentence], [sentence]] as const,
      isMoved: false,
    }));
  const toThird = (table: KnotTable) => followThrough(table, geometryOf, { from: 1, to: 2, scrollTop: 1900 });

  it('holds two panes without a common passage together through the base', () => {
    const direct = toThird(knotsBetween(among(1, 2), geometries));
    expect(toThird(knotsBetween([...among(0, 1), ...among(0, 2)], geometries))).toBe(direct);
    expect(direct).toBe(2150);
  });

  it('scrolls in proportion where nothing holds two panes together', () => {
    expect(toThird(knotsBetween(among(0, 1), geometries))).toBe(1400);
  });

  it('follows either way', () => {
    const table = knotsBetween(among(0, 1), geometries);
    const there = followThrough(table, geometryOf, { from: 0, to: 1, scrollTop: 1200 });
    expect(followThrough(table, geometryOf, { from: 1, to: 0, scrollTop: there })).toBeCloseTo(1200);
  });
});

describe('visibleConnectors', () => {
  const geometries = [pane(100, 100, 500, 100), pane(600, 100, 100, 100)] as const;
  const view = (scrollTops: readonly [number, number]) =>
    ({ panes: [0, 1], geometries, scrollTops }) as const;
  const model = linked(
    [[0], [0], 'conflict'],
    [[1], [2], 'moved'],
    [[3], [3], 'identical'],
    [[2], [0], 'reworded'],
  );

  it('draws a ribbon where both ends are in sight, a stub where one is, nothing where none is', () => {
    const found = visibleConnectors(model, view([0, 0]), new Set());
    expect(found.map(({ kind, link }) => [kind, link])).toEqual([
      ['stub', 1],
      ['ribbon', 3],
      ['ribbon', 0],
    ]);
    expect(found[0]).toMatchObject({ side: 0, direction: 'down', range: { top: 100, bottom: 200 } });
  });

  it('points up to a counterpart that was scrolled past', () => {
    const [stub] = visibleConnectors(linked([[3], [0], 'moved']), view([500, 600]), new Set());
    expect(stub).toMatchObject({ kind: 'stub', side: 0, direction: 'up' });
  });

  it('draws between its own two panes only', () => {
    expect(visibleConnectors(model, { ...view([0, 0]), panes: [1, 2] }, new Set())).toEqual([]);
  });

  it('connects each place of a passage that is told in two', () => {
    const twice = linked([[0, 3], [0], 'reworded']);
    const found = visibleConnectors(twice, view([0, 0]), new Set());
    expect(found.map(({ kind, starts }) => [kind, starts])).toEqual([
      ['ribbon', [0, 0]],
      ['stub', [3, 0]],
    ]);
    expect(scrollKnots(twice.links, geometries)).toEqual([
      [0, 0],
      [800, 900],
    ]);
  });

  it('leaves out hidden classes', () => {
    expect(visibleConnectors(model, view([0, 0]), new Set(['moved', 'reworded', 'conflict']))).toEqual([]);
  });
});

describe('connectorAt', () => {
  const ribbon = {
    kind: 'ribbon',
    link: 0,
    class: 'reworded',
    starts: [0, 0],
    ranges: [
      { top: 0, bottom: 20 },
      { top: 100, bottom: 120 },
    ],
  } as const;
  const stub = {
    kind: 'stub',
    link: 1,
    class: 'moved',
    starts: [0, 0],
    side: 1,
    range: { top: 200, bottom: 220 },
    direction: 'up',
  } as const;

  it.each([
    ['left to right', [0, 64], 0, 64],
    ['right to left', [64, 0], 64, 0],
  ] as const)('follows the curve of a ribbon, %s', (_, edges, start, end) => {
    const at = (x: number, y: number) => connectorAt([ribbon, stub], edges, x, y)?.link;
    expect([at(start, 10), at(32, 60), at(end, 110)]).toEqual([0, 0, 0]);
    expect([at(start, 60), at(end, 10), at(32, 10)]).toEqual([undefined, undefined, undefined]);
  });

  it('finds a stub only as far as it reaches', () => {
    expect(connectorAt([stub], [0, 64], 64 - stubLength, 210)).toBe(stub);
    expect(connectorAt([stub], [0, 64], 64 - stubLength - 1, 210)).toBeNull();
  });
});

describe('the minimap', () => {
  const sentences = (['identical', 'conflict', 'moved'] as const).map((kind, index) => ({
    index,
    span: { start: index, end: index + 1 },
    class: kind,
    links: [],
    startsParagraph: false,
  }));

  it('leaves identical text blank and draws conflicts last', () => {
    expect(minimapMarks(sentences, pane(500, 300, 200), 100)).toMatchObject([
      { class: 'moved', top: 80, bottom: 100 },
      { class: 'conflict', top: 50, bottom: 80 },
    ]);
  });

  it('tells by its breadth, and not by colour alone, what a mark stands for', () => {
    const kinds = ['conflict', 'reworded', 'only-b'] as const;
    const rows = kinds.flatMap((kind, index) =>
      sentences.slice(0, 1).map(sentence => ({ ...sentence, index, class: kind })),
    );
    const marks = minimapMarks(rows, pane(100, 100, 100), 90);
    const breadth = Object.fromEntries(marks.map(mark => [mark.class, mark.breadth]));
    expect(breadth['conflict']).toBeGreaterThan(1.3 * (breadth['reworded'] ?? 1));
    expect(breadth['reworded']).toBeGreaterThan(1.3 * (breadth['only-b'] ?? 1));
  });

  it('never draws a mark too small to be seen', () => {
    const [mark] = minimapMarks(sentences.slice(1, 2), pane(5000, 1, 5000), 100);
    expect((mark?.bottom ?? 0) - (mark?.top ?? 0)).toBe(2);
  });

  it('shows what is in sight, and brings a place that is clicked to the middle', () => {
    const geometry = pane(1000, 200);
    expect(minimapThumb(geometry, 600, 120)).toEqual({ top: 60, bottom: 90 });
    expect(scrollTopAt(geometry, 75, 120)).toBe(600);
    expect(scrollTopAt(geometry, 0, 120)).toBe(0);
  });
});

import type { PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import type { PaneGeometry } from './pane-geometry.ts';
import { followedScrollTop, mapHeight, scrollKnots, type Knot } from './scroll-map.ts';

interface OrderedLink {
  readonly articles: readonly [number, number];
  readonly sentences: readonly [readonly number[], readonly number[]];
  readonly isMoved: boolean;
}

export type OrderedLinks = readonly OrderedLink[];

/** The heights that belong beside each other, by pair of panes, the lower number first; none for pairs without a link. */
export type KnotTable = ReadonlyMap<string, readonly Knot[]>;

const pairKey = (first: number, second: number): string => `${first} ${second}`;

/** Knots between any two panes that have passages in the same order. */
export function knotsBetween(
  links: OrderedLinks,
  geometries: ReadonlyMap<PaneNumber, PaneGeometry>,
): KnotTable {
  const panes = [...geometries];
  return new Map(
    panes.flatMap(([first, firstGeometry]) =>
      panes.flatMap(([second, secondGeometry]) => {
        const found = links.filter(
          ({ articles, isMoved }) => !isMoved && articles[0] === first && articles[1] === second,
        );
        if (found.length === 0) return [];
        return [[pairKey(first, second), scrollKnots(found, [firstGeometry, secondGeometry])] as const];
      }),
    ),
  );
}

interface Following {
  readonly from: PaneNumber;
  readonly to: PaneNumber;
  readonly scrollTop: number;
}

const flipped = (knots: readonly Knot[]): readonly Knot[] => knots.map(([a, b]) => [b, a]);

/** Knots from one pane to another, whichever has the lower number. */
function knotsOf(table: KnotTable, from: PaneNumber, to: PaneNumber): readonly Knot[] | null {
  const known = table.get(pairKey(Math.min(from, to), Math.max(from, to)));
  if (!known) return null;
  return from < to ? known : flipped(known);
}

/** Where two panes have nothing in common, but both something with the base, its order holds them together. */
function knotsThroughBase(table: KnotTable, from: PaneNumber, to: PaneNumber): readonly Knot[] | null {
  const fromBase = knotsOf(table, from, 0);
  const toOther = knotsOf(table, 0, to);
  if (!fromBase || !toOther) return null;
  return fromBase.map(([height, base]) => [height, mapHeight(toOther, 0, base)]);
}

/** Where pane `to` must scroll to when pane `from` stands at `scrollTop`. */
export function followThrough(
  table: KnotTable,
  geometryOf: (pane: PaneNumber) => PaneGeometry,
  { from, to, scrollTop }: Following,
): number {
  const geometries = [geometryOf(from), geometryOf(to)] as const;
  const knots = knotsOf(table, from, to) ?? knotsThroughBase(table, from, to) ?? scrollKnots([], geometries);
  return followedScrollTop(knots, geometries, 0, scrollTop);
}

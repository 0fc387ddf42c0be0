import type { LinkClass } from '#shared/compare/comparison.ts';
import type {
  ComparisonModel,
  PaneNumber,
  SentenceClass,
} from '#renderer/features/compare/comparison-model.ts';
import { rangeOf, runsOf, type PaneGeometry, type Range } from './pane-geometry.ts';

/** Two panes that stand beside each other, in the order they are shown. */
export type Neighbours = readonly [PaneNumber, PaneNumber];

/** How far the stub of a counterpart out of sight reaches into the gutter, in pixels. */
export const stubLength = 24;

interface ConnectorBase {
  readonly link: number;
  readonly class: LinkClass;
  /** Where the two passages begin that it connects, the first pane's first; a link can have more than these two. */
  readonly starts: readonly [number, number];
}

/** A link with both passages in sight; ranges are in the viewport, the first pane's first. */
export interface Ribbon extends ConnectorBase {
  readonly kind: 'ribbon';
  readonly ranges: readonly [Range, Range];
}

/** A link with one passage in sight: it points to where the other one is. */
export interface Stub extends ConnectorBase {
  readonly kind: 'stub';
  /** Which of the two panes. */
  readonly side: 0 | 1;
  readonly range: Range;
  readonly direction: 'up' | 'down';
}

export type Connector = Ribbon | Stub;

/** The horizontal ends of the gutter: x of the first pane's edge and of the second's, whichever is left. */
export type GutterEdges = readonly [number, number];

const isInView = ({ top, bottom }: Range, height: number): boolean => bottom > 0 && top < height;

/** What can be seen of the panes on both sides of a gutter. */
export interface GutterView {
  readonly panes: Neighbours;
  readonly geometries: readonly [PaneGeometry, PaneGeometry];
  readonly scrollTops: readonly [number, number];
}

/** The connectors that touch what is in sight, conflicts last so that they lie on top. */
export function visibleConnectors(
  { links, linkClasses }: Pick<ComparisonModel, 'links' | 'linkClasses'>,
  { panes, geometries, scrollTops }: GutterView,
  hidden: ReadonlySet<SentenceClass>,
): readonly Connector[] {
  const connectors: Connector[] = [];
  links.forEach(({ articles, sentences }, link) => {
    if (articles[0] !== panes[0] || articles[1] !== panes[1]) return;
    const kind = linkClasses[link] ?? 'identical';
    if (hidden.has(kind)) return;
    const second = runsOf(sentences[1]);
    for (const run of runsOf(sentences[0])) {
      for (const other of second) {
        const base = { link, class: kind, starts: [run[0] ?? 0, other[0] ?? 0] } as const;
        const first = inViewport(rangeOf(geometries[0], run), scrollTops[0]);
        const facing = inViewport(rangeOf(geometries[1], other), scrollTops[1]);
        const connector = first && facing && connect(base, [first, facing], geometries);
        if (connector) connectors.push(connector);
      }
    }
  });
  return connectors.sort((a, b) => Number(a.class === 'conflict') - Number(b.class === 'conflict'));
}

/** A ribbon where both passages are in sight, a stub where one is, null where none is. */
function connect(
  base: ConnectorBase,
  ranges: readonly [Range, Range],
  geometries: readonly [PaneGeometry, PaneGeometry],
): Connector | null {
  const [isFirstSeen, isSecondSeen] = [
    isInView(ranges[0], geometries[0].viewHeight),
    isInView(ranges[1], geometries[1].viewHeight),
  ];
  if (isFirstSeen && isSecondSeen) return { ...base, kind: 'ribbon', ranges };
  if (!isFirstSeen && !isSecondSeen) return null;
  const side = isFirstSeen ? 0 : 1;
  const direction = ranges[isFirstSeen ? 1 : 0].bottom <= 0 ? 'up' : 'down';
  return { ...base, kind: 'stub', side, range: ranges[side], direction };
}

const inViewport = (range: Range | null, scrollTop: number): Range | null =>
  range && { top: range.top - scrollTop, bottom: range.bottom - scrollTop };

/**
 * How far along a ribbon's curve (0 to 1 in height) it is at a share of the gutter's width. The curve is the cubic
 * with both control points in the middle of the gutter, at the heights of their ends.
 */
function curveHeight(share: number): number {
  let low = 0;
  let high = 1;
  for (let step = 0; step < 20; step++) {
    const t = (low + high) / 2;
    const x = 1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t ** 3;
    if (x < share) low = t;
    else high = t;
  }
  return low * low * (3 - 2 * low);
}

/** The connector under a point of the gutter, the topmost first; null where there is none. */
export function connectorAt(
  connectors: readonly Connector[],
  edges: GutterEdges,
  x: number,
  y: number,
): Connector | null {
  const share = (x - edges[0]) / (edges[1] - edges[0]);
  const height = curveHeight(Math.min(1, Math.max(0, share)));
  const between = (a: number, b: number): number => a + (b - a) * height;
  return (
    connectors.findLast(connector => {
      if (connector.kind === 'stub') {
        const distance = Math.abs(x - edges[connector.side]);
        return distance <= stubLength && y >= connector.range.top && y <= connector.range.bottom;
      }
      const [first, second] = connector.ranges;
      return y >= between(first.top, second.top) && y <= between(first.bottom, second.bottom);
    }) ?? null
  );
}

import { areTogether, rangeOf, type PaneGeometry } from './pane-geometry.ts';

/** Which of two panes that are held together. */
type Side = 0 | 1;

/** A height in the content of the first pane that belongs beside a height in the second. */
export type Knot = readonly [number, number];

interface OrderedLink {
  readonly sentences: readonly [readonly number[], readonly number[]];
  readonly isMoved: boolean;
}

/** Tops and ends of the passages that both panes have in the same order, from the top to the end of both; never falling. */
export function scrollKnots(
  links: readonly OrderedLink[],
  geometries: readonly [PaneGeometry, PaneGeometry],
): readonly Knot[] {
  const knots: Knot[] = [[0, 0]];
  const add = (first: number, second: number): void => {
    const [lastFirst, lastSecond] = knots.at(-1) ?? [0, 0];
    if (first >= lastFirst && second >= lastSecond && first + second > lastFirst + lastSecond)
      knots.push([first, second]);
  };
  for (const { sentences, isMoved } of links) {
    const first = rangeOf(geometries[0], sentences[0]);
    const second = rangeOf(geometries[1], sentences[1]);
    // What is told in two places holds neither of them beside the other.
    if (isMoved || !sentences.every(areTogether) || !first || !second) continue;
    add(first.top, second.top);
    add(first.bottom, second.bottom);
  }
  add(geometries[0].contentHeight, geometries[1].contentHeight);
  return knots;
}

/** The height in the other pane that belongs beside `height` in pane `from`, straight between the knots. */
export function mapHeight(knots: readonly Knot[], from: Side, height: number): number {
  const to = from === 0 ? 1 : 0;
  let previous: Knot = knots[0] ?? [0, 0];
  for (const knot of knots) {
    if (knot[from] >= height && knot[from] > previous[from]) {
      const share = (height - previous[from]) / (knot[from] - previous[from]);
      return previous[to] + share * (knot[to] - previous[to]);
    }
    previous = knot;
  }
  return previous[to];
}

/** The line of a pane that is held beside the other: a third down, sliding to the edge at both ends of the text. */
export function anchorOffset(scrollTop: number, { contentHeight, viewHeight }: PaneGeometry): number {
  const longest = Math.max(0, contentHeight - viewHeight);
  if (longest < viewHeight) return longest === 0 ? 0 : (viewHeight * scrollTop) / longest;
  const third = viewHeight / 3;
  const left = longest - scrollTop;
  return left < viewHeight - third ? viewHeight - left : Math.min(third, scrollTop);
}

/** Where the other pane must scroll to when pane `leader` stands at `scrollTop`. */
export function followedScrollTop(
  knots: readonly Knot[],
  geometries: readonly [PaneGeometry, PaneGeometry],
  leader: Side,
  scrollTop: number,
): number {
  const offset = anchorOffset(scrollTop, geometries[leader]);
  const height = mapHeight(knots, leader, scrollTop + offset);
  const { contentHeight, viewHeight } = geometries[leader === 0 ? 1 : 0];
  return Math.min(Math.max(0, height - offset), Math.max(0, contentHeight - viewHeight));
}

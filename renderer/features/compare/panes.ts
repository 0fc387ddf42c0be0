import { otherSide, type Side } from './comparison-model.ts';
import type { PaneGeometry, Range } from './pane-geometry.ts';
import { followedScrollTop, scrollKnots, type Knot } from './scroll-map.ts';

type OrderedLinks = Parameters<typeof scrollKnots>[0];

/** The two scrolling panes as one: where their rows stand, and how the one follows the other. */
export interface Panes {
  /** Takes over a pane's scroller; call with what it returned to let go. */
  attach(side: Side, scroller: HTMLElement): () => void;
  geometries(): readonly [PaneGeometry, PaneGeometry];
  scrollTops(): readonly [number, number];
  /** Reads where the rows stand; after each change of what is listed. */
  measure(links: OrderedLinks): void;
  setSynced(isSynced: boolean): void;
  /** Scrolls one pane; the other follows. */
  scrollTo(side: Side, top: number): void;
  /** Brings a range of a pane into sight, no further than needed; the other pane follows. */
  show(side: Side, range: Range): void;
  /** Brings a range to the line where panes are held together, and beside it `partner` of the other pane if given. */
  reveal(side: Side, range: Range, partner: Range | null): void;
  /** Called in a frame after panes were scrolled or measured. */
  subscribe(listener: () => void): () => void;
}

const nothing: PaneGeometry = { rows: [], contentHeight: 0, viewHeight: 0 };

function measurePane(scroller: HTMLElement): PaneGeometry {
  const rows: Range[] = [];
  for (const element of scroller.querySelectorAll<HTMLElement>('[data-sentence]')) {
    const first = Number(element.dataset['sentence']);
    const last = Number(element.dataset['lastSentence'] ?? first);
    const range = { top: element.offsetTop, bottom: element.offsetTop + element.offsetHeight };
    for (let sentence = first; sentence <= last; sentence++) rows[sentence] = range;
  }
  return { rows, contentHeight: scroller.scrollHeight, viewHeight: scroller.clientHeight };
}

/** Creates the panes before their elements exist; they attach when they are shown. */
export function createPanes(): Panes {
  const scrollers: [HTMLElement | null, HTMLElement | null] = [null, null];
  let geometries: readonly [PaneGeometry, PaneGeometry] = [nothing, nothing];
  let knots: readonly Knot[] = [];
  let links: OrderedLinks = [];
  let leader: Side = 0;
  let isSynced = true;
  // A revealed counterpart may stand elsewhere in its text; it stays put until someone scrolls by hand.
  let isHeld = false;
  let frame = 0;
  const listeners = new Set<() => void>();

  const topOf = (side: Side): number => scrollers[side]?.scrollTop ?? 0;
  const setTop = (side: Side, top: number): void => {
    const scroller = scrollers[side];
    if (scroller) scroller.scrollTop = top;
  };
  const notify = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      for (const listener of listeners) listener();
    });
  };
  const follow = (): void => {
    if (isSynced && !isHeld) {
      setTop(otherSide(leader), followedScrollTop(knots, geometries, leader, topOf(leader)));
    }
  };
  const lead = (side: Side, holds: boolean): void => {
    leader = side;
    isHeld = holds;
  };
  const measure = (): void => {
    geometries = [
      scrollers[0] ? measurePane(scrollers[0]) : nothing,
      scrollers[1] ? measurePane(scrollers[1]) : nothing,
    ];
    knots = scrollKnots(links, geometries);
    notify();
  };

  return {
    attach(side, scroller) {
      scrollers[side] = scroller;
      const listening = new AbortController();
      const listen = <Name extends keyof HTMLElementEventMap>(
        name: Name,
        handle: (event: HTMLElementEventMap[Name]) => void,
      ): void => scroller.addEventListener(name, handle, { signal: listening.signal, passive: true });
      listen('wheel', event => lead(side, event.altKey));
      listen('pointerdown', () => lead(side, false));
      listen('scroll', () => {
        if (side === leader) follow();
        notify();
      });
      const observer = new ResizeObserver(measure);
      observer.observe(scroller);
      for (const child of scroller.children) observer.observe(child);
      return () => {
        listening.abort();
        observer.disconnect();
        scrollers[side] = null;
      };
    },
    geometries: () => geometries,
    scrollTops: () => [topOf(0), topOf(1)],
    measure(next) {
      links = next;
      measure();
    },
    setSynced(next) {
      isSynced = next;
      isHeld = false;
      follow();
    },
    scrollTo(side, top) {
      lead(side, false);
      setTop(side, top);
    },
    show(side, { top, bottom }) {
      lead(side, false);
      const { viewHeight } = geometries[side];
      const above = Math.min(topOf(side), top - viewHeight / 6);
      setTop(side, Math.max(above, bottom + viewHeight / 6 - viewHeight));
      notify();
    },
    reveal(side, range, partner) {
      lead(side, partner !== null);
      const line = geometries[side].viewHeight / 3;
      setTop(side, range.top - line);
      if (partner) setTop(otherSide(side), partner.top - (range.top - topOf(side)));
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

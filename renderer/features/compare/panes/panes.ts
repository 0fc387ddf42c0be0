import { followThrough, knotsBetween, type KnotTable, type OrderedLinks } from './follow-panes.ts';
import type { PaneNumber } from '#renderer/features/compare/comparison-model.ts';
import type { PaneGeometry, Range } from './pane-geometry.ts';

/** The scrolling panes as one: where their rows stand, and how they follow each other. */
export interface Panes {
  /** Takes over a pane's scroller; call with what it returned to let go. */
  attach(pane: PaneNumber, scroller: HTMLElement): () => void;
  geometryOf(pane: PaneNumber): PaneGeometry;
  scrollTopOf(pane: PaneNumber): number;
  /** Reads where the rows stand; after each change of what is listed. */
  measure(links: OrderedLinks): void;
  setSynced(isSynced: boolean): void;
  /** Scrolls one pane; the others follow. */
  scrollTo(pane: PaneNumber, top: number): void;
  /** Brings a range of a pane into sight, no further than needed; the other panes follow. */
  show(pane: PaneNumber, range: Range): void;
  /** Brings a range to the line where panes are held together, and beside it its counterparts, by pane. */
  reveal(pane: PaneNumber, range: Range, partners: ReadonlyMap<PaneNumber, Range>): void;
  /** Scrolls panes to where they once stood together; they stay so until someone scrolls by hand. */
  restore(tops: ReadonlyMap<PaneNumber, number>): void;
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
  const scrollers = new Map<PaneNumber, HTMLElement>();
  let geometries: ReadonlyMap<PaneNumber, PaneGeometry> = new Map();
  let knots: KnotTable = new Map();
  let links: OrderedLinks = [];
  let leader: PaneNumber = 0;
  let isSynced = true;
  // A revealed counterpart may stand elsewhere in its text; it stays put until someone scrolls by hand.
  let isHeld = false;
  let frame = 0;
  const listeners = new Set<() => void>();

  const geometryOf = (pane: PaneNumber): PaneGeometry => geometries.get(pane) ?? nothing;
  const topOf = (pane: PaneNumber): number => scrollers.get(pane)?.scrollTop ?? 0;
  const setTop = (pane: PaneNumber, top: number): void => {
    const scroller = scrollers.get(pane);
    if (scroller) scroller.scrollTop = top;
  };
  const notify = (): void => {
    frame ||= requestAnimationFrame(() => {
      frame = 0;
      for (const listener of listeners) listener();
    });
  };
  const followExcept = (fixed: ReadonlySet<PaneNumber>): void => {
    if (!isSynced) return;
    const top = topOf(leader);
    for (const pane of scrollers.keys()) {
      if (pane !== leader && !fixed.has(pane))
        setTop(pane, followThrough(knots, geometryOf, { from: leader, to: pane, scrollTop: top }));
    }
  };
  const follow = (): void => {
    if (!isHeld) followExcept(new Set());
  };
  const lead = (pane: PaneNumber, holds: boolean): void => {
    leader = pane;
    isHeld = holds;
  };
  const measure = (): void => {
    geometries = new Map([...scrollers].map(([pane, scroller]) => [pane, measurePane(scroller)]));
    knots = knotsBetween(links, geometries);
    notify();
  };

  return {
    attach(pane, scroller) {
      scrollers.set(pane, scroller);
      const listening = new AbortController();
      const listen = <Name extends keyof HTMLElementEventMap>(
        name: Name,
        handle: (event: HTMLElementEventMap[Name]) => void,
      ): void => scroller.addEventListener(name, handle, { signal: listening.signal, passive: true });
      listen('wheel', event => lead(pane, event.altKey));
      listen('pointerdown', event => lead(pane, event.altKey));
      listen('scroll', () => {
        if (pane === leader) follow();
        notify();
      });
      const observer = new ResizeObserver(measure);
      observer.observe(scroller);
      for (const child of scroller.children) observer.observe(child);
      return () => {
        listening.abort();
        observer.disconnect();
        scrollers.delete(pane);
      };
    },
    geometryOf,
    scrollTopOf: topOf,
    measure(next) {
      links = next;
      measure();
    },
    setSynced(next) {
      isSynced = next;
      isHeld = false;
      follow();
    },
    scrollTo(pane, top) {
      lead(pane, false);
      setTop(pane, top);
    },
    show(pane, { top, bottom }) {
      lead(pane, false);
      const { viewHeight } = geometryOf(pane);
      const above = Math.min(topOf(pane), top - viewHeight / 6);
      setTop(pane, Math.max(above, bottom + viewHeight / 6 - viewHeight));
      notify();
    },
    reveal(pane, range, partners) {
      lead(pane, partners.size > 0);
      setTop(pane, range.top - geometryOf(pane).viewHeight / 3);
      for (const [other, { top }] of partners) setTop(other, top - (range.top - topOf(pane)));
      followExcept(new Set(partners.keys()));
      notify();
    },
    restore(tops) {
      lead(leader, true);
      for (const [pane, top] of tops) setTop(pane, top);
      notify();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

import { useEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { create } from 'zustand';
import {
  highlight,
  rangesOf,
  shownPieces,
  wholePiece,
} from '#renderer/workspace/marking/highlight-ranges.ts';
import { findPlaces, findQuery, placeBeside, placeFrom, type FoundPlace } from './find-places.ts';
import { firstInSight } from './first-in-sight.ts';

interface FindWords {
  readonly typed: string;
  readonly isExact: boolean;
}

/** What was looked for last: the next article is asked the same. */
const useWords = create<FindWords>(() => ({ typed: '', isExact: false }));

/** Finding words in the article that is shown. */
export interface Find extends FindWords {
  readonly isOpen: boolean;
  /** Null where no word was typed. */
  readonly count: number | null;
  /** Which of them is shown, from 0; null where there is none. */
  readonly index: number | null;
  /** The place that is shown with the words around it; empty where there is none. */
  readonly passage: string;
  /** Opens, or goes back to the field; `words` to begin with. */
  open(words: string): void;
  /** Closes and gives the focus back to where it was. */
  close(): void;
  type(typed: string): void;
  setExact(isExact: boolean): void;
  step(by: 1 | -1): void;
  /** Changes with each wish to go to the field. */
  readonly openings: number;
}

interface Shown {
  /** Holds the title and the text. */
  readonly page: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly text: string;
}

const all = 'find-match';
const current = 'find-current';
/** Characters of a passage on either side of what was found. */
const around = 40;

const ranges = (page: HTMLElement, places: readonly FoundPlace[]): readonly Range[] => {
  const body = page.querySelector('[data-article-text]');
  const spansIn = (part: FoundPlace['part']) =>
    places.filter(place => place.part === part).map(({ span }) => span);
  return [
    ...rangesOf(wholePiece(page.querySelector('h1')), spansIn('title')),
    ...(body ? rangesOf(shownPieces(body), spansIn('text')) : []),
  ];
};

/** Marks the places, after each drawing: other marks cut the text into other pieces. Scrolls to the one shown when it changes. */
function useMarkedPlaces(
  page: RefObject<HTMLElement | null>,
  places: readonly FoundPlace[],
  shown: FoundPlace | null,
): void {
  useEffect(() => {
    if (!page.current) return;
    highlight(all, ranges(page.current, places), 1);
    highlight(current, shown ? ranges(page.current, [shown]) : [], 2);
  });
  useEffect(() => {
    const [range] = page.current && shown ? ranges(page.current, [shown]) : [];
    const frame = page.current?.getBoundingClientRect();
    const box = range?.getBoundingClientRect();
    if (!range || !frame || !box || (box.top >= frame.top && box.bottom <= frame.bottom)) return;
    range.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const after = range.getBoundingClientRect();
    // A piece of text may be higher than the page.
    page.current?.scrollBy({ top: after.top - (frame.top + frame.height / 2) });
  }, [page, shown]);
  useEffect(
    () => () => {
      highlight(all, []);
      highlight(current, []);
    },
    [],
  );
}

const none: readonly FoundPlace[] = [];

/** Finds what is typed in title and text of an article; what is folded away and the source are not looked into. */
export function useFind({ page, title, text }: Shown): Find {
  const { typed, isExact } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const [openings, setOpenings] = useState(0);
  const [from, setFrom] = useState<FoundPlace | null>(null);
  const before = useRef<Element | null>(null);
  // How far the page was scrolled when words that were typed had been shown.
  const restedAt = useRef<number | null>(null);
  const query = useMemo(() => (isOpen ? findQuery(typed, isExact) : null), [isOpen, typed, isExact]);
  const places = useMemo(() => (query ? findPlaces(query, { title, text }) : none), [query, title, text]);
  const index = placeFrom(places, from);
  const shown = index === null ? null : (places[index] ?? null);
  useMarkedPlaces(page, places, shown);
  // After the page was scrolled to what is shown.
  useEffect(() => {
    restedAt.current = page.current?.scrollTop ?? null;
  }, [page, query]);
  // Letters that are added are looked for from where the first one was; after the page was moved, from what is seen.
  const beginAnew = (): void => {
    if (page.current && page.current.scrollTop !== restedAt.current) setFrom(firstInSight(page.current));
  };

  const words = shown?.part === 'title' ? title : text;
  return {
    typed,
    isExact,
    isOpen,
    count: query && places.length,
    index,
    passage: shown ? words.slice(Math.max(0, shown.span.start - around), shown.span.end + around) : '',
    openings,
    open(chosen) {
      if (!isOpen) {
        before.current = document.activeElement;
        setFrom(page.current && firstInSight(page.current));
      }
      if (chosen !== '') useWords.setState({ typed: chosen });
      setIsOpen(true);
      setOpenings(count => count + 1);
    },
    close() {
      setIsOpen(false);
      const left = before.current;
      const back =
        left instanceof HTMLElement && left.isConnected && left !== document.body ? left : page.current;
      back?.focus({ preventScroll: true });
    },
    type(next) {
      beginAnew();
      useWords.setState({ typed: next });
    },
    setExact(next) {
      beginAnew();
      useWords.setState({ isExact: next });
    },
    step(by) {
      restedAt.current = null;
      if (index !== null) setFrom(places[placeBeside(places.length, index, by)] ?? null);
    },
  };
}

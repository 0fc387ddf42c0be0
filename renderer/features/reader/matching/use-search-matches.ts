import { useEffect, useMemo, type RefObject } from 'react';
import { create } from 'zustand';
import {
  highlight,
  rangesOf,
  shownPieces,
  wholePiece,
} from '#renderer/workspace/marking/highlight-ranges.ts';
import { useSearchRequest } from '#renderer/workspace/search/use-search-request.ts';
import { findMatches } from '#shared/search/snippets/find-matches.ts';

/** Whether what is searched for is marked in texts; the same for all of them, until the app closes. */
const useShown = create<{ readonly isShown: boolean }>(() => ({ isShown: true }));
const showMatches = (isShown: boolean): void => useShown.setState({ isShown });

/** What of the search stands in an article. */
export interface SearchMatches {
  /** How often; null where no words are searched for. */
  readonly count: number | null;
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
}

interface Shown {
  /** Holds the title and the text. */
  readonly page: RefObject<HTMLElement | null>;
  readonly title: string;
  readonly text: string;
}

const highlightName = 'search-match';

/** Marks what is searched for in the title and the text of an article. */
export function useSearchMatches({ page, title, text }: Shown): SearchMatches {
  const { isRanked, request } = useSearchRequest({ order: null, days: null });
  const { isShown } = useShown();
  const query = isRanked ? request.query : null;
  const inTitle = useMemo(() => (query ? findMatches(query, title, 'title') : []), [query, title]);
  const inText = useMemo(() => (query ? findMatches(query, text) : []), [query, text]);
  // After each drawing: other marks cut the text into other pieces.
  useEffect(() => {
    const article = page.current;
    if (!article || !isShown) return highlight(highlightName, []);
    const ofTitle = rangesOf(wholePiece(article.querySelector('h1')), inTitle);
    const body = article.querySelector('[data-article-text]');
    const ofText = body ? rangesOf(shownPieces(body), inText) : [];
    return highlight(highlightName, [...ofTitle, ...ofText]);
  });
  useEffect(() => () => highlight(highlightName, []), []);
  return { count: query && inTitle.length + inText.length, isShown, show: showMatches };
}

import { useEffect, useState } from 'react';
import type { LaneSuggestion, SuggestionWish } from '#shared/timeline/suggest-lanes.ts';
import type { TimelineClient } from '#renderer/features/timeline/timeline-client.ts';

/** So that fast typing asks once. */
const patienceMs = 60;
const nothing: readonly LaneSuggestion[] = [];

/** What fits the words typed so far; the last answer stays while the next is on its way. Nothing while nothing is typed. */
export function useSuggestions(
  client: TimelineClient | null,
  { words, by, limit }: SuggestionWish,
): readonly LaneSuggestion[] {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (client === null || words.trim() === '') return;
    let isCurrent = true;
    const timer = window.setTimeout(() => {
      void client.ask({ kind: 'suggestions', words, by, limit }).then(answer => {
        if (isCurrent && answer) setFound(answer);
      });
    }, patienceMs);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [client, words, by, limit]);
  return words.trim() === '' ? nothing : found;
}

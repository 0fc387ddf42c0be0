import { useEffect, useState } from 'react';
import type { LaneSuggestion, SuggestionWish } from '#shared/timeline/suggest-lanes.ts';
import type { TimelineClient } from '#renderer/features/timeline/worker/timeline-client.ts';

/** So that fast typing asks once. */
const patienceMs = 60;
const nothing: readonly LaneSuggestion[] = [];

interface Suggestions {
  readonly found: readonly LaneSuggestion[];
  /** False while the answer to what is typed now is on its way; what was found is that of the words before. */
  readonly isKnown: boolean;
}

/** What fits the words typed so far; the last answer stays while the next is on its way. Nothing while nothing is typed. */
export function useSuggestions(
  client: TimelineClient | null,
  { words, by, limit }: SuggestionWish,
): Suggestions {
  const [answer, setAnswer] = useState({ words: '', by, found: nothing });
  useEffect(() => {
    if (client === null || words.trim() === '') return;
    let isCurrent = true;
    const timer = window.setTimeout(() => {
      void client.ask({ kind: 'suggestions', words, by, limit }).then(found => {
        if (isCurrent && found) setAnswer({ words, by, found });
      });
    }, patienceMs);
    return () => {
      isCurrent = false;
      window.clearTimeout(timer);
    };
  }, [client, words, by, limit]);
  return words.trim() === ''
    ? { found: nothing, isKnown: true }
    : { found: answer.found, isKnown: answer.words === words && answer.by === by };
}

import { useEffect, useState } from 'react';
import type { Searcher } from '#renderer/operations/searcher.ts';
import type { Completion } from '#shared/search/query/completion-at.ts';
import { askSuggestions, fitsTyped, wantsValues } from './ask-suggestions.ts';
import type { Suggestion, ValueSuggestion } from './suggestion.ts';

/** So long nothing is typed before values are asked for. */
const patienceMs = 80;

interface Answered {
  /** What was being typed, and where. */
  readonly key: string;
  readonly place: string;
  readonly values: readonly ValueSuggestion[];
}

const nothing: Answered = { key: '', place: '', values: [] };

interface Suggestions {
  readonly items: readonly Suggestion[];
  /** More may come. */
  readonly isLoading: boolean;
}

/** What may be meant by what is being typed: names of fields first, then values as they come. */
export function useSuggestions(completion: Completion | null, suggest: Searcher['suggest']): Suggestions {
  const [answered, setAnswered] = useState(nothing);
  const { field = null, typed = '', range, fields = [] } = completion ?? {};
  const place = `${field} ${range?.start}`;
  const key = `${place} ${typed}`;
  const isAsked = wantsValues(completion);

  useEffect(() => {
    if (completion === null || !isAsked) return undefined;
    let isStale = false;
    const ask = async (): Promise<void> => {
      const values = await askSuggestions(completion, suggest, () => isStale);
      if (!isStale) setAnswered({ key, place, values });
    };
    const timer = setTimeout(() => void ask(), patienceMs);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is asked of the completion is in the key
  }, [key, isAsked, suggest]);

  // Those for the letters before stay until those for these come, so that the list does not flicker.
  const values = isAsked && answered.place === place ? answered.values : [];
  const named: readonly Suggestion[] = fields.map(name => ({ kind: 'field', name }));
  return {
    items: [...named, ...values.filter(value => fitsTyped(value, typed))],
    isLoading: isAsked && answered.key !== key,
  };
}

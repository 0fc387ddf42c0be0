import { useEffect, useState } from 'react';
import { languageName } from '#renderer/messages/language-names.ts';
import type { Searcher } from '#renderer/operations/searcher.ts';
import type { Completion } from '#shared/search/query/completion-at.ts';
import { isDateField } from '#shared/search/query/query-field.ts';
import type { ValueField } from '#shared/search/search-fields.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { Suggestion } from './suggestion.ts';

const mostValues = 8;
/** Of each field, where a word is typed that may be in any. */
const mostOfEach = 2;
/** Fewer letters of a word are in too many values. */
const fewestLetters = 3;
/** So long nothing is typed before values are asked for. */
const patienceMs = 80;

const fieldsOfWords = ['outlet', 'tag', 'entity'] as const;

interface Wish {
  readonly field: ValueField;
  readonly typed: string;
  readonly limit: number;
}

/** What is asked for, one after the other: of questions at once the searcher answers only the newest. */
function wishesOf({ field, typed }: Completion): readonly Wish[] {
  if (field === null)
    return foldText(typed).length < fewestLetters
      ? []
      : fieldsOfWords.map(each => ({ field: each, typed, limit: mostOfEach }));
  if (isDateField(field)) return [{ field: 'month', typed, limit: mostValues }];
  // Languages are kept by their codes, and typed by their names.
  if (field === 'language') return [{ field, typed: '', limit: 100 }];
  return [{ field, typed, limit: mostValues }];
}

function fits(suggestion: Suggestion, typed: string): boolean {
  if (suggestion.kind !== 'value' || suggestion.field !== 'language') return true;
  const names = ['ar', 'en'].map(locale => languageName(suggestion.value, locale));
  const wanted = foldText(typed);
  return [suggestion.value, ...names].some(name => foldText(name).includes(wanted));
}

/** Null where a newer question came in between. */
async function ask(
  suggest: Searcher['suggest'],
  { field, typed, limit }: Wish,
): Promise<Suggestion[] | null> {
  const answer = await suggest(field, typed, limit);
  if (!answer.ok) return answer.error.code === 'cancelled' ? null : [];
  const named = answer.value.filter(({ value }) => value !== '');
  return named.map(({ value, count }) => ({ kind: 'value', field, value, count }));
}

interface Answered {
  readonly key: string;
  readonly place: string;
  readonly values: readonly Suggestion[];
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
  const wishes = completion === null ? [] : wishesOf(completion);
  const isAsked = wishes.length > 0;

  useEffect(() => {
    if (!isAsked) return undefined;
    let isStale = false;
    const askAll = async (): Promise<void> => {
      const values: Suggestion[] = [];
      for (const wish of wishes) {
        const more = isStale ? null : await ask(suggest, wish);
        if (isStale || more === null) return;
        values.push(...more);
      }
      setAnswered({ key, place, values });
    };
    const timer = setTimeout(() => void askAll(), patienceMs);
    return () => {
      isStale = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- what is wished for is all in the key
  }, [key, isAsked, suggest]);

  // Those for the letters before stay until those for these come, so that the list does not flicker.
  const values = isAsked && answered.place === place ? answered.values : [];
  const named: readonly Suggestion[] = fields.map(name => ({ kind: 'field', name }));
  return {
    items: [...named, ...values.filter(value => fits(value, typed))],
    isLoading: isAsked && answered.key !== key,
  };
}

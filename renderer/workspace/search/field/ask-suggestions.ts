import { languageName } from '#renderer/messages/language-names.ts';
import type { Searcher } from '#renderer/operations/searcher.ts';
import type { Completion } from '#shared/search/query/completion-at.ts';
import { isDateField } from '#shared/search/query/query-field.ts';
import type { ValueField } from '#shared/search/search-fields.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { ValueSuggestion } from './suggestion.ts';

const mostValues = 8;
/** Of each field, where a word is typed that may be in any. */
const mostOfEach = 2;
/** Fewer letters of a word are in too many values. */
const fewestLetters = 3;
/** More languages than a collection has. */
const allLanguages = 100;

const fieldsOfWords = ['outlet', 'tag', 'entity'] as const;

interface Wish {
  readonly field: ValueField;
  readonly typed: string;
  readonly limit: number;
}

function wishesOf({ field, typed }: Completion): readonly Wish[] {
  if (field === null)
    return foldText(typed).length < fewestLetters
      ? []
      : fieldsOfWords.map(each => ({ field: each, typed, limit: mostOfEach }));
  if (isDateField(field)) return [{ field: 'month', typed, limit: mostValues }];
  // Languages are kept by their codes, and typed by their names.
  if (field === 'language') return [{ field, typed: '', limit: allLanguages }];
  return [{ field, typed, limit: mostValues }];
}

/** Whether values of the collection may be meant by what is being typed. */
export const wantsValues = (completion: Completion | null): boolean =>
  completion !== null && wishesOf(completion).length > 0;

/** Whether a suggestion for fewer letters fits those that are there now, as far as is known without asking. */
export function fitsTyped({ field, value }: ValueSuggestion, typed: string): boolean {
  if (field !== 'language') return true;
  const names = [value, languageName(value, 'ar'), languageName(value, 'en')];
  return names.some(name => foldText(name).includes(foldText(typed)));
}

/**
 * Values that may be meant by what is being typed, field by field: of questions at once the searcher answers only the newest. Ends
 * early where `isStale`; what cannot be answered has none.
 */
export async function askSuggestions(
  completion: Completion,
  suggest: Searcher['suggest'],
  isStale: () => boolean,
): Promise<readonly ValueSuggestion[]> {
  const found: ValueSuggestion[] = [];
  for (const { field, typed, limit } of wishesOf(completion)) {
    if (isStale()) break;
    const answer = await suggest(field, typed, limit);
    const values = answer.ok ? answer.value.filter(({ value }) => value !== '') : [];
    found.push(...values.map(({ value, count }) => ({ kind: 'value' as const, field, value, count })));
  }
  return found;
}

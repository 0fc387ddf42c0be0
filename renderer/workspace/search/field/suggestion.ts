import { fieldName, type FieldName } from '#shared/search/query/query-field.ts';
import type { Completion } from '#shared/search/query/completion-at.ts';
import { languageWord } from '#shared/search/query/language-words.ts';
import { quoteValue } from '#shared/search/query/quote-value.ts';
import type { ValueField } from '#shared/search/search-fields.ts';

/** Something that can be put in the place of what is being typed. */
export type Suggestion = FieldSuggestion | ValueSuggestion;

export interface FieldSuggestion {
  readonly kind: 'field';
  readonly name: FieldName;
}

export interface ValueSuggestion {
  readonly kind: 'value';
  readonly field: ValueField;
  readonly value: string;
  /** How many articles have it. */
  readonly count: number;
}

/** A name by which it is told from the other suggestions. */
export const suggestionId = (suggestion: Suggestion): string =>
  suggestion.kind === 'field' ? `field ${suggestion.name.field}` : `${suggestion.field} ${suggestion.value}`;

type Language = 'en' | 'ar';

/** Between Arabic letters the hyphen of `2024-02` would turn it round; the stroke of `2/2024` does not. */
const writtenMonth = (month: string, language: Language): string =>
  language === 'ar' ? month.replace(/^(\d+)-0?(\d+)$/, '$2/$1') : month;

function writtenValue({ field, value }: ValueSuggestion, language: Language): string {
  if (field === 'month') return writtenMonth(value, language);
  return field === 'language' ? languageWord(value, language) : quoteValue(value);
}

function termOf(suggestion: Suggestion, { field }: Completion, language: Language): string {
  if (suggestion.kind === 'field') return `${suggestion.name.name}:`;
  const written = writtenValue(suggestion, language);
  if (field !== null || suggestion.field === 'month') return written;
  return `${fieldName(suggestion.field, language)}:${written}`;
}

/** The query with a suggestion in the place of what was being typed, and where the caret goes: on to what is typed next. */
export function applySuggestion(
  text: string,
  completion: Completion,
  { suggestion, language }: { readonly suggestion: Suggestion; readonly language: Language },
): { readonly text: string; readonly caret: number } {
  const { start, end } = completion.range;
  const rest = text.slice(end);
  const isFinished = suggestion.kind === 'value';
  const space = isFinished && !/^[\s)]/.test(rest) ? ' ' : '';
  const written = `${text.slice(0, start)}${termOf(suggestion, completion, language)}${space}`;
  const isBeforeSpace = isFinished && space === '' && /^\s/.test(rest);
  return { text: written + rest, caret: written.length + (isBeforeSpace ? 1 : 0) };
}

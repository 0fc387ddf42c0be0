import type { SavedSearch, TypedSearch } from '#shared/domain/search/saved-search.ts';
import { choicesOf, isSameSearch, isSearching } from '#shared/domain/search/typed-search.ts';
import type { SavedSearchId } from '#shared/ids/ids.ts';
import { scanQuery } from '#shared/search/query/scan-query.ts';
import { foldText } from '#shared/text/normalise.ts';
import { visitWords } from '#shared/text/tokens.ts';

/** How the search stands to what is kept. */
export type SearchState =
  | { readonly kind: 'unsaved' }
  /** `changed`: opened from this one, and typed or narrowed otherwise since. */
  | { readonly kind: 'saved' | 'changed'; readonly saved: SavedSearch };

/** The words that are looked for, as they are compared. */
const wordsOf = (text: string): readonly string[] =>
  scanQuery(text).flatMap(token => {
    if (token.kind !== 'word' && token.kind !== 'quoted') return [];
    const words: string[] = [];
    visitWords(token.text, (start, end) => {
      words.push(foldText(token.text.slice(start, end)).replace(/^ال(?=..)/, ''));
    });
    return words;
  });

/** A word is the other one, or what is there of it while it is typed. */
const isSameWord = (a: string, b: string): boolean =>
  Math.min(a.length, b.length) > 1 && (a.startsWith(b) || b.startsWith(a));

/** Whether one search is another one changed, and not one that was typed anew: they share a word, or where no words are kept a choice. */
function isChangeOf(saved: TypedSearch, search: TypedSearch): boolean {
  const kept = wordsOf(saved.text);
  if (kept.length === 0)
    return Object.entries(saved.choices).some(([field, values]) =>
      values.some(value => choicesOf(search, field).includes(value)),
    );
  const typed = wordsOf(search.text);
  return kept.some(word => typed.some(other => isSameWord(word, other)));
}

/**
 * The saved search that asks for the same, else the one that was opened last, as long as what is searched for has something to do
 * with it.
 */
export function matchSearch(
  all: readonly SavedSearch[],
  search: TypedSearch,
  opened: SavedSearchId | null,
): SearchState {
  const same = all.filter(saved => isSameSearch(saved.search, search));
  const saved = same.find(({ id }) => id === opened) ?? same[0];
  if (saved) return { kind: 'saved', saved };
  const before = all.find(({ id }) => id === opened);
  const isChanged = before !== undefined && isSearching(search) && isChangeOf(before.search, search);
  return isChanged ? { kind: 'changed', saved: before } : { kind: 'unsaved' };
}

import type { SavedSearch, TypedSearch } from '#shared/domain/search/saved-search.ts';
import { isSameSearch, isSearching } from '#shared/domain/search/typed-search.ts';
import type { SavedSearchId } from '#shared/ids/ids.ts';

/** How the search stands to what is kept. */
export type SearchState =
  | { readonly kind: 'unsaved' }
  /** `changed`: opened from this one, and typed or narrowed otherwise since. */
  | { readonly kind: 'saved' | 'changed'; readonly saved: SavedSearch };

/** The saved search that asks for the same, else the one that was opened last, as long as anything is searched for. */
export function matchSearch(
  all: readonly SavedSearch[],
  search: TypedSearch,
  opened: SavedSearchId | null,
): SearchState {
  const same = all.filter(saved => isSameSearch(saved.search, search));
  const saved = same.find(({ id }) => id === opened) ?? same[0];
  if (saved) return { kind: 'saved', saved };
  const before = all.find(({ id }) => id === opened);
  return before && isSearching(search) ? { kind: 'changed', saved: before } : { kind: 'unsaved' };
}

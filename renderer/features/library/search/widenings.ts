import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { isSearching, listChoices, withoutChoice } from '#shared/domain/search/typed-search.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import { facetFields, type FacetField } from '#shared/search/search-fields.ts';
import { listParts } from './list-parts.ts';

/** A part of a search that narrows it. */
export type Narrowing =
  /** `words` as they were typed. */
  | { readonly kind: 'part'; readonly words: string }
  | { readonly kind: 'value'; readonly field: FacetField; readonly value: string }
  /** The days that the app is filtered by. */
  | { readonly kind: 'days' };

/** A search without one of its parts. */
export interface Widening {
  readonly dropped: Narrowing;
  readonly search: TypedSearch;
  /** Whether it is still of the days that the app is filtered by, if any. */
  readonly keepsDays: boolean;
}

/** In the way of a pasted paragraph is more than one of its words: each would be a search of all the others. */
const mostParts = 24;

function withoutParts(search: TypedSearch): readonly Widening[] {
  const parts = listParts(parseQuery(search.text).tokens).map(({ start, end }) =>
    search.text.slice(start, end),
  );
  if (parts.length > mostParts) return [];
  return parts.map((words, index) => ({
    dropped: { kind: 'part', words },
    search: { ...search, text: parts.toSpliced(index, 1).join(' ') },
    keepsDays: true,
  }));
}

/** The search without each of its parts in turn, as far as something is left of it. */
export function listWidenings(search: TypedSearch, hasDays: boolean): readonly Widening[] {
  const ofDays: readonly Widening[] = hasDays
    ? [{ dropped: { kind: 'days' }, search, keepsDays: false }]
    : [];
  const ofValues = listChoices(search, facetFields).map(({ field, value }): Widening => ({
    dropped: { kind: 'value', field, value },
    search: withoutChoice(search, field, value),
    keepsDays: true,
  }));
  return [...ofDays, ...ofValues, ...withoutParts(search)].filter(
    widening => isSearching(widening.search) || (hasDays && widening.keepsDays),
  );
}

import type { ArticleId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import type { ValueField } from '#shared/search/search-fields.ts';
import type {
  FacetCount,
  Facets,
  FoundArticles,
  SearchRequest,
  Snippet,
} from '#shared/search/search-request.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

/** How far the index is. What is not in it yet is not found. */
export interface IndexState {
  /** Articles that can be found; while the index is made anew, those in the new one. */
  readonly indexed: number;
  /** Articles that have changed since, or are not in it. */
  readonly waiting: number;
  /** True while the index is made anew of all articles, by newer rules or because it was gone; an old one serves meanwhile if there is one. */
  readonly isRebuilding: boolean;
  /** Why nothing more gets into it; null while all is well. */
  readonly error: StoreError | null;
}

/** `cancelled`: a newer search of the same kind came in between. `no-index`: there is none yet, it is being made. */
export type SearchError = StoreError | { readonly code: 'cancelled' } | { readonly code: 'no-index' };

type Answer<T> = Promise<Result<T, SearchError>>;

/** Finds articles by their words and values, in workers. Of questions of one kind only the newest is answered. */
export interface Searcher {
  readonly state: IndexState;
  /** Called after each change of `state`. */
  subscribe(listener: () => void): () => void;
  /** Changes whenever the same search may find something else. */
  readonly revision: number;
  /** Has the index open for a search that may follow; settles once it is, or cannot be opened yet. */
  prepare(): Promise<void>;
  find(request: SearchRequest, limit: number): Answer<FoundArticles>;
  /** All ids that the search finds, in its order. */
  findAll(request: SearchRequest): Answer<readonly ArticleId[]>;
  countFacets(request: SearchRequest, limit: number): Answer<Facets>;
  /** Of these articles, in their order; null where one is gone. */
  readSnippets(query: QueryNode, ids: readonly ArticleId[]): Answer<readonly (Snippet | null)[]>;
  /** How many of the articles found were imported after this instant; of several searches at once. */
  countNew(
    searches: readonly { readonly request: SearchRequest; readonly since: string }[],
  ): Answer<readonly { readonly total: number; readonly added: number }[]>;
  /** Values of a field that hold what was typed, with how many articles have them, the most frequent first. */
  suggest(field: ValueField, typed: string, limit: number): Answer<readonly FacetCount[]>;
  /** Has what waits brought into the index after it failed. */
  retry(): void;
  /** Makes the index anew, for which the disk has to hold it twice; the old one serves meanwhile. */
  rebuild(): void;
}

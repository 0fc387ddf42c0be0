import type { SearchError } from '#renderer/operations/searcher.ts';
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

/** A search, and an instant: what was imported after it is counted apart. */
export interface SearchSince {
  readonly request: SearchRequest;
  /** ISO 8601. */
  readonly since: string;
}

/** What the page asks the worker that searches. */
export type Question =
  | { readonly kind: 'prepare' }
  | { readonly kind: 'find'; readonly request: SearchRequest; readonly limit: number }
  | { readonly kind: 'findAll'; readonly request: SearchRequest }
  | { readonly kind: 'countFacets'; readonly request: SearchRequest; readonly limit: number }
  | { readonly kind: 'readSnippets'; readonly query: QueryNode; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'countNew'; readonly searches: readonly SearchSince[] }
  | { readonly kind: 'suggest'; readonly field: ValueField; readonly typed: string; readonly limit: number };

export type QuestionKind = Question['kind'];

/** What each of these questions is answered with. */
export interface Answers {
  /** The index is open. */
  readonly prepare: true;
  readonly find: FoundArticles;
  /** All ids with spaces between them: to clone an array of 75,000 texts takes many times as long. */
  readonly findAll: string;
  readonly countFacets: Facets;
  readonly readSnippets: readonly (Snippet | null)[];
  readonly countNew: readonly { readonly total: number; readonly added: number }[];
  readonly suggest: readonly FacetCount[];
}

export type Answer = Result<Answers[QuestionKind], SearchError>;

/** A question of a kind makes earlier ones of it void: they are answered with `cancelled`. */
export interface ToSearcherWorker {
  readonly collection: string;
  /** Rises. */
  readonly number: number;
  readonly question: Question;
}

export interface FromSearcherWorker {
  readonly number: number;
  readonly answer: Answer;
  /** Pages of the index are gone that nobody removed: it has to be made anew. */
  readonly isIndexDamaged: boolean;
}

/** `wake`: something has changed, or may have. `rebuild`: make the index anew. */
export interface ToIndexerWorker {
  readonly kind: 'wake' | 'rebuild';
  readonly collection: string;
  /** Rises. */
  readonly number: number;
}

/** It has come to rest, having heard messages up to this number: `idle` with all that was known of in the index. */
export type FromIndexerWorker = { readonly heard: number } & (
  { readonly kind: 'idle' } | { readonly kind: 'failed'; readonly error: StoreError }
);

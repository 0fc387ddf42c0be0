import type { ArticleId } from '#shared/ids/ids.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { QueryNode } from './query/query-node.ts';
import type { FacetField } from './search-fields.ts';

/** Values chosen to narrow results: one of a field's suffices, all fields must hold. An empty list narrows nothing. */
export type FacetChoices = Readonly<Partial<Record<FacetField, readonly string[]>>>;

/** Best first (BM25), or by day of publication, undated ones last either way. Ties go by id. */
export type HitOrder = 'relevance' | 'newest' | 'oldest';

/** A search. JSON-safe. */
export interface SearchRequest {
  readonly query: QueryNode;
  readonly choices: FacetChoices;
  readonly order: HitOrder;
}

/** How many articles a search finds, exactly, and the first of them. */
export interface FoundArticles {
  readonly total: number;
  readonly first: readonly ArticleId[];
}

/** A value of a field with how many of the articles found have it. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/**
 * Counts by field, the most frequent first. They are of what all else of the search finds, the field's own choices left out,
 * so that another value can be added; chosen values are always among them.
 */
export type Facets = Readonly<Record<FacetField, readonly FacetCount[]>>;

/** A piece of a text; what the search was for is marked. Pieces follow one another. */
export interface SnippetPiece {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Where in an article a search finds something. */
export interface Snippet {
  readonly id: ArticleId;
  /** The whole title. */
  readonly title: readonly SnippetPiece[];
  /** The passage of the text with the most of the search in it; its beginning where nothing is. */
  readonly passage: readonly SnippetPiece[];
  /** The first match in the passage, in the stored text; null where none is. */
  readonly focus: Span | null;
  /** True where the passage does not begin, or end, with the text. */
  readonly isCutBefore: boolean;
  readonly isCutAfter: boolean;
}

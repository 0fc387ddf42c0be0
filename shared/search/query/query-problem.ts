import type { Span } from '#shared/domain/article/span.ts';

/**
 * What in a query is not as it may have been meant, and where in its text. The query is understood all the same: what cannot be
 * understood asks for nothing, and a bracket or quotation that is not closed ends with the query.
 */
export type QueryProblem = { readonly span: Span } & (
  | {
      readonly code:
        /** What stands here is not read any more. */
        | 'too-long'
        | 'unclosed-quote'
        | 'unclosed-bracket'
        | 'unopened-bracket'
        /** A minus or NOT that leaves out nothing. */
        | 'lone-not'
        /** Nothing stands on one side of OR. */
        | 'lone-or'
        /** Too few letters before the star. */
        | 'short-prefix'
        /** A beginning of a word that is nothing but the article. */
        | 'article-prefix'
        /** A star that is not the end of a word, or is in quotation marks. */
        | 'misplaced-star'
        | 'unknown-date'
        /** A day or month without its year. */
        | 'date-without-year'
        | 'unknown-language'
        /** Nothing stands behind the name of a field. */
        | 'empty-field';
    }
  /** Looks like a field, and is taken for words; `meant` is the name of the field that it looks like. */
  | { readonly code: 'unknown-field'; readonly typed: string; readonly meant: string }
);

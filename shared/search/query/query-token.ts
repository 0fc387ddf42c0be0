import type { Span } from '#shared/domain/article/span.ts';
import type { QueryField } from './query-field.ts';

/** A piece of a query that something is looked for by. */
export type TermToken =
  | { readonly kind: 'word'; readonly span: Span; readonly text: string }
  /** `text` is what stands between the marks, which the span includes. */
  | { readonly kind: 'quoted'; readonly span: Span; readonly text: string; readonly isClosed: boolean };

/** The name of a field with its colon; `isSpaced` where there is a space before or after that, as in ordinary text. */
export interface FieldToken {
  readonly kind: 'field';
  readonly span: Span;
  readonly field: QueryField;
  readonly isSpaced: boolean;
}

/** An operator or bracket; a minus that touches nothing is `stray`. */
export interface SignToken {
  readonly kind: 'or' | 'and' | 'not' | 'open' | 'close' | 'stray';
  readonly span: Span;
}

/** A piece of a query; what stands between pieces means nothing. */
export type QueryToken = TermToken | FieldToken | SignToken;

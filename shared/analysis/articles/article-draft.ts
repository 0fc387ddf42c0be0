import type { BoilerplateKind } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { Credit } from './dateline.ts';
import type { LineField } from './line-field.ts';

/** A line of an article with the part it plays there. Spans are in the decoded source. */
export type DraftPart = { readonly span: Span } & (
  | { readonly role: 'paragraph' }
  | { readonly role: 'boilerplate'; readonly kind: BoilerplateKind }
  | { readonly role: 'fields'; readonly fields: readonly LineField[] }
  /** Offsets of the credit are in the line. */
  | { readonly role: 'credit'; readonly credit: Credit; readonly isHeading: boolean }
);

/** The lines of one article, before anything in them is read. */
export interface ArticleDraft {
  readonly title: Span | null;
  readonly parts: readonly DraftPart[];
}

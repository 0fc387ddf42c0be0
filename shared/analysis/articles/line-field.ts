import type { PublishedPrecision } from '#shared/domain/article/article.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { LabelKind } from './line-labels.ts';

/** A value that a line states, with the label before it. Spans are in the decoded source. */
export interface LineField {
  readonly kind: LabelKind;
  readonly label: Span | null;
  /** Null when the label stands alone and the value is expected on the next line. */
  readonly value: Span | null;
  /** Set for `published` and `updated` when the value holds a date. */
  readonly date: { readonly value: string; readonly precision: PublishedPrecision } | null;
}

import type { Correctable } from './correctable.ts';
import type { Span } from './span.ts';

export type QuantityQualifier = 'exact' | 'about' | 'at-least' | 'at-most' | 'more-than' | 'less-than';

/** A number in the text with what it counts. `span` is in the stored text. */
export interface Quantity extends Correctable {
  readonly span: Span;
  readonly text: string;
  readonly value: number;
  /** `%`, an ISO 4217 code, an SI symbol, the folded head noun it counts, or null. */
  readonly unit: string | null;
  readonly qualifier: QuantityQualifier;
}

import type { QuantityQualifier } from '#shared/domain/article/quantity.ts';
import type { Span } from '#shared/domain/article/span.ts';

export type FactKind =
  'number' | 'percent' | 'money' | 'weekday' | 'date' | 'year' | 'time' | 'duration' | 'name';

/** Something a sentence states that can be checked against another account. */
export interface Fact {
  readonly kind: FactKind;
  /** Facts of different kinds or units are never held against each other. */
  readonly unit: string;
  /** A number; of a date `YYYY-MM-DD` with X for what is not stated; of a time `HH:MM`; of a name whoever holds the role. */
  readonly value: number | string;
  readonly qualifier: QuantityQualifier;
  /** The upper end of a range («between 10 and 15»), of which `value` is the lower one; absent on all else. */
  readonly upTo?: number;
  /** In the article's text. */
  readonly span: Span;
}

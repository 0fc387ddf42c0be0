import type { TextField, ValueField } from '#shared/search/search-fields.ts';

/**
 * What a query asks for. Texts stand in it as they were typed; how they are folded and stemmed is for the analyser. JSON-safe.
 */
export type QueryNode =
  /** Every article. */
  | { readonly kind: 'all' }
  /** A word in any of its forms (by folded stem); one that the analyser takes for several is these one after the other. */
  | { readonly kind: 'word'; readonly text: string; readonly field: TextField }
  /** Words whose stem begins so. */
  | { readonly kind: 'prefix'; readonly text: string; readonly field: TextField }
  /** These very words (folded, not stemmed) one after the other. */
  | { readonly kind: 'phrase'; readonly text: string; readonly field: TextField }
  /** A value of the field holds all of these words (folded); `exact`: it is nothing but these; `prefix`: the last one may go on. */
  | {
      readonly kind: 'value';
      readonly field: ValueField;
      readonly text: string;
      readonly match: 'words' | 'prefix' | 'exact';
    }
  /** Published in this range of days (`YYYY-MM-DD`, both included, null open); a month or year counts when it begins there. */
  | { readonly kind: 'days'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'and'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'or'; readonly nodes: readonly QueryNode[] }
  | { readonly kind: 'not'; readonly node: QueryNode };

import type { DayRange } from './day-range.ts';

/**
 * What a query of the bench asks for, in stems and spellings: for engines that know nothing of the query language, and for
 * counting by hand.
 */
export type WantedNode =
  /** Any of these stems: they count as one term. */
  | { readonly kind: 'stems'; readonly stems: readonly string[] }
  /** One of each list, one after the other, in title or text. */
  | { readonly kind: 'phrase'; readonly words: readonly (readonly string[])[] }
  /** These spellings, folded, one after the other. */
  | { readonly kind: 'spellings'; readonly forms: readonly string[] }
  | { readonly kind: 'prefix'; readonly stem: string }
  | ({ readonly kind: 'days' } & DayRange)
  | { readonly kind: 'and' | 'or'; readonly nodes: readonly WantedNode[] }
  /** Everything that `node` finds and `without` does not. */
  | { readonly kind: 'but'; readonly node: WantedNode; readonly without: WantedNode };

import type { QueryNode } from '#shared/search/query/query-node.ts';
import type { WantedNode } from './wanted-node.ts';

/** Kinds of queries, as SEARCH.md section 1 has them; `quoted` and `quoted3` are words as they are spelt. */
export const queryClasses = [
  'rare',
  'mid',
  'common',
  'vcommon',
  'and2',
  'phrase3',
  'prefix',
  'dated',
  'bool',
  'quoted',
  'quoted3',
] as const;
/** See `queryClasses`. */
export type QueryClass = (typeof queryClasses)[number];

/** A query, in our language and in stems, which ask for the same. */
export interface BenchQuery {
  readonly kind: QueryClass;
  readonly node: QueryNode;
  readonly wanted: WantedNode;
}

/** Those that only an index of spellings can answer. */
export const needsSpellings = ({ kind }: BenchQuery): boolean => kind === 'quoted' || kind === 'quoted3';

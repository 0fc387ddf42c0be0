import { findingKey } from '#shared/corrections/standing-rejection.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';

/** A short stand-in for a finding's key (FNV-1a, 32 bits): two keys can share one, so that it only narrows a search. */
export function hashKey(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** By which the articles are found that a rejection of a date in every article touches. */
export const dateKeysOf = (found: readonly TemporalExpression[]): readonly number[] => [
  ...new Set(found.map(({ rule, text }) => hashKey(findingKey('date', rule, text)))),
];

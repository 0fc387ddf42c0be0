import { findingKey } from '#shared/corrections/standing-rejection.ts';
import type { TemporalExpression } from '#shared/domain/article/temporal-expression.ts';
import { fnv1a } from '#shared/text/fnv1a.ts';

/** A short stand-in for a finding's key: two keys can share one, so that it only narrows a search. */
export const hashKey = fnv1a;

/** By which the articles are found that a rejection of a date in every article touches. */
export const dateKeysOf = (found: readonly TemporalExpression[]): readonly number[] => [
  ...new Set(found.map(({ rule, text }) => hashKey(findingKey('date', rule, text)))),
];

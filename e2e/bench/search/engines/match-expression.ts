import type { DayRange } from '#e2e/bench/search/queries/day-range.ts';
import type { WantedNode } from '#e2e/bench/search/queries/wanted-node.ts';

/** A query as FTS5 is asked it: its own expression, and the days, which stand in a table. */
export interface FtsQuery {
  readonly match: string;
  readonly days: DayRange | null;
}

const quoted = (words: readonly string[]): string => `"${words.join(' ')}"`;
const anyOf = (expressions: readonly string[]): string => `(${expressions.join(' OR ')})`;

/** All ways to take one of each list. */
const combinations = (lists: readonly (readonly string[])[]): readonly (readonly string[])[] =>
  lists.reduce<readonly (readonly string[])[]>(
    (begun, list) => begun.flatMap(words => list.map(word => [...words, word])),
    [[]],
  );

function expressionOf(node: WantedNode): string {
  switch (node.kind) {
    case 'stems':
      return anyOf(node.stems.map(stem => quoted([stem])));
    case 'phrase':
      return anyOf(combinations(node.words).map(quoted));
    case 'prefix':
      return `${quoted([node.stem])} *`;
    case 'and':
    case 'or':
      return `(${node.nodes.map(expressionOf).join(node.kind === 'and' ? ' AND ' : ' OR ')})`;
    case 'but':
      return `(${expressionOf(node.node)} NOT ${expressionOf(node.without)})`;
    case 'spellings':
    case 'days':
      throw new Error(`FTS5 is not asked for ${node.kind}`);
  }
}

/** The query for a table of stems; days can only stand beside the words. */
export function toFtsQuery(node: WantedNode): FtsQuery {
  if (node.kind !== 'and') return { match: expressionOf(node), days: null };
  const days = node.nodes.find(inner => inner.kind === 'days') ?? null;
  const words = node.nodes.filter(inner => inner.kind !== 'days');
  return { match: expressionOf({ kind: 'and', nodes: words }), days };
}

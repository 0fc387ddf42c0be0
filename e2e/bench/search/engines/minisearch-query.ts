import type { Query } from 'minisearch';
import type { WantedNode } from '#e2e/bench/search/queries/wanted-node.ts';

/** The query for MiniSearch; null for what it can't be asked: it keeps no places of words. Days are left to its filter. */
export function toMiniSearchQuery(node: WantedNode): Query | null {
  switch (node.kind) {
    case 'stems':
      return { combineWith: 'OR', queries: [...node.stems] };
    case 'prefix':
      return { prefix: true, queries: [node.stem] };
    case 'and':
    case 'or':
    case 'but': {
      const nodes = node.kind === 'but' ? [node.node, node.without] : node.nodes;
      const queries = nodes.filter(inner => inner.kind !== 'days').map(toMiniSearchQuery);
      if (queries.includes(null)) return null;
      const combineWith = node.kind === 'but' ? 'AND_NOT' : node.kind === 'and' ? 'AND' : 'OR';
      return { combineWith, queries: queries.filter(query => query !== null) };
    }
    case 'phrase':
    case 'spellings':
    case 'days':
      return null;
  }
}

import type { QueryNode } from './query-node.ts';

/** One node that asks for all of these, or for one of them; null where they are none. Nodes that ask alike are joined with it. */
export function joinNodes(kind: 'and' | 'or', nodes: readonly QueryNode[]): QueryNode | null {
  const flat = nodes.flatMap(node => (node.kind === kind ? node.nodes : [node]));
  const [first = null] = flat;
  return flat.length < 2 ? first : { kind, nodes: flat };
}

import { describe, expect, it } from 'vitest';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import { helpExamples } from './help-examples.ts';

/** What a node asks for, whatever its words. */
const shapeOf = (node: QueryNode): unknown => {
  if ('nodes' in node) return [node.kind, node.nodes.map(shapeOf)];
  if (node.kind === 'not') return [node.kind, shapeOf(node.node)];
  return [node.kind, 'field' in node ? node.field : null, node.kind === 'value' ? node.match : null];
};

describe('the examples of the help', () => {
  it.each(helpExamples)('say the same in both languages, with nothing wrong: $en', ({ ar, en }) => {
    const [arabic, english] = [parseQuery(ar), parseQuery(en)];
    expect([...arabic.problems, ...english.problems]).toEqual([]);
    expect(shapeOf(arabic.node)).toEqual(shapeOf(english.node));
  });
});

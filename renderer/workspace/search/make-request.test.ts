import { describe, expect, it } from 'vitest';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import { canRank, makeRequest } from './make-request.ts';

const flood: QueryNode = { kind: 'word', text: 'فيضان', field: 'any' };
const days = { from: '2024-03-01', to: '2024-03-31' };

describe('makeRequest', () => {
  it('asks for the words and the choices, without fields in which nothing is chosen or that there are not', () => {
    const choices = { outlet: ['مرصد', ''], tag: [], weather: ['مطر'] };
    expect(makeRequest({ query: flood, choices, order: 'newest', days: null })).toEqual({
      query: flood,
      choices: { outlet: ['مرصد', ''] },
      order: 'newest',
    });
  });

  it('asks only for articles of the days that the app is filtered by', () => {
    const parts = { choices: {}, order: 'relevance', days } as const;
    expect(makeRequest({ query: flood, ...parts }).query).toEqual({
      kind: 'and',
      nodes: [flood, { kind: 'days', ...days }],
    });
    expect(makeRequest({ query: { kind: 'all' }, ...parts }).query).toEqual({ kind: 'days', ...days });
  });
});

describe('canRank', () => {
  const outlet: QueryNode = { kind: 'value', field: 'outlet', text: 'مرصد', match: 'words' };

  it('is so as soon as a word is looked for', () => {
    expect(canRank({ kind: 'and', nodes: [outlet, { kind: 'or', nodes: [flood, outlet] }] })).toBe(true);
  });

  it('is not so of values, days and words that are left out', () => {
    const queries: readonly QueryNode[] = [
      { kind: 'all' },
      outlet,
      { kind: 'and', nodes: [outlet, { kind: 'not', node: flood }, { kind: 'days', ...days }] },
    ];
    expect(queries.map(canRank)).toEqual([false, false, false]);
  });
});

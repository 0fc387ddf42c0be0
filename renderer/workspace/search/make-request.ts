import type { TypedSearch } from '#shared/domain/search/saved-search.ts';
import { choicesOf } from '#shared/domain/search/typed-search.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import { facetFields } from '#shared/search/search-fields.ts';
import type { FacetChoices, HitOrder, SearchRequest } from '#shared/search/search-request.ts';
import type { DayRange } from '#shared/stores/article-store.ts';

interface RequestParts {
  /** What the text of the search asks for. */
  readonly query: QueryNode;
  readonly choices: TypedSearch['choices'];
  readonly order: HitOrder;
  /** Days that the view is filtered by besides. */
  readonly days: DayRange | null;
}

const choicesByField = (choices: TypedSearch['choices']): FacetChoices =>
  Object.fromEntries(
    facetFields.flatMap(field => {
      const values = choicesOf({ text: '', choices }, field);
      return values.length > 0 ? [[field, values] as const] : [];
    }),
  );

function within(query: QueryNode, days: DayRange | null): QueryNode {
  if (days === null) return query;
  const ofDays: QueryNode = { kind: 'days', from: days.from, to: days.to };
  return query.kind === 'all' ? ofDays : { kind: 'and', nodes: [query, ofDays] };
}

/** What the searcher is asked; choices of fields that there are not are left out. */
export const makeRequest = ({ query, choices, order, days }: RequestParts): SearchRequest => ({
  query: within(query, days),
  choices: choicesByField(choices),
  order,
});

/** True where articles can fit better or worse: words are looked for, and not only values, days or what is left out. */
export function canRank(query: QueryNode): boolean {
  switch (query.kind) {
    case 'word':
    case 'prefix':
    case 'phrase':
      return true;
    case 'and':
    case 'or':
      return query.nodes.some(canRank);
    case 'all':
    case 'value':
    case 'days':
    case 'not':
      return false;
  }
}

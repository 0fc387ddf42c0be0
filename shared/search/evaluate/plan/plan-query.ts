import { analyseWords } from '#shared/search/analyse/analyser.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import { foldText } from '#shared/text/normalise.ts';
import { dayMs } from '#shared/timeline/civil-range.ts';
import type { Plan } from './plan.ts';
import { planWords } from './plan-words.ts';

type NodeOf<Kind extends QueryNode['kind']> = Extract<QueryNode, { readonly kind: Kind }>;

/** A query that says nothing (punctuation alone, an empty group) asks for nothing: it narrows no other, and alone finds none. */
export const planQuery = (query: QueryNode): Plan => planNode(query) ?? { kind: 'none' };

function planNode(node: QueryNode): Plan | null {
  switch (node.kind) {
    case 'all':
      return { kind: 'all' };
    case 'word':
    case 'prefix':
    case 'phrase': {
      const words = planWords(node.kind, node.text);
      return words.length === 0 ? null : { kind: 'words', words, field: node.field };
    }
    case 'value':
      return planValue(node);
    case 'days':
      return { kind: 'days', from: dayNumber(node.from) ?? -Infinity, to: dayNumber(node.to) ?? Infinity };
    case 'and':
    case 'or':
      return planGroup(node);
    case 'not': {
      const plan = planNode(node.node);
      return plan && { kind: 'not', plan };
    }
  }
}

function planGroup({ kind, nodes }: NodeOf<'and' | 'or'>): Plan | null {
  const plans = nodes.map(planNode).filter(plan => plan !== null);
  return plans.length > 1 ? { kind, plans } : (plans[0] ?? null);
}

function planValue({ field, text, match }: NodeOf<'value'>): Plan | null {
  const words = analyseWords(text).map(({ form }) => form);
  if (words.length === 0 && match !== 'exact') return null;
  return { kind: 'value', field, words, match, whole: foldText(text).trim() };
}

const dayNumber = (day: string | null): number | null =>
  day === null ? null : Math.floor(Date.parse(`${day}T00:00:00Z`) / dayMs);

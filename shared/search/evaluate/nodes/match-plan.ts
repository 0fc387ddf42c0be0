import { undated, type DocumentPostings } from '#shared/search/segment/segment-reader.ts';
import { allDocuments, subtract, unite, type DocumentSet } from '../document-sets.ts';
import { scoredPlans, type Plan, type WordsPlan } from '../plan/plan.ts';
import { matchWords, type WordsContext } from '../words/match-words.ts';
import { mostHolders, type OpenedWords } from '../words/open-words.ts';
import { restrictTo } from '../words/restrict-to.ts';
import { findValues, holdersOfValues } from './match-values.ts';

/** What a segment was asked, and what was found on the way: for each plan of words the documents that hold them. */
export interface MatchContext extends WordsContext {
  readonly found: Map<WordsPlan, DocumentPostings>;
  /** Called before each part of the plan; fails where the answer is no longer wanted. */
  readonly goOn: () => Promise<void>;
}

const least = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.min(a, b), Infinity);

/** About how many documents a plan finds: what finds few is asked first. What reads a column or takes away comes later. */
function estimate(plan: Plan, opened: OpenedWords, documentCount: number): number {
  switch (plan.kind) {
    case 'words':
      return least(plan.words.map(word => mostHolders(opened.get(word) ?? [])));
    case 'and':
      return least(plan.plans.map(inner => estimate(inner, opened, documentCount)));
    case 'or':
      return plan.plans.reduce((sum, inner) => sum + estimate(inner, opened, documentCount), 0);
    case 'none':
      return 0;
    case 'value':
    case 'days':
      return documentCount;
    case 'all':
    case 'not':
      return 2 * documentCount;
  }
}

async function matchAll(plans: readonly Plan[], context: MatchContext): Promise<DocumentSet> {
  const { opened, segment } = context;
  const costs = plans.map(plan => ({ plan, cost: estimate(plan, opened, segment.documentCount) }));
  costs.sort((a, b) => a.cost - b.cost);
  let { candidates } = context;
  for (const { plan } of costs) {
    if (candidates?.length === 0) break;
    candidates = await matchPlan(plan, { ...context, candidates });
  }
  return candidates ?? allDocuments(segment.documentCount);
}

/** What was found on the way to a part of an OR counts only where all of the part is found: other documents are there for other parts. */
function keepFound(part: Plan, documents: DocumentSet, found: MatchContext['found']): void {
  if (part.kind !== 'and') return;
  for (const plan of scoredPlans(part)) {
    const postings = found.get(plan);
    if (postings) found.set(plan, restrictTo(documents, postings));
  }
}

async function matchAny(plans: readonly Plan[], context: MatchContext): Promise<DocumentSet> {
  const found = await Promise.all(
    plans.map(async part => {
      const documents = await matchPlan(part, context);
      keepFound(part, documents, context.found);
      return documents;
    }),
  );
  return found.reduce(unite, new Int32Array(0));
}

/** Finds the documents of a segment that are what a plan asks for, among the candidates; tombstoned ones, too. */
export async function matchPlan(plan: Plan, context: MatchContext): Promise<DocumentSet> {
  const { segment, candidates } = context;
  await context.goOn();
  const all = (): DocumentSet => candidates ?? allDocuments(segment.documentCount);
  switch (plan.kind) {
    case 'all':
      return all();
    case 'none':
      return new Int32Array(0);
    case 'words': {
      const found = await matchWords(plan, context);
      context.found.set(plan, found);
      return found.documents;
    }
    case 'value': {
      const column = await segment.readValues(plan.field);
      return holdersOfValues(column, findValues(column, plan), candidates);
    }
    case 'days': {
      const days = await segment.readDays();
      return all().filter(document => {
        const day = days[document] ?? undated;
        return day !== undated && day >= plan.from && day <= plan.to;
      });
    }
    case 'and':
      return matchAll(plan.plans, context);
    case 'or':
      return matchAny(plan.plans, context);
    case 'not':
      return subtract(all(), await matchPlan(plan.plan, context));
  }
}

import type { TextField, ValueField } from '#shared/search/search-fields.ts';

/** What may stand at one place of a text: any of the terms, or any term that begins in one of these ways. */
export interface PlannedWord {
  readonly terms: readonly string[];
  readonly beginnings: readonly string[];
  /** The spelling that it must have, folded; null where any will do. */
  readonly form: string | null;
}

/** Words that stand one after the other. */
export interface WordsPlan {
  readonly kind: 'words';
  /** At least one. */
  readonly words: readonly PlannedWord[];
  readonly field: TextField;
}

/** A value of a field that holds these words, folded. */
export interface ValuePlan {
  readonly kind: 'value';
  readonly field: ValueField;
  readonly words: readonly string[];
  readonly match: 'words' | 'prefix' | 'exact';
  /** All that was typed, folded: an exact value without words is held against this. */
  readonly whole: string;
}

/** A query, analysed: what is to be read of a segment to answer it. */
export type Plan =
  | { readonly kind: 'all' }
  | { readonly kind: 'none' }
  | WordsPlan
  | ValuePlan
  /** In days since 1970, both included. */
  | { readonly kind: 'days'; readonly from: number; readonly to: number }
  | { readonly kind: 'and'; readonly plans: readonly Plan[] }
  | { readonly kind: 'or'; readonly plans: readonly Plan[] }
  | { readonly kind: 'not'; readonly plan: Plan };

/** The plans for words in the order of the query, but for those of what must not be there: these give a text its score. */
export function scoredPlans(plan: Plan): readonly WordsPlan[] {
  if (plan.kind === 'words') return [plan];
  return plan.kind === 'and' || plan.kind === 'or' ? plan.plans.flatMap(scoredPlans) : [];
}

/** All plans for words. */
export function wordsPlans(plan: Plan): readonly WordsPlan[] {
  if (plan.kind === 'not') return wordsPlans(plan.plan);
  if (plan.kind === 'words') return [plan];
  return plan.kind === 'and' || plan.kind === 'or' ? plan.plans.flatMap(wordsPlans) : [];
}

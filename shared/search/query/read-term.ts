import type { QueryNode } from './query-node.ts';
import type { QueryProblem } from './query-problem.ts';

/** What a term asks for: nothing (null) where it cannot be understood. */
export interface ReadTerm {
  readonly node: QueryNode | null;
  readonly problem: QueryProblem | null;
}

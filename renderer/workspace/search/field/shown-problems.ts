import type { QueryProblem } from '#shared/search/query/query-problem.ts';

/** What is wrong only until more is typed. */
const endsWhereTyped: ReadonlySet<QueryProblem['code']> = new Set([
  'lone-not',
  'lone-or',
  'short-prefix',
  'article-prefix',
  'unknown-date',
  'date-without-year',
  'unknown-language',
  'empty-field',
]);

function isBeingTyped({ code, span }: QueryProblem, text: string, caret: number): boolean {
  if (code === 'unclosed-quote' || code === 'unclosed-bracket') return caret > span.start;
  if (!endsWhereTyped.has(code) || caret < span.start) return false;
  return caret <= span.end || text.slice(span.end, caret).trim() === '';
}

/** Problems but for those that what is being typed at the caret may still mend. */
export const shownProblems = (
  problems: readonly QueryProblem[],
  text: string,
  caret: number,
): readonly QueryProblem[] => problems.filter(problem => !isBeingTyped(problem, text, caret));

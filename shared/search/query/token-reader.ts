import type { Span } from '#shared/domain/article/span.ts';
import type { QueryProblem } from './query-problem.ts';
import type { QueryToken, SignToken, TermToken } from './query-token.ts';

/** Goes through the tokens of a query, and gathers what is wrong with them. */
export interface TokenReader {
  /** What comes next; null at the end. */
  peek(): QueryToken | null;
  skip(count?: number): void;
  /** Skips the next one if it is this sign. */
  take(kind: SignToken['kind']): SignToken | null;
  /** Whether something to be looked for comes next. */
  hasOperand(): boolean;
  /** The next words, this many at most, up to what is no word. */
  wordsAhead(limit: number): readonly TermToken[];
  textOf(span: Span): string;
  note(problem: QueryProblem): void;
  /** Another reader at the same place; what it finds wrong is forgotten. */
  fork(): TokenReader;
}

const operands: ReadonlySet<QueryToken['kind']> = new Set([
  'word',
  'quoted',
  'field',
  'open',
  'not',
  'stray',
]);

/** A reader from token `start` on; what is noted goes into `problems`, twice in a row only once. */
export function createTokenReader(
  text: string,
  tokens: readonly QueryToken[],
  { problems, start = 0 }: { readonly problems: QueryProblem[]; readonly start?: number },
): TokenReader {
  let at = start;
  return {
    peek: () => tokens[at] ?? null,
    skip: (count = 1) => void (at += count),
    take: kind => {
      const token = tokens[at];
      if (token?.kind !== kind) return null;
      at++;
      return token as SignToken; // a sign is told by its kind
    },
    hasOperand: () => operands.has(tokens[at]?.kind ?? 'close'),
    wordsAhead: limit => {
      const ahead = tokens.slice(at, at + limit);
      const end = ahead.findIndex(({ kind }) => kind !== 'word');
      return (end < 0 ? ahead : ahead.slice(0, end)) as readonly TermToken[]; // nothing but words is left
    },
    textOf: ({ start: from, end }) => text.slice(from, end),
    note: problem => {
      const last = problems.at(-1);
      if (last?.code !== problem.code || last.span.start !== problem.span.start) problems.push(problem);
    },
    fork: () => createTokenReader(text, tokens, { problems: [], start: at }),
  };
}

import type { Span } from '#shared/domain/article/span.ts';
import type { QueryToken } from '#shared/search/query/query-token.ts';

/** What stands before a term and belongs to it. */
const isPrefix = ({ kind }: QueryToken): boolean => kind === 'not' || kind === 'field';

/**
 * The parts of a query that must each hold, by their places in its text: a term with its field and its minus, terms joined by
 * OR, a bracket with all that stands in it. What means nothing by itself is in none of them.
 */
export function listParts(tokens: readonly QueryToken[]): readonly Span[] {
  const parts: Span[] = [];
  let start: number | null = null;
  let end = 0;
  let depth = 0;
  const close = (): void => {
    if (start !== null) parts.push({ start, end });
    start = null;
  };
  let mustGoOn = false;
  for (const token of tokens) {
    const isJoint = token.kind === 'or';
    if (depth === 0 && !isJoint && !mustGoOn) close();
    if (depth === 0 && (token.kind === 'and' || token.kind === 'stray' || token.kind === 'close')) continue;
    if (start === null) {
      // An OR with nothing before it joins nothing.
      if (isJoint) continue;
      start = token.span.start;
    }
    end = token.span.end;
    if (token.kind === 'open') depth += 1;
    if (token.kind === 'close') depth -= 1;
    mustGoOn = depth === 0 && (isJoint || isPrefix(token));
  }
  close();
  return parts;
}

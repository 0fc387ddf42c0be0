import type { TextField } from '#shared/search/search-fields.ts';
import { foldText } from '#shared/text/normalise.ts';
import { visitWords } from '#shared/text/tokens.ts';
import { joinNodes } from './join-nodes.ts';
import { nearField } from './near-field.ts';
import type { QueryNode } from './query-node.ts';
import type { QueryProblem } from './query-problem.ts';
import type { TermToken } from './query-token.ts';
import type { ReadTerm } from './read-term.ts';
import { hasWords } from './scan-query.ts';
import { hasStar, starProblem, withoutStars } from './stars.ts';

/** A prefix is the last word before the star; words joined to it by a sign stand before it. */
function prefixNode(text: string, field: TextField): QueryNode | null {
  let lastStart = 0;
  visitWords(text, start => void (lastStart = start));
  const [before, last] = [text.slice(0, lastStart), text.slice(lastStart)];
  const nodes: QueryNode[] = hasWords(before) ? [{ kind: 'word', text: before, field }] : [];
  return joinNodes('and', [...nodes, { kind: 'prefix', text: last, field }]);
}

function unknownField({ span: { start }, text }: TermToken): QueryProblem | null {
  const typed = /^(\p{L}+)[:：]/u.exec(text)?.[1] ?? '';
  const end = start + typed.length + 1;
  const meant = text.length > typed.length + 1 ? nearField(typed) : null;
  return meant === null ? null : { code: 'unknown-field', typed, meant, span: { start, end } };
}

/** Half of all words begin with the article, which words are found without. */
function articlePrefix({ span, text }: TermToken): QueryProblem | null {
  const letters = foldText(text).replace(/[^\p{L}\p{Nd}]/gu, '');
  return letters === 'ال' && hasStar(text) ? { code: 'article-prefix', span } : null;
}

/** Reads what is looked for in titles, or in texts too: a word, a beginning of words, or words as they stand. */
export function readTextTerm(term: TermToken, field: TextField): ReadTerm {
  const problem = starProblem(term) ?? articlePrefix(term);
  const text = withoutStars(term.text);
  if (problem?.code === 'short-prefix' || problem?.code === 'article-prefix' || !hasWords(text))
    return { node: null, problem };
  if (term.kind === 'quoted') return { node: { kind: 'phrase', text, field }, problem };
  if (problem === null && hasStar(term.text)) return { node: prefixNode(text, field), problem };
  return { node: { kind: 'word', text, field }, problem: problem ?? unknownField(term) };
}

import { foldText } from '#shared/text/normalise.ts';
import type { QueryProblem } from './query-problem.ts';
import type { TermToken } from './query-token.ts';

/** Fewer letters would stand for too many words to be of use. */
const shortestPrefix = 2;

/** A star stands for the rest of a word; that of an Arabic typeface is one too. */
export const hasStar = (text: string): boolean => /[*٭]/.test(text);

/** What stands there but for the stars. */
export const withoutStars = (text: string): string => text.replace(/[*٭]/g, ' ').trim();

/** What is wrong with the stars of a term; null where nothing is, or where it has none. One alone stands for anything. */
export function starProblem({ kind, span, text }: TermToken): QueryProblem | null {
  if (!hasStar(text)) return null;
  const isAtEnd = kind === 'word' && !hasStar(text.replace(/[*٭]+\p{Cf}*$/u, ''));
  if (!isAtEnd) return { code: 'misplaced-star', span };
  const { length } = [...foldText(text).replace(/[^\p{L}\p{Nd}]/gu, '')];
  return length > 0 && length < shortestPrefix ? { code: 'short-prefix', span } : null;
}

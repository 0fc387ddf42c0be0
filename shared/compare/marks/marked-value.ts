import { sliceSpan, type Span } from '#shared/domain/article/span.ts';
import type { MarkedValue } from '#shared/domain/comparison/comparison-mark.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { MarkedArticle } from './marked-article.ts';

const countIn = (text: string, words: string): number => (words === '' ? 0 : text.split(words).length - 1);

/** A value of a passage as a mark keeps it; `sentences` are those of the passage, ascending. */
export function valueOf(
  { text, sentences }: MarkedArticle,
  passage: readonly number[],
  span: Span,
): MarkedValue {
  const words = sliceSpan(text, span);
  const before = text.slice(sentences[passage[0] ?? -1]?.start ?? 0, span.start);
  return { text: words, nth: countIn(foldText(before), foldText(words)) };
}

/** True if both are the same value of a passage, though its spelling was touched since. */
export const isSameValue = (a: MarkedValue, b: MarkedValue): boolean =>
  a.nth === b.nth && foldText(a.text) === foldText(b.text);

import type { Span } from '#shared/domain/article/span.ts';

/** How much is shown on each side of a value, in UTF-16 code units, as far as whole words fit. */
const reach = 42;

/** The words before and after a value in its sentence, a few of each; an ellipsis where the sentence goes on. */
export function contextOf(
  text: string,
  sentence: Span,
  value: Span,
): { readonly before: string; readonly after: string } {
  const from = Math.max(sentence.start, value.start - reach);
  const to = Math.min(sentence.end, value.end + reach);
  const before = text.slice(from, value.start);
  const after = text.slice(value.end, to);
  const isCutBefore = from > sentence.start;
  const isCutAfter = to < sentence.end;
  const firstSpace = before.search(/\s/);
  const lastSpace = Math.max(...[...after.matchAll(/\s/g)].map(({ index }) => index), -1);
  return {
    before: isCutBefore ? `…${firstSpace < 0 ? before : before.slice(firstSpace)}` : before,
    after: isCutAfter ? `${lastSpace < 0 ? after : after.slice(0, lastSpace)} …` : after,
  };
}

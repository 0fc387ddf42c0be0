import type { Span } from '#shared/domain/article/span.ts';

/** A piece of a sentence: plain, changed, or a value that contradicts the other article. */
export interface SentenceSegment {
  readonly span: Span;
  readonly kind: 'plain' | 'changed' | 'disputed';
}

const covers = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some(span => span.start <= start && span.end >= end);

/**
 * Cuts a sentence wherever a change or a disputed value begins or ends; a disputed value stays in one piece, whatever
 * changed inside it. All spans are in the article's text.
 */
export function sentenceSegments(
  sentence: Span,
  changes: readonly Span[],
  disputed: readonly Span[],
): readonly SentenceSegment[] {
  const isInsideDisputed = (at: number): boolean => disputed.some(({ start, end }) => at > start && at < end);
  const wanted = [...changes, ...disputed]
    .flatMap(({ start, end }) => [start, end])
    .filter(at => at > sentence.start && at < sentence.end && !isInsideDisputed(at));
  const edges = [...new Set([sentence.start, ...wanted, sentence.end])].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const span = { start, end: edges[i + 1] ?? sentence.end };
    return { span, kind: covers(disputed, span) ? 'disputed' : covers(changes, span) ? 'changed' : 'plain' };
  });
}

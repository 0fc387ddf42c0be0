import type { Span } from '#shared/domain/article/span.ts';

/** A piece of a sentence: plain, changed, or a value that contradicts the other article. */
export interface SentenceSegment {
  readonly span: Span;
  readonly isChanged: boolean;
  readonly isDisputed: boolean;
}

const covers = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some(span => span.start <= start && span.end >= end);

/** Cuts a sentence wherever a change or a disputed value begins or ends. All spans are in the article's text. */
export function sentenceSegments(
  sentence: Span,
  changes: readonly Span[],
  disputed: readonly Span[],
): readonly SentenceSegment[] {
  const cuts = new Set([sentence.start, sentence.end]);
  for (const { start, end } of [...changes, ...disputed]) {
    if (start > sentence.start && start < sentence.end) cuts.add(start);
    if (end > sentence.start && end < sentence.end) cuts.add(end);
  }
  const edges = [...cuts].toSorted((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? sentence.end;
    return {
      span: { start, end },
      isChanged: covers(changes, start, end),
      isDisputed: covers(disputed, start, end),
    };
  });
}

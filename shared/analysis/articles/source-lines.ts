import type { Span } from '#shared/domain/article/span.ts';
import { normaliseText, type NormalisedText } from '#shared/text/normalise.ts';

/** A line of the source that holds something, without the white space around it. */
export interface SourceLine {
  /** In the decoded source. */
  readonly span: Span;
  readonly text: string;
  /** Folded for matching, with the way back into `text`. */
  readonly folded: NormalisedText;
  /** Number of empty lines between this line and the one before it. */
  readonly blankBefore: number;
}

const lineBreaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
/** White space, byte-order marks, zero-width spaces and single direction marks; embeddings stay, since they come in pairs. */
const edges = /^[\s\ufeff\u200b\u200e\u200f]+|[\s\ufeff\u200b\u200e\u200f]+$/g;

/** The part of `span` of `text` without white space at either end; null when nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  for (const edge of text.slice(start, end).matchAll(edges)) {
    if (edge.index === 0) start += edge[0].length;
    else end -= edge[0].length;
  }
  return start < end ? { start, end } : null;
}

/** Cuts a source into its lines; empty ones are only counted. */
export function readSourceLines(source: string): readonly SourceLine[] {
  const lines: SourceLine[] = [];
  let blankBefore = 0;
  let start = 0;
  const take = (end: number): void => {
    const span = trimSpan(source, { start, end });
    if (!span) {
      blankBefore++;
      return;
    }
    const text = source.slice(span.start, span.end);
    lines.push({ span, text, folded: normaliseText(text), blankBefore });
    blankBefore = 0;
  };
  for (const lineBreak of source.matchAll(lineBreaks)) {
    take(lineBreak.index);
    start = lineBreak.index + lineBreak[0].length;
  }
  take(source.length);
  return lines;
}

import type { Span } from '#shared/domain/article/span.ts';
import { foldText, normaliseText, originalSpan } from '#shared/text/normalise.ts';
import { lastSign } from './last-sign.ts';

/** A line of the source that holds something, without the white space around it. */
export interface SourceLine {
  /** In the decoded source. */
  readonly span: Span;
  readonly text: string;
  /** The first 440 units of `text`, folded for matching. */
  readonly folded: string;
  /** Number of empty lines between this line and the one before it. */
  readonly blankBefore: number;
  /** The source leaves the full stop out at the end of its paragraphs, so that length alone tells them. */
  readonly isUnstopped: boolean;
}

const lineBreaks = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;
/** White space, byte-order marks, zero-width spaces and single direction marks; embeddings stay, since they come in pairs. */
const edge = /[\s\ufeff\u200b\u200e\u200f]/;

/** True for an edge at `place`; nearly all letters lie where there is none. */
function isEdge(text: string, place: number): boolean {
  const unit = text.charCodeAt(place);
  const isLetter = unit > 0x20 && unit < 0x1680 && unit !== 0xa0;
  return !isLetter && edge.test(text.charAt(place));
}

/** The part of `span` of `text` without white space at either end; null when nothing is left. */
export function trimSpan(text: string, span: Span): Span | null {
  let { start, end } = span;
  while (start < end && isEdge(text, start)) start++;
  while (end > start && isEdge(text, end - 1)) end--;
  return start < end ? { start, end } : null;
}

/** What a line is shows at its beginning; folding the rest of a long paragraph would only cost time. */
const foldedLength = 440;

/** Folds as much of a line as telling its kind takes. */
export const foldLine = (text: string): string => foldText(text.slice(0, foldedLength));

/** Where in `text` its first `length` folded units end. */
export const unfoldedLength = (text: string, length: number): number =>
  originalSpan(normaliseText(text.slice(0, foldedLength)), 0, length).end;

/** Lines of this length are rarely headlines, and fewer of them prove nothing. */
const longLine = 60;
const fewestLongLines = 4;

function leavesOutStops(lines: readonly SourceLine[]): boolean {
  const long = lines.filter(line => line.text.length >= longLine);
  const stopped = long.filter(line => /[.!؟?…:。！？۔।]/.test(lastSign(line.text)));
  return long.length >= fewestLongLines && stopped.length <= long.length * 0.2;
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
    lines.push({ span, text, folded: foldLine(text), blankBefore, isUnstopped: false });
    blankBefore = 0;
  };
  for (const lineBreak of source.matchAll(lineBreaks)) {
    take(lineBreak.index);
    start = lineBreak.index + lineBreak[0].length;
  }
  take(source.length);
  return leavesOutStops(lines) ? lines.map(line => ({ ...line, isUnstopped: true })) : lines;
}

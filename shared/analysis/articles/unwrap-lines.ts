import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { foldLine, type SourceLine } from './source-lines.ts';

const narrowest = 40;
const widest = 120;
/** Fewer full lines than this prove nothing: paragraphs may happen to be of one length. */
const fewestLines = 5;

interface Wrapping {
  /** Lines after which another one of the same block follows. */
  readonly inner: number;
  /** Those of them that are as full as the width allows. */
  readonly full: number;
  readonly unfinished: number;
}

const firstWordLength = (text: string): number => /^\S+/.exec(text)?.[0].length ?? 0;

/** True if the next line's first word had no room left on this line. */
const isFull = (line: SourceLine, next: SourceLine, width: number): boolean =>
  line.text.length + 1 + firstWordLength(next.text) > width;

function measure(lines: readonly SourceLine[], width: number): Wrapping {
  let inner = 0;
  let full = 0;
  let unfinished = 0;
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || next.blankBefore > 0 || line.text.length < narrowest) continue;
    inner++;
    if (isFull(line, next, width)) full++;
    if (!/[.!؟?:»"”]$/.test(line.text)) unfinished++;
  }
  return { inner, full, unfinished };
}

function join(source: string, first: SourceLine, last: SourceLine): SourceLine {
  if (first === last) return first;
  const span = { start: first.span.start, end: last.span.end };
  // One space for each unit of a line break, so that offsets in the text stay offsets in the source.
  const text = source.slice(span.start, span.end).replace(/[\n\r\f\v\u0085\u2028\u2029]/g, ' ');
  return { span, text, folded: foldLine(text), blankBefore: first.blankBefore, isUnstopped: false };
}

/** A short last line of a block that states a day and ends no sentence: what stands below a headline, and is no end of it. */
const isDateLine = (line: SourceLine, after: SourceLine | undefined, width: number): boolean =>
  line.text.length <= width * 0.6 &&
  (after === undefined || after.blankBefore > 0) &&
  !/[.!؟?…»"”،,]$/.test(line.text) &&
  /^(?:day|time)$/.test(findPublishedDate(line.text)?.precision ?? '');

/**
 * Joins the lines of a source that was broken at a fixed width (mail, old text files) back into paragraphs; any other
 * source is returned as it is. Such a source shows itself by lines that end where the next word would not have fitted,
 * nearly all of them, and mostly in the middle of a sentence.
 */
export function unwrapLines(source: string, lines: readonly SourceLine[]): readonly SourceLine[] {
  const width = lines.reduce((widestLine, line) => Math.max(widestLine, line.text.length), 0);
  if (width < narrowest || width > widest) return lines;
  const { inner, full, unfinished } = measure(lines, width);
  if (inner < fewestLines || full < inner * 0.8 || unfinished < inner * 0.6) return lines;
  const joined: SourceLine[] = [];
  let first: SourceLine | null = null;
  for (const [i, line] of lines.entries()) {
    first ??= line;
    const next = lines[i + 1];
    const isOver = next !== undefined && next.blankBefore === 0 && isFull(line, next, width);
    if (isOver && !isDateLine(next, lines[i + 2], width)) continue;
    joined.push(join(source, first, line));
    first = null;
  }
  return joined;
}

import type { Span } from '#shared/domain/article/span.ts';
import { sentenceRules, type MarkContext } from './sentence-rules.ts';

const lineBreaks = /\r\n|[\n\r\u2028\u2029]/g;

/** Marks that can end a sentence, in the scripts that news is written in, with what closes after them. */
const marks =
  /(?<mark>[.!?؟…。！？۔।॥‼⁇⁈⁉]+)(?<closers>(?:[)\]}"'”’»›」』）\u200d-\u200f]+[.!?؟]*)*)(?<space>[\s\u200b\u200e\u200f]*)/gu;

const beforeLength = 24;
const afterLength = 60;

const closingOf: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“' };

/** Where a straight quotation mark can open: not at the end of a word. */
const opens = (line: string, at: number): boolean =>
  (at === 0 || /[\s([:،,–—-]/.test(line.charAt(at - 1))) && /\S/.test(line.charAt(at + 1));

/** For each unit of a line the length of the quotation around it, 0 outside; a quotation that never closes is none. */
function quoteLengths(line: string): Uint16Array | null {
  if (!/["«“„]/.test(line)) return null;
  const lengths = new Uint16Array(line.length);
  let i = 0;
  while (i < line.length) {
    const sign = line.charAt(i);
    const closing = sign === '"' ? (opens(line, i) ? '"' : undefined) : closingOf[sign];
    const end = closing === undefined ? -1 : line.indexOf(closing, i + 1);
    if (end < 0 || (sign === '"' && opens(line, end))) {
      i++;
      continue;
    }
    lengths.fill(Math.min(end - i, 0xffff), i + 1, end);
    i = end + 1;
  }
  return lengths;
}

function endsSentence(context: MarkContext): boolean {
  const decisive = sentenceRules.find(rule => rule.holds(context));
  return decisive ? decisive.ends : context.hasSpace || context.closers !== '' || context.mark !== '.';
}

/** Offsets in a line at which sentences end, white space after them included, without the end of the line. */
function* endsIn(line: string, language: string): Generator<number> {
  let quotes: Uint16Array | null | undefined;
  for (const { 0: whole, index, groups } of line.matchAll(marks)) {
    const end = index + whole.length;
    if (end >= line.length) return;
    const { mark = '', closers = '', space = '' } = groups ?? {};
    if (quotes === undefined) quotes = quoteLengths(line);
    const context: MarkContext = {
      language,
      before: line.slice(Math.max(0, index - beforeLength), index),
      mark,
      closers,
      hasSpace: space !== '',
      after: line.slice(end, end + afterLength),
      quoteLength: quotes?.[index] ?? 0,
    };
    if (endsSentence(context)) yield end;
  }
}

function trimmed(text: string, span: Span): Span | null {
  const piece = text.slice(span.start, span.end);
  const start = span.start + (piece.length - piece.trimStart().length);
  const end = span.end - (piece.length - piece.trimEnd().length);
  return start < end ? { start, end } : null;
}

/**
 * The sentences of a text in order, without the white space around them. A line break always ends a sentence; within a
 * line the marks of `sentence-rules.ts` decide, the same on every build (`Intl.Segmenter`, which scores a little lower,
 * changes with its data). `language` is an ISO 639 code, for a few abbreviations; any other string names none.
 */
export function splitSentences(text: string, language: string): readonly Span[] {
  const sentences: Span[] = [];
  const take = (start: number, end: number): void => {
    const sentence = trimmed(text, { start, end });
    if (sentence) sentences.push(sentence);
  };
  const takeLine = (lineStart: number, lineEnd: number): void => {
    let start = lineStart;
    for (const end of endsIn(text.slice(lineStart, lineEnd), language)) {
      take(start, lineStart + end);
      start = lineStart + end;
    }
    take(start, lineEnd);
  };
  let lineStart = 0;
  for (const lineBreak of text.matchAll(lineBreaks)) {
    takeLine(lineStart, lineBreak.index);
    lineStart = lineBreak.index + lineBreak[0].length;
  }
  takeLine(lineStart, text.length);
  return sentences;
}

import type { Span } from '#shared/domain/article/span.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import type { Snippet, SnippetPiece } from '#shared/search/search-request.ts';
import { bestWindow } from './best-window.ts';
import { findMatches, matchQuery, readWords, spansOfMatches, type WordsOfText } from './find-matches.ts';

/** Words of a passage: two lines of a list. */
const passageWords = 28;
/** UTF-16 units beyond which a passage goes on no further, whatever its words: some texts hold none for long. */
const longestPassage = 400;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');

/** A range of a text in pieces. The spans follow one another. */
function cutPieces(text: string, { start, end }: Span, spans: readonly Span[]): readonly SnippetPiece[] {
  const pieces: SnippetPiece[] = [];
  const add = (from: number, to: number, isMatch: boolean): void => {
    if (from < to) pieces.push({ text: oneLine(text.slice(from, to)), isMatch });
  };
  let at = start;
  for (const span of spans) {
    const from = Math.max(at, span.start);
    const to = Math.min(end, span.end);
    if (from >= to) continue;
    add(at, from, false);
    add(from, to, true);
    at = to;
  }
  add(at, end, false);
  return pieces;
}

/** Where the mark before a word, if any, ends a sentence or a paragraph. */
const sentenceEnd = /[.!?؟…\n][^\p{L}\p{N}]*$/u;

const beginsSentence = (text: string, { starts, ends }: WordsOfText, word: number): boolean =>
  word === 0 || sentenceEnd.test(text.slice(ends[word - 1], starts[word]));

/** From the signs that stand at the first word to those at the last one; to the ends of the text if these are its ends. */
function rangeOfWords(text: string, { starts, ends }: WordsOfText, from: number, to: number): Span {
  const before = text.slice(ends[from - 1] ?? 0, starts[from] ?? text.length);
  const after = text.slice(ends[to - 1] ?? 0, starts[to] ?? text.length);
  const lead = from === 0 ? before.trimStart() : (/\S*$/.exec(before)?.[0] ?? '');
  const trail = to === starts.length ? after.trimEnd() : (/^\S*/.exec(after)?.[0] ?? '');
  return {
    start: (starts[from] ?? text.length) - lead.length,
    end: to === 0 ? text.trimEnd().length : (ends[to - 1] ?? 0) + trail.length,
  };
}

/** Keeps what is too long to its beginning, or to what begins with the first match where that would be lost; to whole words. */
function shortened(text: string, { start, end }: Span, found: Span | undefined): Span {
  if (end - start <= longestPassage) return { start, end };
  const from = found && found.end > start + longestPassage ? found.start : start;
  const piece = text.slice(from, Math.min(end, from + longestPassage));
  const whole = from + longestPassage < end ? piece.replace(/\s+\S*$/, '') : piece;
  return { start: from, end: from + whole.length };
}

function passageOf(query: QueryNode, text: string): Omit<Snippet, 'id' | 'title'> {
  const words = readWords(text);
  const matches = matchQuery(query, words.words, 'text');
  const wordCount = words.words.length;
  const size = passageWords;
  const { from, to } =
    matches.length === 0
      ? { from: 0, to: Math.min(wordCount, size) }
      : bestWindow(matches, { wordCount, size, beginsSentence: word => beginsSentence(text, words, word) });
  const spans = spansOfMatches(matches, words);
  const range = rangeOfWords(text, words, from, to);
  const passage = shortened(
    text,
    range,
    spans.find(span => span.end > range.start),
  );
  const focus = spans.find(span => span.end > passage.start && span.start < passage.end);
  return {
    passage: cutPieces(text, passage, spans),
    focus: focus ?? null,
    isCutBefore: text.slice(0, passage.start).trim() !== '',
    isCutAfter: text.slice(passage.end).trim() !== '',
  };
}

/** The title of an article and the passage of its text with the most of what a query asks for, marked. */
export function makeSnippet(
  query: QueryNode,
  { id, title, text }: Pick<SearchableArticle, 'id' | 'title' | 'text'>,
): Snippet {
  const titlePieces = cutPieces(title, { start: 0, end: title.length }, findMatches(query, title, 'title'));
  return { id, title: titlePieces, ...passageOf(query, text) };
}

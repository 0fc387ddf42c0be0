import type { Span } from '#shared/domain/article/span.ts';
import { createMappedTextBuilder } from '../mapped-text.ts';
import type { MappedText, MappedTextBuilder } from '../mapped-text.ts';
import { squeeze } from './html-text-index.ts';
import type { HtmlTextIndex } from './html-text-index.ts';

/** One paragraph of extracted text, in the pieces (text nodes) that it was put together from. */
export interface HtmlParagraph {
  readonly text: string;
  readonly pieces: readonly string[];
  /** Says what a picture shows: kept, but no part of the text. */
  readonly isCaption: boolean;
}

/**
 * Joins paragraphs into one text, a line feed after each, and finds the place of each in the source: after the one
 * before it if it can be found there, else anywhere; whole, or piece by piece where something was taken out of it.
 */
export function placeParagraphs(paragraphs: readonly HtmlParagraph[], index: HtmlTextIndex): MappedText {
  const builder = createMappedTextBuilder();
  let position = 0;
  for (const { text, pieces } of paragraphs) {
    const letters = squeeze(text);
    const at = find(index, letters, position);
    if (at !== null) {
      addPlaced(builder, text, index, at);
      position = at + letters.length;
    } else position = addPieces(builder, text, pieces, index, position);
    builder.add('\n', null);
  }
  return builder.build();
}

/** Where in the source a paragraph stands; null when it is not found there. */
export function placeOfParagraph(paragraph: HtmlParagraph, index: HtmlTextIndex): Span | null {
  const { runs } = placeParagraphs([paragraph], index);
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { start: first.source, end: last.source + last.length };
}

function find(index: HtmlTextIndex, letters: string, from: number): number | null {
  if (letters === '') return null;
  const ahead = index.letters.indexOf(letters, from);
  const found = ahead >= 0 ? ahead : index.letters.indexOf(letters);
  return found < 0 ? null : found;
}

/** Adds `text`, whose letters are those of the index from `at` on. */
function addPlaced(builder: MappedTextBuilder, text: string, index: HtmlTextIndex, at: number): void {
  let letter = at;
  for (const [word] of text.matchAll(/\s+|\S+/g)) {
    if (/^\s/.test(word)) {
      builder.add(word, placeOfSpace(word, index, letter));
      continue;
    }
    for (let from = 0; from < word.length;) {
      const to = endOfRun(index, letter, word.length - from) + from;
      builder.add(word.slice(from, to), index.offsets[letter] ?? null);
      letter += to - from;
      from = to;
    }
  }
}

/** A space has a place of its own only where exactly one character parts its neighbours in the source. */
function placeOfSpace(space: string, index: HtmlTextIndex, letter: number): number | null {
  const before = index.offsets[letter - 1];
  const after = index.offsets[letter];
  return before !== undefined && after === before + 2 && space.length === 1 ? before + 1 : null;
}

/** How many letters from `letter` on stand side by side in the source, `most` at most. */
function endOfRun(index: HtmlTextIndex, letter: number, most: number): number {
  const start = index.offsets[letter] ?? 0;
  let length = 1;
  while (length < most && index.offsets[letter + length] === start + length) length++;
  return length;
}

function addPieces(
  builder: MappedTextBuilder,
  text: string,
  pieces: readonly string[],
  index: HtmlTextIndex,
  from: number,
): number {
  let position = from;
  let done = 0;
  for (const piece of pieces) {
    const start = text.indexOf(piece, done);
    const letters = squeeze(piece);
    const at = start < 0 ? -1 : index.letters.indexOf(letters, position);
    if (at < 0 || letters === '') continue;
    builder.add(text.slice(done, start), null);
    addPlaced(builder, piece, index, at);
    done = start + piece.length;
    position = at + letters.length;
  }
  builder.add(text.slice(done), null);
  return position;
}

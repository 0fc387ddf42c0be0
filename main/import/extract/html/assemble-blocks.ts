import { sourceOfSpan } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedText, MappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { HtmlBlock } from './html-block.ts';
import type { HtmlElement, HtmlPiece, HtmlText } from './html-page.ts';

/** Joins paragraphs into one text, a line feed after each, with the place of every letter in the source. */
export function assembleBlocks(blocks: readonly HtmlBlock[]): MappedText {
  const builder = createMappedTextBuilder();
  for (const { texts, element } of blocks) {
    addTexts(builder, texts, isPreformatted(element));
    builder.add('\n', null);
  }
  return builder.build();
}

/** The text of a paragraph as it is read: spaces collapsed. */
export const readBlock = (block: HtmlBlock): string => assembleBlocks([block]).text.slice(0, -1);

/** Where in the source a part of a paragraph stands; `span` is in its text as it is read. Null where it is nowhere. */
export const placeWithin = (block: HtmlBlock, span: Span): Span | null =>
  sourceOfSpan(assembleBlocks([block]).runs, span);

/** Where in the source a paragraph stands, from its first letter to its last; null for one without letters. */
export function placeOfBlock({ texts }: Pick<HtmlBlock, 'texts'>): Span | null {
  const pieces = texts.flatMap(text => text.pieces);
  const first = pieces.find(({ text }) => /\S/.test(text));
  const last = pieces.findLast(({ text }) => /\S/.test(text));
  if (first === undefined || last === undefined) return null;
  return { start: startOf(first), end: endOf(last) };
}

const isVerbatim = ({ text, sourceLength }: HtmlPiece): boolean => text.length === sourceLength;

const startOf = (piece: HtmlPiece): number =>
  piece.source + (isVerbatim(piece) ? piece.text.search(/\S/) : 0);

const endOf = (piece: HtmlPiece): number =>
  piece.source + (isVerbatim(piece) ? piece.text.trimEnd().length : piece.sourceLength);

function isPreformatted(element: HtmlElement | null): boolean {
  for (let at = element; at !== null; at = at.parent) if (at.name === 'pre') return true;
  return false;
}

interface Space {
  readonly text: string;
  readonly source: number | null;
}

const wordsAndSpaces = /[\s\u00a0]+|[^\s\u00a0]+/g;
/** Words with one space between them stay as they are written. */
const stretchesAndSpaces = /[^\s\u00a0]+(?: [^\s\u00a0]+)*|[\s\u00a0]+/g;
const spaceStart = /^[\s\u00a0]/;

/** Spaces collapse into the first of them; in preformatted text lines stay lines. */
function addTexts(builder: MappedTextBuilder, texts: readonly HtmlText[], keepsLines: boolean): void {
  let space: Space | null = null;
  let isEmpty = true;
  let hasLine = false;
  for (const piece of texts.flatMap(text => text.pieces)) {
    const pattern = isVerbatim(piece) ? stretchesAndSpaces : wordsAndSpaces;
    for (const { 0: word, index } of piece.text.matchAll(pattern)) {
      const source = isVerbatim(piece) ? piece.source + index : piece.source;
      if (spaceStart.test(word)) {
        const text = keepsLines && word.includes('\n') ? '\n' : ' ';
        const isItself: boolean = space === null && word === text && isVerbatim(piece);
        space = { text: hasLine || text === '\n' ? '\n' : ' ', source: isItself ? source : null };
        hasLine = space.text === '\n';
        continue;
      }
      if (space !== null && !isEmpty) builder.add(space.text, space.source);
      space = null;
      isEmpty = hasLine = false;
      if (isVerbatim(piece)) builder.add(word, source);
      else addReference(builder, word, piece);
    }
  }
}

/** A character that is written by reference: its first code unit stands for all of it. */
function addReference(builder: MappedTextBuilder, character: string, piece: HtmlPiece): void {
  builder.add(character.slice(0, 1), piece.source, piece.sourceLength);
  builder.add(character.slice(1), null);
}

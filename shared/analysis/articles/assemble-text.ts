import type { Boilerplate } from '#shared/domain/article/article.ts';
import type { SourceRun } from '#shared/domain/article/source-map.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { trimSpan } from './source-lines.ts';

/** The stored text of an article, where each piece of it stands in the source, and what was left out on the way. */
export interface AssembledText {
  readonly text: string;
  readonly sourceMap: readonly SourceRun[];
  readonly boilerplate: readonly Boilerplate[];
}

/** Leaves every paragraph whole. */
export const noInlineBoilerplate = (): readonly Boilerplate[] => [];

/** The pieces of a paragraph that remain when boilerplate inside it is cut out. */
function textPieces(source: string, paragraph: Span, marks: readonly Boilerplate[]): readonly Span[] {
  const pieces: Span[] = [];
  let start = paragraph.start;
  for (const { source: mark } of [...marks, { source: { start: paragraph.end, end: paragraph.end } }]) {
    const piece = trimSpan(source, { start, end: mark.start });
    if (piece) pieces.push(piece);
    start = mark.end;
  }
  return pieces;
}

const lineBreak = /[\n\r\f\v\u0085\u2028\u2029]/;
const breakWithSpace = new RegExp(`\\s*${lineBreak.source}\\s*`, 'g');

/** The lines of a piece: several where the source broke its paragraph at a fixed width. */
function physicalLines(source: string, piece: Span): readonly Span[] {
  const text = source.slice(piece.start, piece.end);
  if (!lineBreak.test(text)) return [piece];
  const lines: Span[] = [];
  let { start } = piece;
  for (const found of text.matchAll(breakWithSpace)) {
    lines.push({ start, end: piece.start + found.index });
    start = piece.start + found.index + found[0].length;
  }
  return [...lines, { start, end: piece.end }];
}

/**
 * Copies paragraphs into one text, a line feed between them. What an advertisement mark parted becomes two paragraphs;
 * where the source breaks a paragraph at a fixed width, a space joins its lines.
 */
export function assembleText(
  source: string,
  paragraphs: readonly Span[],
  findMarks: (paragraph: string) => readonly Boilerplate[],
): AssembledText {
  const sourceMap: SourceRun[] = [];
  const boilerplate: Boilerplate[] = [];
  let text = '';
  for (const paragraph of paragraphs) {
    const marks = findMarks(source.slice(paragraph.start, paragraph.end)).map(mark => ({
      kind: mark.kind,
      source: { start: mark.source.start + paragraph.start, end: mark.source.end + paragraph.start },
    }));
    boilerplate.push(...marks);
    for (const piece of textPieces(source, paragraph, marks)) {
      for (const [i, line] of physicalLines(source, piece).entries()) {
        if (text !== '') text += i === 0 ? '\n' : ' ';
        sourceMap.push({ text: text.length, source: line.start, length: line.end - line.start });
        text += source.slice(line.start, line.end);
      }
    }
  }
  return { text, sourceMap, boilerplate };
}

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

/** Copies paragraphs into one text, a line feed between them; what an advertisement mark parted becomes two paragraphs. */
export function assembleText(
  source: string,
  paragraphs: readonly Span[],
  findMarks: (paragraph: string) => readonly Boilerplate[],
): AssembledText {
  const pieces: string[] = [];
  const sourceMap: SourceRun[] = [];
  const boilerplate: Boilerplate[] = [];
  let length = 0;
  for (const paragraph of paragraphs) {
    const marks = findMarks(source.slice(paragraph.start, paragraph.end)).map(mark => ({
      kind: mark.kind,
      source: { start: mark.source.start + paragraph.start, end: mark.source.end + paragraph.start },
    }));
    boilerplate.push(...marks);
    for (const piece of textPieces(source, paragraph, marks)) {
      if (length > 0) length++;
      sourceMap.push({ text: length, source: piece.start, length: piece.end - piece.start });
      pieces.push(source.slice(piece.start, piece.end));
      length += piece.end - piece.start;
    }
  }
  return { text: pieces.join('\n'), sourceMap, boilerplate };
}

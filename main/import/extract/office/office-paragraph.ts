import type { CellPlace } from './table-cursor.ts';

/** What a paragraph is in its document: text of it, or something that stands beside the text. */
export type ParagraphRole = 'text' | 'contents' | 'margin' | 'comment';

/** One line of an office document, in the order it is read. */
export interface OfficeParagraph {
  /** Without line breaks; empty for an empty line between paragraphs, by which articles are often set apart. */
  readonly text: string;
  readonly role: ParagraphRole;
  /** The file within the document that it stands in. */
  readonly part: string;
  /** 0 for the document's title, 1 to 9 for a heading, null for others. */
  readonly level: number | null;
  /** All its letters are bold. */
  readonly isBold: boolean;
  /** Where it stands in a table. */
  readonly cell?: CellPlace;
}

/** What a document says of itself. */
export interface DocumentProperties {
  readonly title: string | null;
  readonly author: string | null;
  readonly language: string | null;
}

export const noProperties: DocumentProperties = { title: null, author: null, language: null };

/** The headers of first, left and right pages often say the same. */
export function withoutRepeats(paragraphs: readonly OfficeParagraph[]): readonly OfficeParagraph[] {
  const seen = new Set<string>();
  return paragraphs.filter(({ text }) => text !== '' && !seen.has(text.trim()) && seen.add(text.trim()));
}

/** Notes and comments stand in the middle of the text they belong to; they are read after it. `part` is that of the text. */
export function textThenNotes(
  paragraphs: readonly OfficeParagraph[],
  part: string,
): readonly OfficeParagraph[] {
  const isText = (paragraph: OfficeParagraph): boolean =>
    paragraph.part === part && (paragraph.role === 'text' || paragraph.role === 'contents');
  const isNote = (paragraph: OfficeParagraph): boolean =>
    paragraph.part !== part && paragraph.role === 'text';
  return [
    ...paragraphs.filter(isText),
    ...paragraphs.filter(isNote),
    ...withoutRepeats(paragraphs.filter(paragraph => !isText(paragraph) && !isNote(paragraph))),
  ];
}

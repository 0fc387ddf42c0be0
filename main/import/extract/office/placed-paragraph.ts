import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';
import type { OfficeParagraph } from './office-paragraph.ts';

/** A paragraph of a document with its place in the source text, where each is a line. */
export interface PlacedParagraph {
  readonly paragraph: OfficeParagraph;
  /** Where it begins. */
  readonly start: number;
}

/** Places paragraphs one below the other. */
export function placeParagraphs(paragraphs: readonly OfficeParagraph[]): readonly PlacedParagraph[] {
  let length = 0;
  return paragraphs.map(paragraph => {
    const start = length;
    length += paragraph.text.length + 1;
    return { paragraph, start };
  });
}

/** Those that stand in the text and not beside it, a line each; the first without so many letters at its beginning. */
export function buildText(placed: readonly PlacedParagraph[], skipped = 0): MappedText {
  const builder = createMappedTextBuilder();
  for (const [i, { paragraph, start }] of placed.entries()) {
    const from = i === 0 ? skipped : 0;
    if (paragraph.role === 'text') builder.add(`${paragraph.text}\n`.slice(from), start + from);
  }
  return builder.build();
}

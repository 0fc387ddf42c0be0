import { walkXml } from '#main/import/extract/markup/walk-xml.ts';
import type { OfficeParagraph } from '#main/import/extract/office/office-paragraph.ts';
import { closers, openers, passedOver } from './word-elements.ts';
import { wordNamespaces } from './word-namespaces.ts';
import { beginWordPart, show, skip } from './word-state.ts';
import type { WordPartOptions } from './word-state.ts';

/** What stands in a part of WordprocessingML. */
export interface WordPart {
  readonly paragraphs: readonly OfficeParagraph[];
  /** Notes that the text refers to, as `footnote:3`, in their order. */
  readonly notes: readonly string[];
  /** Relationships of files that stand in the text. */
  readonly embedded: readonly string[];
  readonly isWhole: boolean;
}

const oneLine = (space: string): string => (space.includes('\n') ? ' ' : space);

/**
 * Reads the paragraphs of a part in their order: tables cell by cell, text boxes after the paragraph they hang on, results
 * of fields, text as it stands after all changes that were tracked. Hidden text, and what an empty form asks for, are
 * not in it.
 */
export function readWordPart(xml: string, options: WordPartOptions): WordPart {
  const state = beginWordPart(options);
  const { names, stream, fields } = state;
  const isWhole = walkXml(xml, wordNamespaces, {
    open(element) {
      names.push(element.name);
      if (state.skippedAt !== null) return;
      if (passedOver.has(element.name)) skip(state);
      else openers[element.name]?.(state, element);
    },
    text(text) {
      if (state.skippedAt !== null || state.reading === null) return;
      if (state.reading === 'code') fields.code(text);
      // Line breaks in the markup are none in the text.
      else show(state, text.includes('\n') ? text.replace(/\s+/g, oneLine) : text);
    },
    close(name) {
      const depth = names.length;
      names.pop();
      state.reading = null;
      if (state.skippedAt === null) closers[name]?.(state);
      else if (depth <= state.skippedAt) state.skippedAt = null;
    },
  });
  const paragraphs = stream.finish({ part: options.part, role: options.role, level: null });
  return { paragraphs, notes: [...state.notes], embedded: [...state.embedded], isWhole };
}

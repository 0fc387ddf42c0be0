import { walkXml } from '#main/import/extract/markup/walk-xml.ts';
import type { OfficeParagraph } from '#main/import/extract/office/office-paragraph.ts';
import { createParagraphStream } from '#main/import/extract/office/paragraph-stream.ts';
import { createTableCursor } from '#main/import/extract/office/table-cursor.ts';
import { closeOdf, odfOpeners, showCollapsed } from './odf-elements.ts';
import type { OdfState } from './odf-elements.ts';
import { odfNamespaces } from './odf-namespaces.ts';

/** What stands in a file of OpenDocument text. */
export interface OdfPart {
  readonly paragraphs: readonly OfficeParagraph[];
  /** Names of objects that stand in the text. */
  readonly objects: readonly string[];
  readonly isWhole: boolean;
}

/**
 * Reads the paragraphs of a file in their order: tables cell by cell, text boxes after the paragraph they hang on, text as it
 * stands after all changes that were tracked; each note has a part of its own. Hidden text is not in it.
 */
export function readOdfPart(xml: string, options: Pick<OdfState, 'part' | 'role' | 'styles'>): OdfPart {
  const stream = createParagraphStream();
  const state: OdfState = {
    ...options,
    stream,
    paragraphs: [],
    spans: [],
    objects: [],
    depth: 0,
    skippedAt: null,
    commentAt: null,
    noteAt: null,
    contentsAt: null,
    marginAt: null,
    notes: 0,
    tables: createTableCursor(),
  };
  const isWhole = walkXml(xml, odfNamespaces, {
    open(element) {
      state.depth++;
      if (state.skippedAt === null) odfOpeners[element.name]?.(state, element);
    },
    text(text) {
      if (state.skippedAt === null) showCollapsed(state, text);
    },
    close(name) {
      if (state.skippedAt === null) closeOdf(state, name);
      else if (state.depth <= state.skippedAt) state.skippedAt = null;
      state.depth--;
    },
  });
  const { part, role } = options;
  return { paragraphs: stream.finish({ part, role, level: null }), objects: state.objects, isWhole };
}

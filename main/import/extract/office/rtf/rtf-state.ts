import type { ParagraphRole } from '#main/import/extract/office/office-paragraph.ts';
import { createParagraphStream } from '#main/import/extract/office/paragraph-stream.ts';
import type { ParagraphStream } from '#main/import/extract/office/paragraph-stream.ts';
import { createTableCursor } from '#main/import/extract/office/table-cursor.ts';
import type { CellPlace, TableCursor } from '#main/import/extract/office/table-cursor.ts';

/** Where the text of a group goes. */
export type Destination =
  'text' | 'nowhere' | 'fonts' | 'styles' | 'properties' | 'title' | 'author' | 'code' | 'markup';

export interface RtfFont {
  name: string;
  /** Null: that of the document. */
  encoding: string | null;
  isSymbol: boolean;
  /** Of the character set that programs put where they care for none. */
  isAnsi: boolean;
}

/** What holds until the end of a group. */
export interface RtfGroup {
  destination: Destination;
  role: ParagraphRole;
  /** The number of the note that the text belongs to. */
  note: number | null;
  /** Its paragraphs stand inside another one. */
  isStory: boolean;
  font: number;
  /** The font of text that runs to the left, or of East Asian text, where it is that which is written. */
  otherFont: number | null;
  usesOtherFont: boolean;
  /** Bytes that stand after a Unicode character for readers that know none. */
  fallbackBytes: number;
  isHidden: boolean;
  isDeleted: boolean;
  isBold: boolean;
  level: number | null;
  isInTable: boolean;
  field: { code: string } | null;
  /** What a field or a pair of alternatives around it goes to. */
  outer: Destination;
  /** Text that stands beside the HTML it was made of. */
  isBesideHtml: boolean;
}

/** What is known of a file while it is read. */
export interface RtfState {
  readonly bytes: Uint8Array;
  /** Bytes above ASCII that stand in the file as they are make up UTF-8. */
  readonly isUtf8: boolean;
  readonly stream: ParagraphStream;
  readonly tables: TableCursor;
  readonly fonts: Map<number, RtfFont>;
  /** Those that its fonts are said to be in. */
  readonly fontEncodings: Set<string>;
  readonly levels: Map<number, number>;
  readonly groups: RtfGroup[];
  group: RtfGroup;
  /** Groups that nest deeper than is kept track of. */
  groupsTooDeep: number;
  encoding: string;
  defaultFont: number;
  isStarred: boolean;
  /** Bytes still to be passed over after a Unicode character. */
  fallbackLeft: number;
  /** Bytes of an encoding of several bytes a character. */
  pending: number[];
  pendingEncoding: string;
  firstUndecodable: number | null;
  style: { id: number; name: string };
  notes: number;
  title: string;
  author: string;
  /** Pieces of the HTML that the file was made of; null when it was not. */
  html: string[] | null;
}

export const beginRtf = (bytes: Uint8Array, isUtf8: boolean): RtfState => ({
  bytes,
  isUtf8,
  stream: createParagraphStream(),
  tables: createTableCursor(),
  fonts: new Map(),
  fontEncodings: new Set(),
  levels: new Map(),
  groups: [],
  group: {
    destination: 'text',
    role: 'text',
    note: null,
    isStory: false,
    font: 0,
    otherFont: null,
    usesOtherFont: false,
    fallbackBytes: 1,
    isHidden: false,
    isDeleted: false,
    isBold: false,
    level: null,
    isInTable: false,
    field: null,
    outer: 'text',
    isBesideHtml: false,
  },
  groupsTooDeep: 0,
  encoding: 'windows-1252',
  defaultFont: 0,
  isStarred: false,
  fallbackLeft: 0,
  pending: [],
  pendingEncoding: '',
  firstUndecodable: null,
  style: { id: 0, name: '' },
  notes: 0,
  title: '',
  author: '',
  html: null,
});

/** The name of the file in places: it has no parts but its notes. */
export const rtfPart = 'RTF';

/** Ends the paragraph at hand and begins the next one. */
export function endParagraph(state: RtfState): void {
  const { stream, group } = state;
  if (group.destination !== 'text') return;
  if (state.html !== null) return showText(state, '\n');
  closeParagraph(state);
  stream.open();
}

/** A paragraph that says that it is in a table opens one, any other one of the text ends it. */
function cellOf({ tables, group }: RtfState): CellPlace | null {
  if (group.role !== 'text' || group.note !== null || group.isStory) return null;
  if (group.isInTable && tables.place() === null) {
    tables.openTable();
    tables.openRow();
    tables.openCell();
  }
  if (!group.isInTable && tables.place() !== null) tables.closeTable();
  return tables.place();
}

export function closeParagraph(state: RtfState): void {
  const { stream, group } = state;
  const { role, level, note, isInTable } = group;
  const cell = cellOf(state);
  const keepsEmptyLines = role === 'text' && note === null && !isInTable;
  const part = note === null ? rtfPart : `${rtfPart} ${note}`;
  stream.close({ role, level, part, keepsEmptyLines, cell });
}

const longestName = 1_000;

/** Takes text to where the text of its group goes. */
export function showText(state: RtfState, text: string): void {
  const { group } = state;
  switch (group.destination) {
    case 'text':
      if (state.html !== null) {
        if (!group.isBesideHtml) state.html.push(text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
      } else if (!group.isHidden && !group.isDeleted) state.stream.add(text, group.isBold);
      return;
    case 'markup':
      state.html?.push(text);
      return;
    case 'fonts':
      nameFont(state, text);
      return;
    case 'styles':
      if (state.style.name.length < longestName) state.style.name += text;
      return;
    case 'title':
    case 'author':
      if (state[group.destination].length < longestName) state[group.destination] += text;
      return;
    case 'code':
      if (group.field && group.field.code.length < longestName) group.field.code += text;
      return;
    case 'nowhere':
    case 'properties':
  }
}

/** A font's entry goes on to the semicolon behind its name. */
function nameFont({ fonts, group }: RtfState, text: string): void {
  const font = fonts.get(group.font);
  if (font && !font.name.endsWith(';') && font.name.length < longestName) font.name += text;
}

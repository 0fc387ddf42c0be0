import type { XmlElement } from '#main/import/extract/markup/walk-xml.ts';
import type { ParagraphRole } from '#main/import/extract/office/office-paragraph.ts';
import type { ParagraphStream } from '#main/import/extract/office/paragraph-stream.ts';
import type { TableCursor } from '#main/import/extract/office/table-cursor.ts';
import { plainOdfStyle } from './odf-styles.ts';
import type { OdfStyle, OdfStyles } from './odf-styles.ts';

interface OpenOdfParagraph {
  readonly style: OdfStyle;
  readonly level: number | null;
  /** A space now would be the first of the line, or stand beside another. */
  isAtSpace: boolean;
}

/** What is open while a file of OpenDocument text is walked. */
export interface OdfState {
  readonly part: string;
  readonly role: ParagraphRole;
  readonly styles: OdfStyles;
  readonly stream: ParagraphStream;
  readonly paragraphs: OpenOdfParagraph[];
  readonly spans: OdfStyle[];
  readonly objects: string[];
  /** Elements that are open. */
  depth: number;
  /** How many were open when the one began that is passed over. */
  skippedAt: number | null;
  /** How many were open when the comment, the note, the index or the margin began that is read. */
  commentAt: number | null;
  noteAt: number | null;
  contentsAt: number | null;
  marginAt: number | null;
  notes: number;
  readonly tables: TableCursor;
}

type Opener = (state: OdfState, element: XmlElement) => void;

const skip: Opener = state => {
  state.skippedAt = state.depth;
};

/** Takes text into the paragraph unless it is hidden. */
export function showOdf({ stream, paragraphs, spans }: OdfState, text: string): void {
  const paragraph = paragraphs.at(-1);
  if (paragraph === undefined) return;
  const span = spans.at(-1) ?? plainOdfStyle;
  if (span.isHidden ?? paragraph.style.isHidden ?? false) return;
  stream.add(text, span.isBold ?? paragraph.style.isBold ?? false);
}

/** Takes text from the markup, in which spaces and line breaks are one space (OpenDocument 1.3, part 3, section 6.1.2). */
export function showCollapsed(state: OdfState, text: string): void {
  const paragraph = state.paragraphs.at(-1);
  if (paragraph === undefined) return;
  const collapsed = text.replace(/[ \t\n\r]+/g, ' ');
  const shown = paragraph.isAtSpace && collapsed.startsWith(' ') ? collapsed.slice(1) : collapsed;
  if (shown === '') return;
  paragraph.isAtSpace = shown.endsWith(' ');
  showOdf(state, shown);
}

/** A run of spaces that is longer says no more, and very many of them would. */
const mostSpaces = 100;

const showing =
  (textOf: (element: XmlElement) => string): Opener =>
  (state, element) => {
    const paragraph = state.paragraphs.at(-1);
    if (paragraph) paragraph.isAtSpace = false;
    showOdf(state, textOf(element));
  };

const openParagraph: Opener = ({ stream, styles, paragraphs }, { name, attribute }) => {
  const style = styles.get(`paragraph:${attribute('text:style-name') ?? ''}`) ?? plainOdfStyle;
  const outline = Number(attribute('text:outline-level') ?? 1);
  const level = name === 'text:h' ? Math.min(9, Math.max(1, outline || 1)) : null;
  paragraphs.push({ style, level: style.isTitle ? 0 : level, isAtSpace: true });
  stream.open();
};

const openSpan: Opener = ({ styles, spans }, { attribute }) => {
  const style = styles.get(`text:${attribute('text:style-name') ?? ''}`) ?? plainOdfStyle;
  const outer = spans.at(-1) ?? plainOdfStyle;
  spans.push({
    ...style,
    isHidden: style.isHidden ?? outer.isHidden,
    isBold: style.isBold ?? outer.isBold,
  });
};

const openIndex: Opener = state => {
  state.contentsAt ??= state.depth;
};
const openMargin: Opener = state => {
  state.marginAt ??= state.depth;
};

const openObject: Opener = ({ objects }, { attribute }) => {
  const address = attribute('xlink:href')?.replace(/^\.\//, '') ?? '';
  if (address !== '') objects.push(address);
};

/** Elements of which nothing is read: what was deleted, marks of notes, readings, alternatives to pictures, forms. */
const withoutText =
  'text:tracked-changes text:note-citation text:ruby-text text:number text:placeholder text:script text:hidden-text ' +
  'text:table-of-content-source text:illustration-index-source text:table-index-source text:object-index-source ' +
  'text:user-index-source text:alphabetical-index-source text:bibliography-source office:forms office:scripts ' +
  'office:event-listeners svg:title svg:desc presentation:notes dc:creator dc:date';

const indexes =
  'text:table-of-content text:illustration-index text:table-index text:object-index text:user-index text:alphabetical-index';
const margins =
  'style:header style:header-left style:header-first style:footer style:footer-left style:footer-first';

const forAll = (names: string, opener: Opener): Readonly<Record<string, Opener>> =>
  Object.fromEntries(names.split(' ').map(name => [name, opener]));

export const odfOpeners: Readonly<Record<string, Opener>> = {
  ...forAll(withoutText, skip),
  ...forAll(indexes, openIndex),
  ...forAll(margins, openMargin),
  'text:p': openParagraph,
  'text:h': openParagraph,
  'text:span': openSpan,
  'text:s': showing(({ attribute }) =>
    ' '.repeat(Math.min(mostSpaces, Number(attribute('text:c') ?? 1) || 1)),
  ),
  'text:tab': showing(() => '\t'),
  'text:line-break': showing(() => '\n'),
  'text:section': (state, element) => {
    if (element.attribute('text:display') === 'none') skip(state, element);
  },
  'text:hidden-paragraph': (state, element) => {
    if (element.attribute('text:is-hidden') === 'true') skip(state, element);
  },
  'text:note': state => {
    if (state.noteAt !== null) return;
    state.noteAt = state.depth;
    state.notes++;
  },
  'office:annotation': state => {
    state.commentAt ??= state.depth;
  },
  'table:table': ({ tables }) => tables.openTable(),
  'table:table-row': ({ tables }) => tables.openRow(),
  'table:table-cell': ({ tables }, { attribute }) => {
    tables.openCell();
    tables.spanColumns(Number(attribute('table:number-columns-spanned') ?? 1));
  },
  'draw:object': openObject,
  'draw:object-ole': openObject,
};

function roleOf(state: OdfState): ParagraphRole {
  if (state.commentAt !== null) return 'comment';
  if (state.role !== 'text' || state.marginAt !== null) return 'margin';
  return state.contentsAt === null ? 'text' : 'contents';
}

/** Ends an element that is not passed over; `depth` is how many were open with it. */
export function closeOdf(state: OdfState, name: string): void {
  const { stream, paragraphs, spans, depth } = state;
  if (name === 'text:span') spans.pop();
  if (name === 'table:table') state.tables.closeTable();
  if (name === 'text:p' || name === 'text:h') {
    const level = paragraphs.pop()?.level ?? null;
    const part = state.noteAt === null ? state.part : `${state.part} ${state.notes}`;
    const role = roleOf(state);
    const cell = state.tables.place();
    const keepsEmptyLines = role === 'text' && state.noteAt === null && cell === null;
    stream.close({ part, role, level, keepsEmptyLines, cell });
  }
  if (state.commentAt === depth) state.commentAt = null;
  if (state.noteAt === depth) state.noteAt = null;
  if (state.contentsAt === depth) state.contentsAt = null;
  if (state.marginAt === depth) state.marginAt = null;
}

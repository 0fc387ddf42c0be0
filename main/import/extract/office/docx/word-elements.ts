import { symbolOf } from '#main/import/extract/office/symbol-fonts-table.ts';
import type { XmlElement } from '#main/import/extract/markup/walk-xml.ts';
import { isOn } from './word-namespaces.ts';
import { around, notePlace, show, skip, styleOf } from './word-state.ts';
import type { WordState } from './word-state.ts';
import { outlineLevel, plainStyle } from './word-styles.ts';

type Opener = (state: WordState, element: XmlElement) => void;
type Closer = (state: WordState) => void;

const showing =
  (text: string): Opener =>
  state =>
    show(state, text);

const reading =
  (kind: 'text' | 'code'): Opener =>
  state => {
    state.reading = kind;
  };

const openParagraph: Opener = ({ paragraphs, stream }) => {
  paragraphs.push({ style: plainStyle, level: null, isEndDeleted: false });
  stream.open();
};

const closeParagraph: Closer = state => {
  const { fields, stream, place: part, role } = state;
  const paragraph = state.paragraphs.pop();
  fields.endParagraph();
  if (paragraph?.isEndDeleted) return stream.join();
  const { style = plainStyle, level = null } = paragraph ?? {};
  const cell = state.tables.place();
  const isContents = style.isContents || fields.isInContents() || state.contentsControls > 0;
  stream.close({
    part,
    role: role === 'text' && isContents ? 'contents' : role,
    level: level ?? style.level,
    keepsEmptyLines: role === 'text' && !isContents && part === state.part && cell === null,
    cell,
  });
};

/** The settings of a run stand in it; those of a paragraph's end say nothing of its text. */
const runOf = (state: WordState) =>
  around(state, 1) === 'w:rPr' && around(state, 2) === 'w:r' ? state.runs.at(-1) : undefined;
const paragraphOf = (state: WordState) =>
  around(state, 1) === 'w:pPr' ? state.paragraphs.at(-1) : undefined;

/** What was deleted is the text in the element, or the end of the paragraph, the row in whose settings it stands. */
const openDeletion: Opener = state => {
  const owner = around(state, 1);
  if (owner === 'w:trPr') return skip(state, 2);
  if (owner !== 'w:rPr') return skip(state);
  const paragraph = state.paragraphs.at(-1);
  if (paragraph && around(state, 2) === 'w:pPr') paragraph.isEndDeleted = true;
};

/** One mark is for Arabic and its like, the other for the rest; programs often set both and sometimes only one. */
const openBold: Opener = (state, { attribute }) => {
  const run = runOf(state);
  if (run) run.isBold = run.isBold === true || isOn(attribute('w:val'));
};

const openField: Opener = ({ fields }, { attribute }) => {
  const type = attribute('w:fldCharType');
  if (type === 'begin') fields.begin();
  else if (type === 'separate') fields.separate();
  else if (type === 'end') fields.end();
};

const openSymbol: Opener = (state, { attribute }) => {
  const code = Number.parseInt(attribute('w:char') ?? '', 16);
  if (!Number.isInteger(code) || code < 0 || code > 0xffff) return;
  const own = code >= 0xf000 && code <= 0xf0ff ? code - 0xf000 : code;
  show(state, symbolOf(attribute('w:font') ?? '', code) ?? String.fromCharCode(own));
};

/** The first alternative in which there is text is the one that is read (ECMA-376-3, section 7.6). */
const openChoice: Opener = state => {
  const choice = state.choices.at(-1);
  if (choice?.isTaken) skip(state);
  if (choice) choice.start = state.stream.length();
};
const closeChoice: Closer = ({ choices, stream }) => {
  const choice = choices.at(-1);
  if (choice) choice.isTaken ||= stream.length() > choice.start;
};

/** A rule between text and notes is written as a note too. */
const openNote: Opener = (state, { attribute }) => {
  if ((attribute('w:type') ?? 'normal') !== 'normal') skip(state);
  else state.place = notePlace(state.part, attribute('w:id') ?? '');
};

const openReference =
  (kind: string): Opener =>
  ({ notes }, { attribute }) =>
    void notes.add(`${kind}:${attribute('w:id') ?? ''}`);

const openEmbedded: Opener = ({ embedded }, { attribute }) => void embedded.add(attribute('r:id') ?? '');

export const openers: Readonly<Record<string, Opener>> = {
  'w:p': openParagraph,
  'a:p': openParagraph,
  'w:r': ({ runs }) => void runs.push({ isHidden: null, isBold: null, style: plainStyle }),
  'w:t': reading('text'),
  'm:t': reading('text'),
  'a:t': reading('text'),
  'w:instrText': reading('code'),
  'w:tab': showing('\t'),
  'w:ptab': showing('\t'),
  'w:br': (state, { attribute }) => show(state, attribute('w:type') === 'page' ? '\n\n' : '\n'),
  'w:tbl': ({ tables }) => tables.openTable(),
  'w:tr': ({ tables }) => tables.openRow(),
  'w:tc': ({ tables }) => tables.openCell(),
  'w:gridSpan': ({ tables }, { attribute }) => tables.spanColumns(Number(attribute('w:val') ?? 1)),
  'w:cr': showing('\n'),
  'a:br': showing('\n'),
  'w:noBreakHyphen': showing('\u2011'),
  'w:softHyphen': showing('\u00ad'),
  'w:sym': openSymbol,
  'w:fldChar': openField,
  'w:del': openDeletion,
  'w:moveFrom': openDeletion,
  'w:cellDel': state => skip(state, 2),
  'mc:AlternateContent': ({ choices }) => void choices.push({ isTaken: false, start: 0 }),
  'mc:Choice': openChoice,
  'mc:Fallback': openChoice,
  'w:sdt': ({ controls }) => void controls.push({ isPlaceholder: false, isContents: false }),
  'w:showingPlcHdr': ({ controls }, { attribute }) => {
    const control = controls.at(-1);
    if (control) control.isPlaceholder = isOn(attribute('w:val'));
  },
  'w:docPartGallery': (state, { attribute }) => {
    const control = state.controls.at(-1);
    if (attribute('w:val') !== 'Table of Contents' || control === undefined || control.isContents) return;
    control.isContents = true;
    state.contentsControls++;
  },
  'w:sdtContent': state => {
    if (state.controls.at(-1)?.isPlaceholder) skip(state);
  },
  'w:footnoteReference': openReference('footnote'),
  'w:endnoteReference': openReference('endnote'),
  'w:footnote': openNote,
  'w:endnote': openNote,
  'w:altChunk': openEmbedded,
  'o:OLEObject': openEmbedded,
  'w:vanish': (state, { attribute }) => {
    const run = runOf(state);
    if (run) run.isHidden = isOn(attribute('w:val'));
  },
  'w:b': openBold,
  'w:bCs': openBold,
  'w:rStyle': (state, { attribute }) => {
    const run = runOf(state);
    if (run) run.style = styleOf(state, attribute('w:val'));
  },
  'w:pStyle': (state, { attribute }) => {
    const paragraph = paragraphOf(state);
    if (paragraph) paragraph.style = styleOf(state, attribute('w:val'));
  },
  'w:outlineLvl': (state, { attribute }) => {
    const paragraph = paragraphOf(state);
    if (paragraph) paragraph.level = outlineLevel(attribute('w:val'));
  },
};

export const closers: Readonly<Record<string, Closer>> = {
  'w:p': closeParagraph,
  'a:p': closeParagraph,
  'w:r': ({ runs }) => void runs.pop(),
  'w:tbl': ({ tables }) => tables.closeTable(),
  'w:sdt': state => {
    if (state.controls.pop()?.isContents) state.contentsControls--;
  },
  'mc:AlternateContent': ({ choices }) => void choices.pop(),
  'mc:Choice': closeChoice,
  'mc:Fallback': closeChoice,
};

/** What was taken out, old settings of what was changed, settings without text, readings over characters. */
export const passedOver: ReadonlySet<string> = new Set(
  (
    'w:delText w:delInstrText w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange w:trPrChange w:tcPrChange ' +
    'w:tblPrExChange w:tblGridChange w:numberingChange w:tabs w:rt w:sectPr w:ffData w:sdtEndPr'
  ).split(' '),
);

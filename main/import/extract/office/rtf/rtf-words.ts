import { addText } from './rtf-bytes.ts';
import { encodingOfCharset, encodingOfCodePage, symbolCharset } from './rtf-charsets-table.ts';
import { endParagraph } from './rtf-state.ts';
import type { Destination, RtfFont, RtfState } from './rtf-state.ts';

type Word = (state: RtfState, parameter: number | null) => void;

const to =
  (destination: Destination): Word =>
  ({ group }) => {
    group.destination = destination;
  };

const showing =
  (text: string): Word =>
  state =>
    addText(state, text);

/** A property is on unless it says 0. */
const isOn = (parameter: number | null): boolean => parameter !== 0;

const openStory: Word = state => {
  if (state.group.destination !== 'text' || state.group.isStory) return;
  state.group.isStory = true;
  state.group.isHidden = false;
  state.group.level = null;
  state.stream.open();
};

/** What ends a cell or a row ends no empty line. */
const endNestedCell: Word = state => {
  state.group.isInTable = true;
  endParagraph(state);
};

const endCell: Word = (state, parameter) => {
  endNestedCell(state, parameter);
  if (isInCell(state)) state.tables.openCell();
};

const endRow: Word = (state, parameter) => {
  endNestedCell(state, parameter);
  if (!isInCell(state)) return;
  state.tables.openRow();
  state.tables.openCell();
};

const isInCell = ({ group, tables }: RtfState): boolean =>
  group.destination === 'text' && tables.place() !== null;

const openNote: Word = (state, parameter) => {
  openStory(state, parameter);
  if (state.group.isStory) state.group.note = ++state.notes;
};

const openMargin: Word = (state, parameter) => {
  openStory(state, parameter);
  state.group.role = 'margin';
};

const inEncoding =
  (encoding: string): Word =>
  state => {
    state.encoding = encoding;
  };

function fontAt(state: RtfState): RtfFont | undefined {
  return state.group.destination === 'fonts' ? state.fonts.get(state.group.font) : undefined;
}

const chooseFont: Word = (state, parameter) => {
  state.group.font = parameter ?? 0;
  if (state.group.destination !== 'fonts' || state.fonts.has(state.group.font)) return;
  state.fonts.set(state.group.font, { name: '', encoding: null, isSymbol: false, isAnsi: false });
};

const writing =
  (usesOtherFont: boolean): Word =>
  ({ group }) => {
    group.usesOtherFont = usesOtherFont;
  };

const forAll = (names: string, word: Word): Readonly<Record<string, Word>> =>
  Object.fromEntries(names.split(' ').map(name => [name, word]));

/** Groups of which nothing is read although they do not say that they may be passed over. */
const withoutText =
  'colortbl pict nonshppict listtext pntext pntxta pntxtb xe tc rxe txe shprslt nonesttables sp sn sv filetbl private ' +
  'comment atrfstart atrfend bkmkstart bkmkend objname objtime mmathPict mmathPr fname do';

const characters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  softline: '\n',
  emdash: '—',
  endash: '–',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
  zwbo: '\u200b',
  zwnbo: '\u2060',
};

/** What control words do (Rich Text Format 1.9.1); others do nothing to the text. */
export const words: ReadonlyMap<string, Word> = new Map(
  Object.entries({
    ...forAll(withoutText, to('nowhere')),
    ...Object.fromEntries(Object.entries(characters).map(([name, text]) => [name, showing(text)])),
    ...forAll('par sect column', endParagraph),
    ...forAll('nestcell nestrow', endNestedCell),
    cell: endCell,
    row: endRow,
    ...forAll('header headerl headerr headerf footer footerl footerr footerf', openMargin),
    ...forAll('loch hich ltrch', writing(false)),
    ...forAll('rtlch dbch', writing(true)),
    ansi: inEncoding('windows-1252'),
    mac: inEncoding('macintosh'),
    pc: inEncoding('ibm437'),
    pca: inEncoding('ibm850'),
    ansicpg: (state, page) => {
      state.encoding = encodingOfCodePage(page ?? 0) ?? state.encoding;
    },
    deff: (state, font) => {
      state.defaultFont = font ?? 0;
      state.group.font = state.defaultFont;
    },
    fonttbl: to('fonts'),
    stylesheet: to('styles'),
    info: to('properties'),
    title: ({ group }) => {
      if (group.destination === 'properties') group.destination = 'title';
    },
    author: ({ group }) => {
      if (group.destination === 'properties') group.destination = 'author';
    },
    f: chooseFont,
    af: ({ group }, font) => {
      if (group.usesOtherFont) group.otherFont = font ?? 0;
    },
    fcharset: (state, charset) => {
      const font = fontAt(state);
      if (!font) return;
      font.encoding = encodingOfCharset(charset ?? 0);
      font.isSymbol = charset === symbolCharset;
      font.isAnsi = charset === 0;
      if (font.encoding !== null) state.fontEncodings.add(font.encoding);
    },
    cpg: (state, page) => {
      const font = fontAt(state);
      if (font) font.encoding = encodingOfCodePage(page ?? 0) ?? font.encoding;
    },
    uc: ({ group }, bytes) => {
      group.fallbackBytes = Math.min(16, Math.max(0, bytes ?? 1));
    },
    plain: ({ group, defaultFont }) => {
      Object.assign(group, { isHidden: false, isDeleted: false, isBold: false, usesOtherFont: false });
      group.font = defaultFont;
    },
    pard: ({ group }) => {
      group.level = null;
      group.isInTable = false;
    },
    intbl: ({ group }) => {
      group.isInTable = true;
    },
    page: state => {
      addText(state, '\n\n');
      endParagraph(state);
    },
    s: (state, id) => {
      if (state.group.destination === 'styles') state.style = { id: id ?? 0, name: '' };
      else state.group.level = state.levels.get(id ?? 0) ?? null;
    },
    outlinelevel: ({ group }, level) => {
      if (level !== null && level >= 0 && level < 9) group.level ??= level + 1;
    },
    v: ({ group }, parameter) => {
      group.isHidden = isOn(parameter);
    },
    deleted: ({ group }, parameter) => {
      group.isDeleted = isOn(parameter);
    },
    b: ({ group }, parameter) => {
      group.isBold = isOn(parameter);
    },
    ab: ({ group }, parameter) => {
      if (group.usesOtherFont) group.isBold = isOn(parameter);
    },
    field: ({ group }) => {
      group.field = { code: '' };
      group.outer = group.destination;
    },
    fldrslt: ({ group }) => {
      if (/^\s*TOC\b/i.test(group.field?.code ?? '') && group.role === 'text') group.role = 'contents';
    },
    footnote: openNote,
    shptxt: openStory,
    dptxbxtext: openStory,
    upr: ({ group }) => {
      group.outer = group.destination;
      group.destination = 'nowhere';
    },
    fromhtml: (state, parameter) => {
      if (isOn(parameter)) state.html ??= [];
    },
    htmlrtf: ({ group }, parameter) => {
      group.isBesideHtml = isOn(parameter);
    },
  } satisfies Record<string, Word>),
);

/** Groups that may be passed over, and that are read all the same; others of these are not. */
export const starredWords: ReadonlyMap<string, Word> = new Map(
  Object.entries({
    fldinst: ({ group }) => {
      if (group.destination === 'text') group.destination = 'code';
    },
    footnote: openNote,
    annotation: (state, parameter) => {
      openStory(state, parameter);
      state.group.role = 'comment';
    },
    shpinst: () => {},
    do: () => {},
    ud: ({ group }) => {
      group.destination = group.outer;
    },
    htmltag: to('markup'),
  } satisfies Record<string, Word>),
);

/** The level of headings by the name of their style. */
export function levelOfStyle(name: string): number | null {
  const plain = name.replace(/;.*$/s, '').trim().toLowerCase();
  if (plain === 'title') return 0;
  const level = /^heading ([1-9])$/.exec(plain)?.[1];
  return level === undefined ? null : Number(level);
}

import { isAscii, isUtf8 } from 'node:buffer';
import type { OfficeParagraph } from '#main/import/extract/office/office-paragraph.ts';
import { addBytes, addText, addUnit, flushBytes } from './rtf-bytes.ts';
import { beginRtf, closeParagraph, endParagraph, rtfPart } from './rtf-state.ts';
import type { RtfState } from './rtf-state.ts';
import { levelOfStyle, starredWords, words } from './rtf-words.ts';
import { scanRtf } from './scan-rtf.ts';

/** What stands in an RTF file. */
export interface ReadRtf {
  /** Empty for a file that was made of HTML. */
  readonly paragraphs: readonly OfficeParagraph[];
  /** The HTML that the file was made of and holds; null for most files. */
  readonly html: string | null;
  readonly title: string | null;
  readonly author: string | null;
  /** The offset of the first byte that stands for no character. */
  readonly firstUndecodable: number | null;
  /** All groups were closed. */
  readonly isWhole: boolean;
}

const deepestGroup = 5_000;

/** Reads the text of an RTF file, each piece in the encoding of its font. Never fails: what is no RTF has no text. */
export function readRtf(bytes: Uint8Array): ReadRtf {
  const state = beginRtf(bytes, !isAscii(bytes) && isUtf8(bytes));
  scanRtf(bytes, {
    openGroup: () => openGroup(state),
    closeGroup: () => closeGroup(state),
    word: (name, parameter) => readWord(state, name, parameter),
    symbol: character => readSymbol(state, character),
    text(start, end) {
      const from = Math.min(end, start + state.fallbackLeft);
      state.fallbackLeft -= from - start;
      if (from < end) addBytes(state, bytes.subarray(from, end), from);
    },
    byte(value, offset) {
      if (state.fallbackLeft > 0) state.fallbackLeft--;
      else addBytes(state, Uint8Array.of(value), offset);
    },
  });
  flushBytes(state);
  const isWhole = state.groups.length === 0;
  while (state.groups.length > 0) closeGroup(state);
  return {
    paragraphs: state.stream.finish({ role: 'text', level: null, part: rtfPart }),
    html: state.html?.join('') ?? null,
    title: state.title.trim() || null,
    author: state.author.trim() || null,
    firstUndecodable: state.firstUndecodable,
    isWhole,
  };
}

function openGroup(state: RtfState): void {
  flushBytes(state);
  state.fallbackLeft = 0;
  if (state.groups.length >= deepestGroup) {
    state.groupsTooDeep++;
    return;
  }
  state.groups.push(state.group);
  state.group = { ...state.group, isStory: false };
}

function closeGroup(state: RtfState): void {
  flushBytes(state);
  state.fallbackLeft = 0;
  state.isStarred = false;
  if (state.groupsTooDeep > 0) {
    state.groupsTooDeep--;
    return;
  }
  const outer = state.groups.pop();
  if (outer === undefined) return;
  if (state.group.isStory) closeParagraph(state);
  if (state.group.destination === 'styles') nameStyle(state);
  state.group = outer;
}

function nameStyle(state: RtfState): void {
  const { id, name } = state.style;
  const level = levelOfStyle(name);
  if (level !== null) state.levels.set(id, level);
  state.style = { id: 0, name: '' };
}

function readWord(state: RtfState, name: string, parameter: number | null): void {
  const isStarred = state.isStarred;
  state.isStarred = false;
  if (state.fallbackLeft > 0 && name !== 'u') {
    state.fallbackLeft--;
    return;
  }
  flushBytes(state);
  const { group } = state;
  if (group.destination === 'nowhere' && name !== 'ud') return;
  if (name === 'u') {
    addUnit(state, (parameter ?? 0) & 0xffff);
    state.fallbackLeft = group.fallbackBytes;
  } else if (!isStarred) words.get(name)?.(state, parameter);
  else if (starredWords.has(name)) starredWords.get(name)?.(state, parameter);
  else group.destination = 'nowhere';
}

const symbols: Readonly<Record<string, string>> = { '~': '\u00a0', '-': '\u00ad', _: '\u2011', '\t': '\t' };

function readSymbol(state: RtfState, character: string): void {
  if (state.fallbackLeft > 0) {
    state.fallbackLeft--;
    return;
  }
  if (character === '*') state.isStarred = true;
  else if (character === '\n' || character === '\r') {
    flushBytes(state);
    endParagraph(state);
  } else addText(state, symbols[character] ?? '');
}

import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedText, MappedTextBuilder } from '#shared/text/mapped-text.ts';
import { characterOf } from './character-references.ts';

const tagSource = String.raw`<\/?([a-z][a-z0-9]*)(?:\s(?:[^<>"']|"[^"<>]*"|'[^'<>]*')*|\/)?>`;
const knownTag =
  /<\/?(?:p|div|br|span|a|strong|em|b|i|u|img|figure|figcaption|html|body|h[1-6]|ul|ol|li|table|tr|td|blockquote|section|article|iframe|script|style|font|center|small|sup|sub)(?:\s[^<>]*)?\/?>/i;
const reference = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,7});/i;

/** True if a value is written in HTML, or holds character references of it. */
export const hasMarkup = (text: string): boolean => knownTag.test(text) || reference.test(text);

const blocks = new Set(
  'p div br hr h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table tr blockquote pre section article header footer main aside nav figure figcaption address form center body'.split(
    ' ',
  ),
);
/** What stands in these is not text of the article. */
const hidden = new Set('script style template iframe svg noscript object head select button'.split(' '));

/**
 * The text of a fragment of HTML, one paragraph a line, each piece with its place in the source. Tags are taken off,
 * scripts and styles with what is in them, references read. Where the fragment has no paragraphs of its own its line
 * breaks are kept. Nothing is run or fetched; the time is in proportion to the text.
 */
export function readMarkup(value: MappedText): MappedText {
  const { text } = value;
  if (!knownTag.test(text)) return addReferences(value);
  const builder = createMappedTextBuilder();
  const writer = createWriter(builder, value, /<(?:p|div|br|li)\b/i.test(text));
  const token = new RegExp(`${tagSource}|<!--|<[!?][^<>]*>`, 'gi');
  let from = 0;
  for (let match = token.exec(text); match !== null; match = token.exec(text)) {
    writer.write(from, match.index);
    from = token.lastIndex;
    if (match[0] === '<!--') from = endOfComment(text, from);
    const name = match[1]?.toLowerCase();
    if (name !== undefined) {
      if (blocks.has(name)) writer.breakLine();
      else if (name === 'td' || name === 'th') writer.write(-1, -1);
      if (hidden.has(name) && text[match.index + 1] !== '/' && !match[0].endsWith('/>'))
        from = endOfHidden(text, from, name);
    }
    token.lastIndex = from;
  }
  writer.write(from, text.length);
  return builder.build();
}

function endOfComment(text: string, from: number): number {
  const end = text.indexOf('-->', from);
  return end < 0 ? text.length : end + 3;
}

function endOfHidden(text: string, from: number, name: string): number {
  const closing = new RegExp(`</${name}\\s*>`, 'gi');
  closing.lastIndex = from;
  const match = closing.exec(text);
  return match === null ? text.length : match.index + match[0].length;
}

interface FragmentWriter {
  /** Adds what stands there in the fragment; (-1, -1) stands for a gap between cells. */
  write(from: number, to: number): void;
  breakLine(): void;
}

const space = /[ \t\r\n\f]+/g;

/** Writes pieces of a fragment as HTML shows them: spaces are one, and none at the ends of a line. */
function createWriter(builder: MappedTextBuilder, value: MappedText, isBroken: boolean): FragmentWriter {
  const adder = createAdder(builder, value);
  let isLineEmpty = true;
  let isBreakDue = false;
  let isSpaceDue = false;

  function addPiece(from: number, to: number): void {
    if (from === to) return;
    if (isBreakDue) builder.add('\n', null);
    else if (isSpaceDue && !isLineEmpty) builder.add(' ', null);
    isBreakDue = false;
    isSpaceDue = false;
    isLineEmpty = false;
    adder.add(from, to);
  }

  function breakLine(): void {
    if (!isLineEmpty) isBreakDue = true;
    isLineEmpty = true;
    isSpaceDue = false;
  }

  return {
    write(from, to) {
      if (from < 0) {
        isSpaceDue = true;
        return;
      }
      const piece = value.text.slice(from, to);
      let at = 0;
      for (const gap of piece.matchAll(space)) {
        // A single space that stands between words is copied with them, so that the map stays short.
        const end = gap.index + gap[0].length;
        if (gap[0] === ' ' && gap.index > 0 && end < piece.length) continue;
        addPiece(from + at, from + gap.index);
        at = end;
        if (!isBroken && gap[0].includes('\n')) breakLine();
        else isSpaceDue = true;
      }
      addPiece(from + at, to);
    },
    breakLine,
  };
}

/** The text with its character references read. */
function addReferences(value: MappedText): MappedText {
  const builder = createMappedTextBuilder();
  createAdder(builder, value).add(0, value.text.length);
  return builder.build();
}

/** Adds stretches of a value, in rising order, with the character references in them read. */
function createAdder(builder: MappedTextBuilder, value: MappedText): { add(from: number, to: number): void } {
  const cursor = { next: 0 };
  return {
    add(from, to) {
      const piece = value.text.slice(from, to);
      let at = 0;
      for (const match of piece.matchAll(new RegExp(reference, 'gi'))) {
        const character = characterOf(match[0].slice(1, -1));
        if (character === null) continue;
        builder.append(value, cursor, { from: from + at, to: from + match.index });
        at = match.index + match[0].length;
        builder.replace(value, cursor, { from: from + match.index, to: from + at, by: character });
      }
      builder.append(value, cursor, { from: from + at, to });
    },
  };
}

import { createMappedTextBuilder } from '#shared/text/mapped-text.ts';
import type { MappedText } from '#shared/text/mapped-text.ts';
import { continues } from './join-lines.ts';
import type { LineHabits } from './join-lines.ts';
import type { PdfLine, PlacedLine } from './pdf-line.ts';

const lineEndHyphen = /(?<=\p{L}{2})[-‐]$/u;
/** First parts that keep their hyphen wherever the line ends. */
const prefixes = new Set(
  (
    'self ex all non half quasi cross well high low long short mid anti pro co multi ' +
    'two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety'
  ).split(' '),
);
/** Scripts that write no spaces. */
const isWordless = (character: string): boolean =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(character);

/** The words with a hyphen inside them, and all others, that stand whole on some line of the document. */
export interface KnownWords {
  has(word: string): boolean;
}

export const knownWords = (lines: readonly PdfLine[]): KnownWords =>
  new Set(lines.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+(?:[-‐]\p{L}+)*(?=\P{L})/gu) ?? []));

type Joint = 'space' | 'nothing' | 'drop-hyphen';

/** How the end of a line and the beginning of the next go together. */
function jointOf(text: string, next: string, known: KnownWords): Joint {
  if (lineEndHyphen.test(text)) return hyphenJoint(text, next, known);
  if (/\d[-‐/]$/u.test(text) && /^\d/u.test(next)) return 'nothing';
  return isWordless(text.at(-1) ?? '') && isWordless(next[0] ?? '') ? 'nothing' : 'space';
}

/** A hyphen at the end of a line is part of the word where the document says so elsewhere, or its first part does. */
function hyphenJoint(text: string, next: string, known: KnownWords): Joint {
  const first = (/[\p{L}-]+$/u.exec(text.slice(0, -1))?.[0] ?? '').toLowerCase();
  const second = (/^\p{L}+/u.exec(next)?.[0] ?? '').toLowerCase();
  if (second === '' || !/^\p{Ll}/u.test(next)) return 'nothing';
  if (known.has(`${first}${second}`)) return 'drop-hyphen';
  const isCompound = known.has(`${first}-${second}`) || first.includes('-') || prefixes.has(first);
  return isCompound ? 'nothing' : 'drop-hyphen';
}

/** The lines as paragraphs, one a line, with where each of their characters stands in the text of the file. */
export function buildParagraphs(
  lines: readonly PlacedLine[],
  habits: LineHabits,
  known: KnownWords,
): MappedText {
  const builder = createMappedTextBuilder();
  for (const [i, { line, source }] of lines.entries()) {
    const next = lines[i + 1]?.line;
    const about = { habits, before: lines[i - 1]?.line, after: lines[i + 2]?.line };
    const goesOn = next !== undefined && continues(line, next, about);
    const isHeadline = line.size > habits.bodySize * 1.15 && lineEndHyphen.test(line.text);
    const joint = !goesOn ? null : isHeadline ? 'nothing' : jointOf(line.text, next.text, known);
    builder.add(joint === 'drop-hyphen' ? line.text.slice(0, -1) : line.text, source);
    if (joint === 'space') builder.add(' ', null);
    if (joint === null && next !== undefined) builder.add('\n', null);
  }
  return builder.build();
}

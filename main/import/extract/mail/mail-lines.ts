import type { Span } from '#shared/domain/article/span.ts';
import { isAttribution, readFieldLine, readMark } from './mail-line-marks.ts';
import type { FieldLine, FieldName, MarkKind } from './mail-line-marks.ts';

/** A line of a mail's text; `span` is what of it is text. */
export interface MailLine {
  readonly span: Span;
  readonly text: string;
  /** How many times it is quoted. */
  readonly depth: number;
  readonly isEmpty: boolean;
  /** As fields of a mail are written. */
  readonly field: FieldLine | null;
}

const quoteMarks = /^(?:[ \t]?>)+ ?/;
/** As much of a line's beginning as is looked at for marks of quotation. */
const markLimit = 150;

/** The lines of a text with how deep they are quoted, by signs or by markup (`quoted`, in order). */
export function readMailLines(text: string, quoted: readonly Span[]): readonly MailLine[] {
  const lines: MailLine[] = [];
  let next = 0;
  for (let start = 0; start <= text.length;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    while ((quoted[next]?.end ?? Number.MAX_SAFE_INTEGER) <= start) next++;
    const marks = quoteMarks.exec(text.slice(start, Math.min(end, start + markLimit)))?.[0] ?? '';
    const isInMarkup = (quoted[next]?.start ?? Number.MAX_SAFE_INTEGER) < end;
    const depth = marks.replace(/[^>]/g, '').length + (isInMarkup ? 1 : 0);
    const span = { start: start + marks.length, end };
    const line = text.slice(span.start, span.end);
    lines.push({ span, text: line, depth, isEmpty: line.trim() === '', field: readFieldLine(line) });
    start = end + 1;
  }
  return lines;
}

/** What a forwarded mail says of itself, as it stands there; null where it says nothing. */
export type ForwardedFields = Readonly<Record<Exclude<FieldName, 'other'>, string | null>>;

export interface Passage {
  readonly fields: ForwardedFields;
  /** The first line below the fields. */
  readonly end: number;
  readonly mark: MarkKind | null;
  readonly depth: number;
}

const fieldsLimit = 14;

/** The fields of another mail that begin at a line, with or without a mark above them; null where none do. */
export function readPassage(lines: readonly MailLine[], from: number): Passage | null {
  const line = lines[from];
  if (line === undefined || line.isEmpty) return null;
  const mark = readMark(line.text);
  const first = mark === null ? from : skipEmpty(lines, from + 1);
  const { values, end } = readFields(lines, first);
  const { from: sender, date, subject, other } = values;
  const isCertain = mark !== null || (date !== null && (subject ?? other) !== null);
  const isBlock = sender !== null && (date ?? subject) !== null && isCertain;
  if (!isBlock && mark !== 'forward') return null;
  return { fields: { from: sender, date, subject }, end, mark, depth: lines[first]?.depth ?? 0 };
}

function skipEmpty(lines: readonly MailLine[], from: number): number {
  let at = from;
  while (at < from + 3 && lines[at]?.isEmpty) at++;
  return at;
}

interface Fields {
  readonly values: Readonly<Record<FieldName, string | null>>;
  readonly end: number;
}

/** Fields in a row; between them may stand lines on which a long one goes on. */
function readFields(lines: readonly MailLine[], first: number): Fields {
  const values: Record<FieldName, string | null> = { from: null, date: null, subject: null, other: null };
  let at = first;
  for (; at < first + fieldsLimit; at++) {
    const line = lines[at];
    if (line === undefined || line.isEmpty) break;
    if (line.field !== null) values[line.field.name] ??= line.field.value;
    else if (at === first || !lines[at + 1]?.field) break;
  }
  return { values, end: at };
}

const attributionLines = 3;
const longestAttribution = 300;

/** A line that says who wrote what is quoted below it. */
export interface Attribution {
  readonly text: string;
  /** The first line below it. */
  readonly end: number;
  /** How many times what it speaks of is quoted. */
  readonly depth: number;
}

/**
 * A line that says who wrote what is quoted below; programs wrap it, so that it may take three. Where no marks of
 * quotation follow, only a reply has one.
 */
export function readAttribution(
  lines: readonly MailLine[],
  from: number,
  isReply: boolean,
): Attribution | null {
  let text = '';
  const depth = lines[from]?.depth ?? 0;
  for (let at = from; at < from + attributionLines; at++) {
    const line = lines[at];
    if (line === undefined || line.isEmpty || line.depth > depth) return null;
    if (line.text.length > longestAttribution) return null;
    text = `${text} ${line.text.trim()}`;
    if (!/[:：][\s*\u200e\u200f]*$/.test(line.text)) continue;
    const below = lines.slice(at + 1, at + 4).find(next => !next.isEmpty);
    const isQuoteBelow = below !== undefined && below.depth > line.depth;
    if ((!isQuoteBelow && !isReply) || !isAttribution(text, { isQuoteBelow, isOneLine: at === from }))
      return null;
    return { text, end: at + 1, depth: isQuoteBelow ? below.depth : line.depth };
  }
  return null;
}

/** Letters and signs of lines, spaces not counted. */
export const countLetters = (lines: readonly Pick<MailLine, 'text'>[]): number =>
  lines.reduce((sum, { text }) => sum + lettersOf(text), 0);

function lettersOf(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0) count++;
  }
  return count;
}

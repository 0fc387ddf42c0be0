import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { ClassifiedLine } from './classified-line.ts';
import type { LineField } from './line-field.ts';
import { withoutRole } from './line-fields.ts';
import type { LabelKind } from './line-labels.ts';
import { endsSentence, isParagraph } from './line-shapes.ts';
import { trimSpan } from './source-lines.ts';

/** The codes of Factiva's fields: above the text, of its first paragraphs and of the rest, and below it. */
const codeStart =
  /^(?:(?<head>SE|HD|CLM|BY|AU|CR|WC|PD|ET|SN|SC|ED|VOL|PG|LA|CY|CX)|(?<text>LP|TD)|(?<tail>CT|RF|CO|IN|NS|RE|IPC|IPD|PUB|ART|AN))(?<gap>\s*:?\s+|\s*:?$)/;

const kinds: Readonly<Record<string, LabelKind>> = {
  HD: 'title',
  BY: 'author',
  PD: 'published',
  SN: 'outlet',
  LP: 'text',
  TD: 'text',
};

/** What a header holds below its headline, at least some of them. */
const besideHeadline = new Set(['BY', 'WC', 'PD', 'SN', 'SC', 'LA', 'LP', 'TD']);
const fewestBeside = 3;
const longestHeader = 24;
/** How many lines of a value may stand between two codes. */
const longestValue = 3;

type Part = 'head' | 'text' | 'tail';

interface Code {
  readonly name: string;
  readonly part: Part;
  readonly length: number;
  readonly isBare: boolean;
  /** A gap that no sentence has between two words stands behind it. */
  readonly isWide: boolean;
}

const isCapital = (unit: number): boolean => unit >= 0x41 && unit <= 0x5a;

function codeOf(line: ClassifiedLine | undefined): Code | null {
  const text = line?.line.text ?? '';
  if (!isCapital(text.charCodeAt(0)) || !isCapital(text.charCodeAt(1))) return null;
  const match = codeStart.exec(text);
  if (!match?.groups) return null;
  const { head, text: body, tail, gap = '' } = match.groups;
  return {
    name: head ?? body ?? tail ?? '',
    part: head !== undefined ? 'head' : body !== undefined ? 'text' : 'tail',
    length: match[0].length,
    isBare: match[0].length === text.length,
    isWide: gap !== ' ',
  };
}

/** True for the line of a headline with the other fields of a header below it. */
function opensHeader(lines: readonly ClassifiedLine[], index: number): boolean {
  if (codeOf(lines[index])?.name !== 'HD') return false;
  const beside = new Set<string>();
  let last = index;
  for (let i = index + 1; i <= Math.min(index + longestHeader, last + longestValue); i++) {
    const code = codeOf(lines[i]);
    if (code === null) continue;
    last = i;
    if (besideHeadline.has(code.name)) beside.add(code.name);
    if (code.name === 'HD' || code.part !== 'head') break;
  }
  return beside.size >= fewestBeside;
}

/** The first line of the header whose headline is at `index`: other fields may stand above it. */
function headerFrom(lines: readonly ClassifiedLine[], index: number): number {
  let from = index;
  const isHead = (i: number): boolean => {
    const code = codeOf(lines[i]);
    return code?.part === 'head' && code.name !== 'HD';
  };
  for (;;) {
    if (isHead(from - 1)) from--;
    else if (isHead(from - 2) && codeOf(lines[from - 2])?.isBare && codeOf(lines[from - 1]) === null)
      from -= 2;
    else return from;
  }
}

function headlinesOf(lines: readonly ClassifiedLine[]): readonly number[] {
  const found: number[] = [];
  for (const [index, { line }] of lines.entries())
    if (line.text.startsWith('HD') && opensHeader(lines, index)) found.push(index);
  return found;
}

const exportRule = { id: 'navigation.export', kind: 'metadata-label' } as const;

const asBoilerplate = ({ line }: ClassifiedLine): ClassifiedLine => ({
  line,
  role: 'boilerplate',
  rule: exportRule,
});

/** «By Omar Reed, Cairo»: who, without the word before the name. */
const authorMark = /^(?:by|par|von|por|بقلم|كتب|كتبت)\s*:?\s+/i;

function valueOf(source: string, kind: LabelKind, value: Span): Pick<LineField, 'value' | 'date'> {
  if (kind === 'published') {
    const found = findPublishedDate(source.slice(value.start, value.end));
    const span = found && { start: value.start + found.span.start, end: value.start + found.span.end };
    return { value: span, date: found && { value: found.value, precision: found.precision } };
  }
  if (kind !== 'author') return { value, date: null };
  const mark = authorMark.exec(source.slice(value.start, value.end))?.[0].length ?? 0;
  return { value: withoutRole(source, { start: value.start + mark, end: value.end }), date: null };
}

/** A field of one line, or of several: its value may go on below its code, or begin there. */
function readField(source: string, lines: readonly ClassifiedLine[], code: Code): readonly ClassifiedLine[] {
  const [first] = lines;
  const last = lines.at(-1);
  const kind = kinds[code.name];
  if (!first || !last || kind === undefined) return lines.map(asBoilerplate);
  const { span } = first.line;
  const whole = { start: span.start, end: last.line.span.end };
  const label = trimSpan(source, { start: span.start, end: span.start + code.length });
  const rest = trimSpan(source, { start: span.start + code.length, end: whole.end });
  if (rest === null)
    return [{ line: first.line, role: 'fields', fields: [{ kind, label, value: null, date: null }] }];
  const line = { ...first.line, span: whole, text: source.slice(whole.start, whole.end) };
  return [{ line, role: 'fields', fields: [{ kind, label, ...valueOf(source, kind, rest) }] }];
}

/** Where the lines below a text begin; `to` where there are none. */
function tailOf(lines: readonly ClassifiedLine[], from: number, to: number): number {
  const isNumber = (index: number): boolean => codeOf(lines[index])?.name === 'AN';
  let end = to - 1;
  while (end > from && !isNumber(end)) end--;
  for (let i = from; i < to; i++) {
    const code = codeOf(lines[i]);
    if (code?.part !== 'tail') continue;
    const isBeforeNumber = i <= end && isNumber(end) && !endsSentence(lines[i]?.line.text ?? '');
    if (code.isWide || isBeforeNumber) return i;
  }
  return to;
}

/** Reads the lines `[from, to)` of a record. */
function readRecord(
  source: string,
  lines: readonly ClassifiedLine[],
  from: number,
  to: number,
): readonly ClassifiedLine[] {
  const read: ClassifiedLine[] = [];
  let i = from;
  for (; i < to;) {
    const code = codeOf(lines[i]);
    if (code === null || code.part !== 'head') break;
    let end = i + 1;
    const isValue = (index: number): boolean => {
      const line = lines[index];
      if (index >= to || line === undefined || codeOf(line) !== null) return false;
      return (code.isBare && index === i + 1) || (line.line.blankBefore === 0 && !isParagraph(line.line));
    };
    while (isValue(end)) end++;
    read.push(...readField(source, lines.slice(i, end), code));
    i = end;
  }
  const tail = tailOf(lines, i, to);
  for (const line of lines.slice(i, tail)) {
    const code = codeOf(line);
    read.push(...(code?.part === 'text' ? readField(source, [line], code) : [line]));
  }
  const number = lines.slice(tail, to).findIndex(line => codeOf(line)?.name === 'AN');
  const isBelow = (index: number): boolean => number >= 0 && index > number;
  for (const [k, line] of lines.slice(tail, to).entries())
    read.push(isBelow(k) && isParagraph(line.line) ? line : asBoilerplate(line));
  return read;
}

/**
 * Says of the lines of an export of Factiva with the codes of its fields («HD», «SN», «PD», «LP», «TD») what they are.
 * Null for any other source, and where running text stands above the first of its documents.
 */
export function readCodedLines(
  source: string,
  lines: readonly ClassifiedLine[],
): readonly ClassifiedLine[] | null {
  const starts = headlinesOf(lines).map(index => headerFrom(lines, index));
  const [first] = starts;
  if (first === undefined) return null;
  const above = lines.slice(0, first);
  if (above.some(({ role, line }) => role === 'content' && isParagraph(line))) return null;
  const records = starts.flatMap((from, k) => readRecord(source, lines, from, starts[k + 1] ?? lines.length));
  return [...above.map(asBoilerplate), ...records];
}

/** Where the documents of such an export begin; null for any other source. The lines are those of `readCodedLines`. */
export function readCodedStarts(
  lines: readonly ClassifiedLine[],
): readonly { readonly line: number; readonly isHeadline: true; readonly from: number }[] | null {
  const starts = headlinesOf(lines).filter(index => lines[index]?.role === 'fields');
  if (starts.length === 0) return null;
  return starts.map(line => ({ line, isHeadline: true, from: headerFrom(lines, line) }));
}

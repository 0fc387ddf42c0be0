import type { BoilerplateRule } from '#shared/analysis/boilerplate/boilerplate-rule.ts';
import type { ClassifiedLine } from './classified-line.ts';
import type { LabelKind } from './line-labels.ts';
import { isParagraph } from './line-shapes.ts';

/** What a press database prints over a document of its export, under it, and around its text; folded. */
const opens = /^(?:document \d+ of \d+|\d+ of \d+ documents?)$/;
/** "Document HARB000020230501ej5100001": the source, the day and the number that Factiva knows a document by. */
const closes = /^(?:end of document|document [a-z0-9]{6,12}(?:19|20)\d{6}[a-z0-9]{6,12})$/;
const bodyMark = /^body\s*:?$/;
const headerLabel =
  /^(?:byline|section|length|dateline|headline|highlight|edition|graphic)\s*:|^copyright (?:©|\(c\)|\d{4})|^(?:©|\(c\))\s*(?:copyright )?\d{4}|^\d[\d,]* words$/;
/** Lines of a header that are neither headline nor outlet. */
const noName = new RegExp(`${headerLabel.source}|${bodyMark.source}|^all rights reserved`);
const words = /^\d[\d,]* words$/;
const tailLabel =
  /^(?:load-date|language|publication-type|document-type|journal-code|subject|industry|geographic|person|company|organization|ticker|graphic|acc-no)\s*:|^classification$/;

const markRule: Pick<BoilerplateRule, 'id' | 'kind'> = { id: 'navigation.record', kind: 'navigation' };
const labelRule: Pick<BoilerplateRule, 'id' | 'kind'> = { id: 'navigation.export', kind: 'metadata-label' };

/** How far down a document its header may reach. */
const longestHeader = 16;

/** The lines `[from, text)` of a document of an export are its header, `[text, to)` its text. */
interface ExportRecord {
  readonly from: number;
  readonly text: number;
  readonly to: number;
}

const foldedOf = (line: ClassifiedLine | undefined): string => line?.line.folded ?? '';

/** No mark is longer, and nearly all lines are. */
const longestMark = 50;

function isMark(line: ClassifiedLine): boolean {
  const folded = foldedOf(line);
  return folded.length <= longestMark && (opens.test(folded) || closes.test(folded));
}

/** Index of the first line of text: below "Body", or below the last label of the header. */
function textOf(lines: readonly ClassifiedLine[], from: number, to: number): number {
  const end = Math.min(to, from + longestHeader);
  let text = from;
  for (let i = from; i < end; i++) {
    if (bodyMark.test(foldedOf(lines[i]))) return i + 1;
    const line = lines[i];
    // A long paragraph above a label would be text already.
    if (line?.role === 'content' && isParagraph(line.line)) break;
    if (headerLabel.test(foldedOf(line))) text = i + 1;
  }
  return text;
}

/** The index behind the labels below each text, where nothing else parts the documents: those of Nexis hold their load date. */
function endsOfTails(lines: readonly ClassifiedLine[]): readonly number[] {
  const ends: number[] = [];
  for (const [index, { line }] of lines.entries()) {
    if (!line.folded.startsWith('load-date') || index < (ends.at(-1) ?? 0)) continue;
    let end = index + 1;
    while (tailLabel.test(foldedOf(lines[end]))) end++;
    ends.push(end);
  }
  return ends;
}

/** The ranges of the documents, between the marks or up to the ends of their labels. */
function rangesOf(lines: readonly ClassifiedLine[]): readonly (readonly [from: number, to: number])[] {
  const marks = lines.flatMap((line, index) => (isMark(line) ? [index] : []));
  if (marks.length > 0) return [-1, ...marks].map((mark, k) => [mark + 1, marks[k] ?? lines.length]);
  const ends = endsOfTails(lines);
  return ends.length > 0 ? [0, ...ends].map((from, k) => [from, ends[k] ?? lines.length]) : [];
}

/**
 * The documents of an export of a press database (Nexis: "Document 1 of 2", "1 of 2 DOCUMENTS", "End of Document";
 * Factiva: the accession number below each), as ranges between its marks, or up to the load date where those were not
 * copied. None for any other source: a mark must stand beside a header of labels.
 */
function readRecords(lines: readonly ClassifiedLine[]): readonly ExportRecord[] {
  const records = rangesOf(lines).flatMap(([from, to]): ExportRecord[] => {
    const hasText = lines.slice(from, to).some(({ role }) => role === 'content');
    return hasText ? [{ from, text: textOf(lines, from, to), to }] : [];
  });
  return records.some(({ from, text }) => text > from) ? records : [];
}

const asField = (line: ClassifiedLine, kind: LabelKind): ClassifiedLine => ({
  line: line.line,
  role: 'fields',
  fields: [{ kind, label: null, value: line.line.span, date: null }],
});

const asBoilerplate = (line: ClassifiedLine, rule: typeof labelRule): ClassifiedLine => ({
  line: line.line,
  role: 'boilerplate',
  rule,
});

const isDate = (line: ClassifiedLine): boolean =>
  line.role === 'fields' && line.fields.some(field => field.kind === 'published' && field.date !== null);

const isLabelled = (line: ClassifiedLine): boolean =>
  line.role === 'fields' && line.fields.some(field => field.label !== null || field.date !== null);

/**
 * Where headline and outlet stand among the lines of a header that have no label: headline, outlet, date (Nexis today);
 * outlet, date, headline (before); headline, author, length, date, outlet, language (Factiva).
 */
function namesOf(header: readonly ClassifiedLine[]): {
  readonly title: ClassifiedLine | undefined;
  readonly outlet: ClassifiedLine | undefined;
} {
  const date = header.findIndex(isDate);
  const isBare = (line: ClassifiedLine): boolean =>
    !isLabelled(line) && line.role !== 'boilerplate' && !noName.test(foldedOf(line));
  const above = header.slice(0, Math.max(0, date)).filter(isBare);
  const below = header.slice(date + 1).filter(isBare);
  const hasTitle = header.some(
    line => line.role === 'fields' && line.fields.some(field => field.kind === 'title'),
  );
  if (date < 0) return { title: hasTitle ? undefined : below[0], outlet: below[hasTitle ? 0 : 1] };
  if (hasTitle) return { title: undefined, outlet: above.at(-1) ?? below[0] };
  if (header.slice(0, date).some(line => words.test(foldedOf(line))))
    return { title: above[0], outlet: below[0] };
  return above.length === 1 && below.length > 0
    ? { title: below[0], outlet: above[0] }
    : { title: above[0], outlet: above[1] };
}

function readHeader(header: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const { title, outlet } = namesOf(header);
  return header.map((line): ClassifiedLine => {
    if (line === title) return { line: line.line, role: 'content' };
    if (line === outlet) return asField(line, 'outlet');
    if (isLabelled(line) || line.role === 'boilerplate') return line;
    const isByline = line.role === 'fields' && line.fields.some(field => field.kind === 'author');
    return isByline ? line : asBoilerplate(line, labelRule);
  });
}

/** What stands in a record that is no document of the export (its cover, the list of its documents) is furniture. */
const isDocument = (lines: readonly ClassifiedLine[], { from, text, to }: ExportRecord): boolean =>
  text > from || lines.slice(from, to).some(line => line.role === 'content' && isParagraph(line.line));

/**
 * Says of the lines of an export what they are: its marks are boundaries, its headers hold names, labels below a text
 * are no part of it. Null for any other source.
 */
export function readExportLines(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] | null {
  const records = readRecords(lines);
  if (records.length === 0) return null;
  const read = lines.map(line => (isMark(line) ? asBoilerplate(line, markRule) : line));
  for (const record of records) {
    const { from, text, to } = record;
    for (const [i, line] of readHeader(lines.slice(from, text)).entries()) read[from + i] = line;
    const tail = lines.slice(text, to).findIndex(line => tailLabel.test(foldedOf(line)));
    const below = isDocument(lines, record) ? (tail < 0 ? to : text + tail) : from;
    for (const [i, line] of lines.slice(below, to).entries())
      if (line.role !== 'content' || !isParagraph(line.line))
        read[below + i] = asBoilerplate(line, labelRule);
  }
  return read;
}

/** Where the documents of an export begin, their headlines where they have one; null for any other source. */
export function readExportStarts(
  lines: readonly ClassifiedLine[],
): readonly { readonly line: number; readonly isHeadline: boolean }[] | null {
  const starts = readRecords(lines).map(({ from, text, to }) => {
    const own = lines.slice(from, to);
    const title = own.findIndex(
      line =>
        line.role === 'content' ||
        (line.role === 'fields' && line.fields.some(field => field.kind === 'title')),
    );
    return { line: from + title, isHeadline: from + title < text };
  });
  return starts.length > 0 ? starts : null;
}

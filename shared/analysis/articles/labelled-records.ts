import { findPublishedDate } from '#shared/analysis/dates/parse-published-date.ts';
import { roleOfName, rolesOfName } from '#shared/records/guess/field-names.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { ClassifiedLine } from './classified-line.ts';
import type { LineField } from './line-field.ts';
import type { LabelKind } from './line-labels.ts';
import { isParagraph } from './line-shapes.ts';
import { foldLine, trimSpan } from './source-lines.ts';
import { endOfFirstCell, isValueName } from './value-names.ts';

/** A line that opens with a label: «عنوان الوثيقة : …». */
interface LabelLine {
  readonly index: number;
  /** Folded. */
  readonly name: string;
  /** Up to here the line is label. */
  readonly length: number;
  readonly isBare: boolean;
}

/** The lines `[from, to)` of a record, with what each of its labels says. */
interface LabelledRecord {
  readonly from: number;
  readonly to: number;
  readonly labels: readonly (LabelLine & { readonly kind: LabelKind })[];
}

const labelStart = /^[\s*_•-]*(?<name>\p{L}[^:：\d|]{1,39}?)[\s*_]*[:：](?!\/\/)[*_]*(?=\s|$)/u;
/** Where a label ends at the latest. */
const longestLabel = 60;
const mostWords = 5;
/** What may stand above the first record: what was searched for, how much was found. */
const longestPreface = 3;
const shortestHeader = 3;
/** The same of the only record of a source. */
const shortestHeaderAlone = 4;
/** Labels of the header of a mail, which is read by itself. */
const mailLabel = /^(?:to|cc|sent|reply-to|الي|المرسل اليه|ارسلت)$/;

function labelLinesOf(lines: readonly ClassifiedLine[]): readonly LabelLine[] {
  return lines.flatMap(({ line }, index): readonly LabelLine[] => {
    const head = line.text.slice(0, longestLabel);
    const match = /[:：]/.test(head) ? labelStart.exec(head) : null;
    const name = match?.groups?.['name'];
    if (!match || name === undefined || name.split(/\s+/).length > mostWords) return [];
    return [{ index, name: foldText(name).trim(), length: match[0].length, isBare: match[0] === line.text }];
  });
}

/**
 * The lines of a table of two columns, cell by cell or with a tab between them: names stand before their values as labels
 * do, without a colon.
 */
function namedCellsOf(lines: readonly ClassifiedLine[]): readonly LabelLine[] {
  const labels: LabelLine[] = [];
  for (const [index, { line }] of lines.entries()) {
    const { text, folded } = line;
    const before = labels.at(-1);
    const isBelowName = before?.isBare === true && before.index === index - 1;
    if (isValueName(folded, isBelowName)) {
      labels.push({ index, name: folded, length: text.length, isBare: true });
      continue;
    }
    const end = endOfFirstCell(text);
    const name = end <= 0 ? '' : foldLine(text.slice(0, end)).trim();
    // A row of more cells is one of another table.
    const isPair = name !== '' && !text.slice(end).trim().includes('\t');
    if (isPair && isValueName(name, false)) labels.push({ index, name, length: end, isBare: false });
  }
  return labels;
}

/** The first run of label lines, with nothing but rules between them. */
function firstHeader(lines: readonly ClassifiedLine[], labels: readonly LabelLine[]): readonly LabelLine[] {
  const [first] = labels;
  const above = first === undefined ? [] : lines.slice(0, first.index);
  if (above.filter(({ role }) => role !== 'boilerplate').length > longestPreface) return [];
  const run: LabelLine[] = [];
  for (const label of labels) {
    const last = run.at(-1);
    const between = last === undefined ? [] : lines.slice(last.index + 1, label.index);
    // The value of a label may stand below it.
    const values = between.filter(({ role }) => role !== 'boilerplate').length;
    if (values > (last?.isBare ? 1 : 0)) break;
    run.push(label);
  }
  return run;
}

const kindOfRole: Readonly<Record<string, LabelKind>> = {
  title: 'title',
  text: 'text',
  lead: 'text',
  published: 'published',
  outlet: 'outlet',
  author: 'author',
};

const kindOf = (name: string): LabelKind => kindOfRole[roleOfName(name) ?? ''] ?? 'other';

/** What each label says; of two that say the same, such as two dates, the surer one counts. */
function kindsOf(names: readonly string[]): ReadonlyMap<string, LabelKind> {
  const kinds = new Map<string, LabelKind>();
  const best = new Map<LabelKind, string>();
  const weight = (name: string): number => Math.max(0, ...Object.values(rolesOfName(name)));
  for (const name of names) {
    const kind = kindOf(name);
    const rival = best.get(kind);
    const isBeaten = rival !== undefined && weight(rival) >= weight(name);
    const isShared = kind === 'text' || kind === 'other';
    kinds.set(name, isBeaten && !isShared ? 'other' : kind);
    if (isShared || isBeaten) continue;
    if (rival !== undefined) kinds.set(rival, 'other');
    best.set(kind, name);
  }
  return kinds;
}

/** True if labels of these kinds head a document: what it is called or says, and something about it. */
function isHeader(kinds: readonly LabelKind[], isAlone: boolean): boolean {
  const known = new Set(kinds.filter(kind => kind !== 'other'));
  if (isAlone)
    return known.has('title') && known.has('text') && known.size >= 3 && kinds.length >= shortestHeaderAlone;
  return (known.has('title') || known.has('text')) && known.size >= 2 && kinds.length >= shortestHeader;
}

/**
 * True if cells that could be names are those of an article: three of its values or more, most of them there, and its day
 * is one.
 */
function isNamedHeader(lines: readonly ClassifiedLine[], header: readonly LabelLine[]): boolean {
  const kinds = kindsOf(header.map(({ name }) => name));
  const known = new Set([...kinds.values()].filter(kind => kind !== 'other'));
  if (known.size < shortestHeader || !(known.has('title') || known.has('text'))) return false;
  const isEmpty = ({ isBare, index }: LabelLine, i: number): boolean =>
    isBare && header[i + 1]?.index === index + 1;
  if (header.filter(isEmpty).length * 3 > header.length) return false;
  return known.has('published') ? statesDay(lines, header, kinds) : known.has('title') && known.has('outlet');
}

/** True if what stands behind the name of a day is one. */
function statesDay(
  lines: readonly ClassifiedLine[],
  names: readonly LabelLine[],
  kinds: ReadonlyMap<string, LabelKind>,
): boolean {
  const day = names.find(({ name }) => kinds.get(name) === 'published');
  if (day === undefined) return false;
  const value = day.isBare ? lines[day.index + 1]?.line.text : lines[day.index]?.line.text.slice(day.length);
  return value !== undefined && value.length <= longestLabel && findPublishedDate(value) !== null;
}

/**
 * The records of a source in which each value stands behind its label, as databases of the press print them: each begins
 * with the same label. Null for any other source.
 */
function readRecords(lines: readonly ClassifiedLine[]): readonly LabelledRecord[] | null {
  const marked = recordsBehind(lines, labelLinesOf(lines), false);
  return marked ?? recordsBehind(lines, namedCellsOf(lines), true);
}

function recordsBehind(
  lines: readonly ClassifiedLine[],
  labels: readonly LabelLine[],
  areNames: boolean,
): readonly LabelledRecord[] | null {
  const header = firstHeader(lines, labels);
  const [first] = header;
  if (first === undefined || header.length < shortestHeader) return null;
  if (header.some(({ name }) => mailLabel.test(name))) return null;
  const starts = labels.filter(({ name }) => name === first.name).map(({ index }) => index);
  if (areNames && !isNamedHeader(lines, header)) return null;
  if (!areNames && starts.length === 1 && header.length < shortestHeaderAlone) return null;
  const ranges = starts.map((from, i) => ({ from, to: starts[i + 1] ?? lines.length }));
  const grouped = groupByStarts(labels, starts);
  const counts = new Map<string, number>();
  for (const group of grouped)
    for (const name of new Set(group.map(label => label.name))) counts.set(name, (counts.get(name) ?? 0) + 1);
  // A name is one wherever it stands: not all articles say who wrote them.
  const isUsual = (count: number): boolean => areNames || count * 2 > starts.length;
  const usual = [...counts].filter(([, count]) => isUsual(count)).map(([name]) => name);
  const kinds = kindsOf(starts.length === 1 ? header.map(({ name }) => name) : usual);
  const records = ranges.map(({ from, to }, i): LabelledRecord => ({
    from,
    to,
    labels: ownLabels(lines, grouped[i] ?? [], kinds),
  }));
  const headed = records.filter(record =>
    isHeader(
      record.labels.map(({ kind }) => kind),
      records.length === 1 && !areNames,
    ),
  );
  return headed.length > 0 && headed.length >= records.length * 0.8 ? records : null;
}

/** The labels from each start to the next; those above the first start are nobody's. */
function groupByStarts(
  labels: readonly LabelLine[],
  starts: readonly number[],
): readonly (readonly LabelLine[])[] {
  const groups = starts.map((): LabelLine[] => []);
  let group = -1;
  for (const label of labels) {
    if (label.index === starts[group + 1]) group++;
    groups[group]?.push(label);
  }
  return groups;
}

/** The labels of a record: above its text all that are usual, below its beginning only those that are known. */
function ownLabels(
  lines: readonly ClassifiedLine[],
  group: readonly LabelLine[],
  kinds: ReadonlyMap<string, LabelKind>,
): LabelledRecord['labels'] {
  const seen = new Set<string>();
  let isInText = false;
  return group.flatMap((label, i) => {
    const kind = kinds.get(label.name);
    const above = i === 0 ? undefined : lines[label.index - 1];
    isInText ||= above?.role === 'content' && isParagraph(above.line);
    const before = group[i - 1];
    const isValue = before?.isBare === true && before.index === label.index - 1 && kind === 'other';
    if (kind === undefined || isValue || seen.has(label.name) || (isInText && kind === 'other')) return [];
    seen.add(label.name);
    isInText ||= kind === 'text';
    return [{ ...label, kind }];
  });
}

function fieldOf(source: string, { line }: ClassifiedLine, kind: LabelKind, length: number): LineField {
  const at = line.span.start + length;
  const label = length === 0 ? null : trimSpan(source, { start: line.span.start, end: at });
  const value = trimSpan(source, { start: at, end: line.span.end });
  if (kind !== 'published' || value === null) return { kind, label, value, date: null };
  const found = findPublishedDate(source.slice(value.start, value.end));
  if (found === null) return { kind: 'other', label, value, date: null };
  return {
    kind,
    label,
    value: { start: value.start + found.span.start, end: value.start + found.span.end },
    date: { value: found.value, precision: found.precision },
  };
}

/** Cells that follow one another, each name but once. */
function runsOf(cells: readonly LabelLine[]): readonly (readonly LabelLine[])[] {
  const runs: LabelLine[][] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last !== undefined && cell.index <= last.index + (last.isBare ? 2 : 1);
    if (run !== undefined && isNext && !run.some(({ name }) => name === cell.name)) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

/**
 * Reads the small table that stands below a headline, or beside its article: a day, and the outlet or the author, each
 * in a cell behind its name.
 */
export function withNamedCells(source: string, lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const read = [...lines];
  for (const run of runsOf(namedCellsOf(lines))) {
    const kinds = kindsOf(run.map(({ name }) => name));
    const known = [...kinds.values()];
    const isNamed = known.includes('outlet') || known.includes('author');
    if (run.length < 2 || !isNamed || !statesDay(lines, run, kinds)) continue;
    const names = new Set(run.map(({ index }) => index));
    for (const { index, name, length, isBare } of run) {
      const kind = kinds.get(name) ?? 'other';
      const [line, below] = [lines[index], lines[index + 1]];
      if (line === undefined) continue;
      read[index] = { line: line.line, role: 'fields', fields: [fieldOf(source, line, kind, length)] };
      const hasValue = isBare && kind !== 'text' && below !== undefined && !names.has(index + 1);
      if (hasValue && !isParagraph(below.line))
        read[index + 1] = { line: below.line, role: 'fields', fields: [fieldOf(source, below, kind, 0)] };
    }
  }
  return read;
}

const prefaceRule = { id: 'navigation.export', kind: 'navigation' } as const;

/** Says of the lines of such a source which of them are fields; null for any other source. */
export function readLabelledLines(
  source: string,
  lines: readonly ClassifiedLine[],
): readonly ClassifiedLine[] | null {
  const records = readRecords(lines);
  if (records === null) return null;
  const read = [...lines];
  const above = read.slice(0, records[0]?.from ?? 0);
  for (const [i, line] of above.entries())
    if (!isParagraph(line.line)) read[i] = { line: line.line, role: 'boilerplate', rule: prefaceRule };
  const labelled = new Set(records.flatMap(({ labels }) => labels.map(({ index }) => index)));
  for (const { labels, to } of records) {
    for (const { index, kind, length, isBare } of labels) {
      const line = lines[index];
      if (line === undefined) continue;
      read[index] = { line: line.line, role: 'fields', fields: [fieldOf(source, line, kind, length)] };
      const below = lines[index + 1];
      const isValueBelow = isBare && kind !== 'text' && index + 1 < to && !labelled.has(index + 1);
      if (isValueBelow && below !== undefined && below.role !== 'boilerplate' && !isParagraph(below.line))
        read[index + 1] = { line: below.line, role: 'fields', fields: [fieldOf(source, below, kind, 0)] };
    }
  }
  return read;
}

/** True for a line that `readLabelledLines` has read as the headline or text of a record, or that says so by itself. */
const headsRecord = (line: ClassifiedLine): boolean =>
  line.role === 'fields' &&
  line.fields.some(({ kind, label }) => label !== null && (kind === 'title' || kind === 'text'));

/**
 * Where the records of such a source begin, their headlines where they have one; null for any other source. The lines are
 * those that `readLabelledLines` gave.
 */
export function readLabelledStarts(
  lines: readonly ClassifiedLine[],
): readonly { readonly line: number; readonly isHeadline: boolean; readonly from: number }[] | null {
  const records = lines.some(headsRecord) ? readRecords(lines) : null;
  if (records === null) return null;
  return records.map(({ from, labels }) => {
    const title = labels.find(({ kind }) => kind === 'title');
    const line = title === undefined ? from : title.isBare ? title.index + 1 : title.index;
    return { line, isHeadline: title !== undefined, from };
  });
}

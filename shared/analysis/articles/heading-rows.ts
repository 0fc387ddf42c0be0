import { foldText } from '#shared/text/normalise.ts';
import type { Span } from '#shared/domain/article/span.ts';
import type { ClassifiedLine } from './classified-line.ts';
import { isKnownPlace } from './known-place.ts';
import type { LineField } from './line-field.ts';
import { readDateOnly } from './line-fields.ts';
import { endsSentence, isParagraph, isTitleLike } from './line-shapes.ts';
import { isRole, isSectionName, looksLikePerson } from './name-lines.ts';
import { outletLikeness } from './outlet-likeness.ts';
import { foldLine, trimSpan } from './source-lines.ts';

const longestRow = 260;
const fewestRows = 2;
const fewestCells = 3;
const mostCells = 5;
/** What may stand above the first row: what the file is called. */
const longestPreface = 3;
const longestName = 45;
const mostNameWords = 6;

/** Nearly all lines hold none of these, which this tells at once. */
const hasBorder = /[|·•—–\t]| [-/] /;
/** What parts the cells of a row, the surest first; last all of them, for rows that have more than one. */
const borders = [/\|/g, /\t+/g, /\s[·•]\s/g, /\s?[—–]\s?|\s-\s/g, /\s\/\s/g, /[|\t]|\s[·•—–/-]\s/g];
const surestBorders = new Set(borders.slice(0, 3));

/** A line cut into cells, with the column of its day. */
interface Row {
  readonly index: number;
  readonly cells: readonly Span[];
  readonly day: number;
  readonly date: LineField;
}

interface Columns {
  readonly title: number;
  readonly outlet: number;
}

/** A number or a bullet before a row; «3. März» is a day. */
const rowMarker = /^(?:\(?[\d٠-٩۰-۹]{1,3}(?:[-–)]+\s+(?=\S)|\.\s+(?=[\d٠-٩۰-۹]))|[*•▪■●◆]\s*(?=\S))/;

/** «[3 أيار 2024]»: a cell in brackets is what they hold. */
function withoutBrackets(source: string, { start, end }: Span): Span {
  const isBracketed = /^(?:\[[^[\]]+\]|\([^()]+\))$/.test(source.slice(start, end));
  return isBracketed ? { start: start + 1, end: end - 1 } : { start, end };
}

/** The cells of a line, without the number or the bullet before them. */
function cellsOf(source: string, { line }: ClassifiedLine, border: RegExp): readonly Span[] {
  const cells: Span[] = [];
  let start = line.span.start + (rowMarker.exec(line.text)?.[0].length ?? 0);
  const take = (end: number): void => {
    const cell = trimSpan(source, { start, end });
    if (cell) cells.push(withoutBrackets(source, cell));
  };
  for (const mark of line.text.matchAll(border)) {
    const at = line.span.start + mark.index;
    if (at < start) continue;
    take(at);
    start = at + mark[0].length;
  }
  take(line.span.end);
  return cells;
}

function readDay(source: string, span: Span): LineField | null {
  const text = source.slice(span.start, span.end);
  const field = readDateOnly({ span, text, folded: foldLine(text) });
  return field?.date && /^(?:day|time)$/.test(field.date.precision) ? field : null;
}

const mayBeRow = ({ line: { text } }: ClassifiedLine): boolean =>
  text.length <= longestRow && !text.endsWith('.') && /[\d٠-٩۰-۹]/.test(text) && hasBorder.test(text);

function readRow(source: string, line: ClassifiedLine, index: number, border: RegExp): Row | null {
  if (!mayBeRow(line)) return null;
  const cells = cellsOf(source, line, border);
  if (cells.length < fewestCells) return null;
  for (const [day, cell] of cells.entries()) {
    const date = readDay(source, cell);
    if (date) return { index, cells, day, date };
  }
  return null;
}

/** The rows of the form that most of the lines have which could be rows. */
function usualRows(rows: readonly Row[]): readonly Row[] {
  const forms = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.cells.length > mostCells) continue;
    const form = `${row.cells.length} ${row.day}`;
    const alike = forms.get(form);
    if (alike) alike.push(row);
    else forms.set(form, [row]);
  }
  const [usual] = [...forms.values()].sort(
    (a, b) => b.length - a.length || (a[0]?.cells.length ?? 0) - (b[0]?.cells.length ?? 0),
  );
  return usual ?? [];
}

/** A row with as many cells as `usual` has: a headline that holds borders itself is one cell; null where that is not so. */
function fit(row: Row, usual: Row, title: number): Row | null {
  const { cells } = row;
  const more = cells.length - usual.cells.length;
  const [first, last] = [cells[title], cells[title + more]];
  if (more < 0 || !first || !last || row.day !== usual.day + (usual.day > title ? more : 0)) return null;
  const joined = { start: first.start, end: last.end };
  return {
    ...row,
    day: usual.day,
    cells: [...cells.slice(0, title), joined, ...cells.slice(title + more + 1)],
  };
}

const isText = ({ role, line }: ClassifiedLine): boolean =>
  role === 'content' && (isParagraph(line) || (line.text.length >= 40 && endsSentence(line.text)));

/** What stands below a row, up to the next one. */
const belowOf = (
  lines: readonly ClassifiedLine[],
  rows: readonly Row[],
  k: number,
): readonly ClassifiedLine[] => lines.slice((rows[k]?.index ?? 0) + 1, rows[k + 1]?.index ?? lines.length);

/** The column of headlines: the longest of those that hold some words in each row. */
function titleColumn(source: string, rows: readonly Row[], columns: readonly number[]): number | null {
  const lengthOf = (column: number): number =>
    rows.reduce((sum, { cells }) => sum + (cells[column]?.end ?? 0) - (cells[column]?.start ?? 0), 0);
  const textOf = ({ cells }: Row, column: number): string =>
    source.slice(cells[column]?.start ?? 0, cells[column]?.end ?? 0);
  const [longest] = [...columns].sort((a, b) => lengthOf(b) - lengthOf(a));
  if (longest === undefined) return null;
  const titles = rows.filter(
    row => isTitleLike(textOf(row, longest)) && /\S\s+\S+\s+\S/.test(textOf(row, longest)),
  );
  return titles.length >= rows.length * 0.8 ? longest : null;
}

/** The name of a place, a section or a person is none of an outlet; nor is what its own report speaks of, unless it is known. */
function namesOutlet(name: string, told: string): boolean {
  const likeness = outletLikeness(name);
  return likeness === 'named' || (likeness === 'likely' && !told.includes(foldText(name).trim()));
}

const mayBeOutlet = (name: string): boolean =>
  name.length <= longestName &&
  name.split(/\s+/).length <= mostNameWords &&
  !endsSentence(name) &&
  /\p{L}{2}/u.test(name) &&
  !isRole(name) &&
  !isSectionName(foldText(name).trim());

const isOther = (name: string): boolean => isKnownPlace(name) || looksLikePerson(name);

function columnsOf(source: string, lines: readonly ClassifiedLine[], rows: readonly Row[]): Columns | null {
  const { day, cells } = rows[0] ?? { day: 0, cells: [] };
  const columns = [...cells.keys()].filter(column => column !== day);
  const title = titleColumn(source, rows, columns);
  if (title === null) return null;
  const said = rows.map((row, k) => {
    const lead = belowOf(lines, rows, k).find(isText)?.line.folded ?? '';
    const names = row.cells.map(({ start, end }) => source.slice(start, end));
    return { names, told: ` ${foldText(names[title] ?? '')} ${lead}` };
  });
  const outlet = columns.find(column => {
    if (column === title || !said.every(({ names }) => mayBeOutlet(names[column] ?? ''))) return false;
    const named = said.filter(({ names, told }) => namesOutlet(names[column] ?? '', told));
    const others = said.filter(
      ({ names }) => outletLikeness(names[column] ?? '') === null && isOther(names[column] ?? ''),
    );
    return named.length * 2 >= rows.length && others.length <= named.length;
  });
  return outlet === undefined ? null : { title, outlet };
}

function fieldsOf({ cells, day, date }: Row, { title, outlet }: Columns): readonly LineField[] {
  return cells.map((value, column): LineField => {
    if (column === day) return date;
    const kind = column === title ? 'title' : column === outlet ? 'outlet' : 'other';
    return { kind, label: null, value, date: null };
  });
}

const prefaceRule = { id: 'navigation.export', kind: 'navigation' } as const;

/** Rows with the columns they have. */
interface Table {
  readonly rows: readonly Row[];
  readonly columns: Columns;
}

/** The rows that this border parts: one is among the first lines, and each has its text below it. */
function readTable(source: string, lines: readonly ClassifiedLine[], border: RegExp): Table | null {
  const found = lines.flatMap((line, index) => readRow(source, line, index, border) ?? []);
  const alike = usualRows(found);
  const [usual] = alike;
  if (!usual || alike.length < fewestRows) return null;
  const columns = columnsOf(source, lines, alike);
  if (!columns) return null;
  const rows = found.flatMap(row => fit(row, usual, columns.title) ?? []);
  const isFirst = (rows[0]?.index ?? lines.length) <= longestPreface;
  return isFirst && rows.every((_, k) => belowOf(lines, rows, k).some(isText)) ? { rows, columns } : null;
}

const borderAmong = (source: string, lines: readonly ClassifiedLine[]): RegExp | undefined =>
  lines.some(mayBeRow)
    ? borders.find(border => lines.some((line, index) => readRow(source, line, index, border)))
    : undefined;

const asFields = ({ line }: ClassifiedLine, row: Row, columns: Columns): ClassifiedLine => ({
  line,
  role: 'fields',
  fields: fieldsOf(row, columns),
});

/**
 * The same of a source that begins with one such line alone, with its text directly below: a bar, a tab or a dot must part
 * its cells, since a dash stands in headlines too. Other sources are returned as they are.
 */
export function withFirstRow(source: string, lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const [first, below] = lines;
  const border = first ? borderAmong(source, [first]) : undefined;
  if (!first || !below || !isText(below) || !border || !surestBorders.has(border)) return lines;
  const row = readRow(source, first, 0, border);
  const columns = row?.cells.length === fewestCells ? columnsOf(source, lines, [row]) : null;
  return row && columns ? [asFields(first, row, columns), ...lines.slice(1)] : lines;
}

/**
 * Reads the lines that open the articles of a source with the three facts about them, each over its text: «day | outlet |
 * headline», in any order and with any border. Null for any other source: an index of articles has no text between its
 * rows, and the column of places in a chronology names no outlets.
 */
export function readHeadingRows(
  source: string,
  lines: readonly ClassifiedLine[],
): readonly ClassifiedLine[] | null {
  const border = borderAmong(source, lines.slice(0, longestPreface + 1));
  const table = border ? readTable(source, lines, border) : null;
  const above = lines.slice(0, table?.rows[0]?.index ?? 0);
  if (!table || above.some(isText)) return null;
  const read = [...lines];
  for (const [i, { line }] of above.entries()) read[i] = { line, role: 'boilerplate', rule: prefaceRule };
  for (const row of table.rows) {
    const line = lines[row.index];
    if (line) read[row.index] = asFields(line, row, table.columns);
  }
  return read;
}

/** Such a row states its headline and its day without labels, as no other line does. */
const isHeadingRow = (line: ClassifiedLine): boolean =>
  line.role === 'fields' &&
  line.fields.some(({ kind, label }) => kind === 'title' && label === null) &&
  line.fields.some(({ date, label }) => date !== null && label === null);

/** Where the articles of such a source begin; null for any other. The lines are those that `readHeadingRows` gave. */
export function readRowStarts(
  lines: readonly ClassifiedLine[],
): readonly { readonly line: number; readonly isHeadline: true; readonly from: number }[] | null {
  const starts: number[] = [];
  for (const [index, line] of lines.entries()) if (isHeadingRow(line)) starts.push(index);
  return starts.length >= fewestRows ? starts.map(line => ({ line, isHeadline: true, from: line })) : null;
}

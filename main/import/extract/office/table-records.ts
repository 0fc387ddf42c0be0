import type { ImportNote } from '#main/import/decode/decode-source.ts';
import type { ExtractedDocument } from '#main/import/extract/extracted-document.ts';
import { guessMapping } from '#shared/records/guess/guess-mapping.ts';
import { roleOfName } from '#shared/records/guess/field-names.ts';
import { isValueName } from '#shared/analysis/articles/value-names.ts';
import { documentsOf } from '#shared/records/record-documents.ts';
import { fieldLimit } from '#shared/records/record-table.ts';
import type { RecordTable, RecordValue, TableRecord, ValuePart } from '#shared/records/record-table.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { PlacedParagraph } from './placed-paragraph.ts';

/** Tables of a document whose rows are articles. */
export interface TableRecords {
  readonly documents: readonly ExtractedDocument[];
  /** All paragraphs of these rows and of the names above them. */
  readonly taken: ReadonlySet<PlacedParagraph>;
  readonly notes: readonly ImportNote[];
}

const longestName = 40;
/** The names of columns may stand below a title of the table. */
const searchedRows = 3;

/**
 * Reads the rows of tables as records where a first row names a column for texts and one for titles or outlets, as the
 * tables of media monitors do. All other tables are text.
 */
export function readTableRecords(
  source: string,
  placed: readonly PlacedParagraph[],
  mediaType: string,
): TableRecords {
  const documents: ExtractedDocument[] = [];
  const notes: ImportNote[] = [];
  const taken = new Set<PlacedParagraph>();
  for (const lines of tablesOf(placed)) {
    const rows = rowsOf(lines);
    const at = rows.slice(0, searchedRows).findIndex(row => namesOf(row) !== null);
    const fields = namesOf(rows[at] ?? []);
    if (fields === null || at < 0 || namesRows(rows)) continue;
    const records = rows.slice(at + 1).map((row, i) => asRecord(row, i + 1));
    const table: RecordTable = { fields, keyFields: fields, records, notes: [] };
    const mapping = guessMapping(source, table);
    if (mapping.text.length === 0) continue;
    const found = documentsOf(source, table, mapping, mediaType);
    if (found.documents.length === 0) continue;
    for (const note of found.notes) notes.push(note);
    for (const document of found.documents) documents.push(document);
    for (const line of rows.slice(at).flat()) taken.add(line);
  }
  return { documents, taken, notes };
}

/** The paragraphs of each table. */
function tablesOf(placed: readonly PlacedParagraph[]): readonly (readonly PlacedParagraph[])[] {
  const tables = new Map<string, PlacedParagraph[]>();
  for (const line of placed) {
    const { cell, part, role } = line.paragraph;
    if (cell === undefined || role !== 'text') continue;
    const key = `${part}\n${cell.table}`;
    const lines = tables.get(key);
    if (lines === undefined) tables.set(key, [line]);
    else lines.push(line);
  }
  return [...tables.values()];
}

/** True where names stand in the first column: «الجريدة | الخبر» over «التاريخ | 3/5/2024» names no columns. */
function namesRows(rows: readonly (readonly PlacedParagraph[])[]): boolean {
  const names = rows.filter(([first]) => isValueName(foldText(first?.paragraph.text ?? '').trim(), false));
  return names.length > 1 && names.length * 2 > rows.length;
}

/** The names that a row gives the columns of articles; null where it does not. */
function namesOf(row: readonly PlacedParagraph[]): readonly string[] | null {
  if (row.length > fieldLimit) return null;
  const names: string[] = [];
  for (const { paragraph } of row) {
    const { cell, text } = paragraph;
    const name = text.trim();
    if (cell === undefined || name.length > longestName || cell.column in names || names.includes(name))
      return null;
    names[cell.column] = name;
  }
  const roles = new Set(names.map(name => roleOfName(name)));
  if (!roles.has('text') || !(roles.has('title') || roles.has('outlet'))) return null;
  return Array.from(names, (name: string | undefined, i) => name ?? `#${i + 1}`);
}

function rowsOf(lines: readonly PlacedParagraph[]): readonly (readonly PlacedParagraph[])[] {
  const rows = new Map<number, PlacedParagraph[]>();
  for (const line of lines) {
    const row = line.paragraph.cell?.row ?? 0;
    const others = rows.get(row);
    if (others === undefined) rows.set(row, [line]);
    else others.push(line);
  }
  return [...rows.values()];
}

function asRecord(row: readonly PlacedParagraph[], number: number): TableRecord {
  const cells: ValuePart[][] = [];
  for (const { paragraph, start } of row) {
    const part: ValuePart = { start, end: start + paragraph.text.length, writing: 'plain' };
    const column = paragraph.cell?.column ?? 0;
    const others = cells[column];
    if (others === undefined) cells[column] = [part];
    else others.push(part);
  }
  const values = Array.from(cells, (parts: ValuePart[] | undefined): RecordValue | null =>
    parts === undefined ? null : { parts },
  );
  const [first, last] = [row[0], row.at(-1)];
  const span = { start: first?.start ?? 0, end: (last?.start ?? 0) + (last?.paragraph.text.length ?? 0) };
  return { number, span, values };
}

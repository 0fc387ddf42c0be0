import type { RecordTable, TableNote, TableRecord } from './record-table.ts';
import { tablesOf } from './read-records.ts';
import { recordMediaTypes } from './record-media-types.ts';
import type { RecordSource, SourceTable } from './read-records.ts';

/** Some records of a file, as a file of their own. */
export interface RecordPortion {
  /** The numbers of its first and last record, with an extension that says how it is written. */
  readonly name: string;
  readonly text: string;
}

export interface CutRecords {
  readonly portions: readonly RecordPortion[];
  /** What stands in none of the portions. */
  readonly notes: readonly TableNote[];
}

/** A file above either of these is cut, so that no thread has it for minutes; files that were cut before are below. */
const mostLength = 1_600_000;
const mostRecords = 1000;
const portionLength = 400_000;
const portionRecords = 300;

/**
 * Cuts a long file of records into portions that are files of the same kind, each table's header before each of its
 * portions. Null for a file that is short enough, and for one whose records are not written one after the other.
 */
export function cutRecords(source: RecordSource): CutRecords | null {
  const tables = tablesOf(source).filter(({ table }) => table.records.length > 0);
  const count = tables.reduce((sum, { table }) => sum + table.records.length, 0);
  if (source.text.length <= mostLength && count <= mostRecords) return null;
  if (!tables.every(({ table }) => isInOrder(table))) return null;
  const portions = tables.flatMap(table => cutTable(source, table));
  // What is broken in rows of cells is in their portion, and is noted there.
  const notes = isJson(source.mediaType) ? tables.flatMap(({ table }) => table.notes) : [];
  return portions.length > 1 ? { portions, notes } : null;
}

const isJson = (mediaType: string): boolean =>
  mediaType === recordMediaTypes.json || mediaType === recordMediaTypes['json-lines'];

const isInOrder = ({ records }: RecordTable): boolean =>
  records.every((record, i) => {
    const next = records[i + 1];
    return next === undefined || record.span.end <= next.span.start;
  });

function cutTable(
  { text, mediaType, places }: RecordSource,
  { table, sheet }: SourceTable,
): readonly RecordPortion[] {
  const { records } = table;
  const [first] = records;
  if (first === undefined) return [];
  const start = places.findLast(({ span }) => span.start <= first.span.start)?.span.start ?? 0;
  const above = text.slice(start, first.span.start);
  const isWorkbook = mediaType === recordMediaTypes.xlsx;
  const write = (group: readonly TableRecord[]): string => {
    const rows = group.map(({ span }) => text.slice(span.start, span.end));
    if (isJson(mediaType)) return writeJson(group, rows);
    return `${isWorkbook ? 'sep=\t\n' : ''}${above}${rows.join('\n')}\n`;
  };
  const extension = isJson(mediaType) ? 'json' : isWorkbook ? 'tsv' : 'csv';
  const named = sheet === null ? '' : `${sheet} `;
  return groupRecords(records).map(group => ({
    name: `${named}${group[0]?.number ?? 0}–${group.at(-1)?.number ?? 0}.${extension}`,
    text: write(group),
  }));
}

/** Records below a head are written below it again. */
function writeJson(group: readonly TableRecord[], rows: readonly string[]): string {
  const parts: { readonly head: string | undefined; readonly rows: string[] }[] = [];
  group.forEach(({ head }, i) => {
    const last = parts.at(-1);
    const row = rows[i] ?? '';
    if (last !== undefined && last.head === head) last.rows.push(row);
    else parts.push({ head, rows: [row] });
  });
  return `[${parts
    .map(part => {
      const list = part.rows.join(',\n');
      return part.head === undefined ? list : `{${part.head},"messages":[${list}]}`;
    })
    .join(',\n')}]`;
}

function groupRecords(records: readonly TableRecord[]): readonly (readonly TableRecord[])[] {
  const groups: TableRecord[][] = [];
  let length = 0;
  for (const record of records) {
    const last = groups.at(-1);
    if (last === undefined || last.length >= portionRecords || length >= portionLength) {
      groups.push([record]);
      length = 0;
    } else last.push(record);
    length += record.span.end - record.span.start;
  }
  return groups;
}

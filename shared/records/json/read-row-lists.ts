import { isHeader } from '../delimited/is-header.ts';
import { nameFields } from '../name-fields.ts';
import { readValueStart } from '../read-value.ts';
import { fieldLimit } from '../record-table.ts';
import type { RecordTable, RecordValue } from '../record-table.ts';
import { partOf } from './flatten-record.ts';
import type { JsonNode } from './parse-json.ts';

type ListNode = Extract<JsonNode, { kind: 'list' }>;

const columnNames = new Set(['columns', 'fields', 'header', 'headers', 'cols', 'schema']);

/**
 * Reads tables that are written as lists: texts alone, rows as lists of cells, with their header as the first row or in a list beside
 * them (`columns`), or each column as a list or a map of its cells. Null for anything else.
 */
export function readRowLists(text: string, root: JsonNode): RecordTable | null {
  if (root.kind === 'list') return tableOfTexts(text, root) ?? tableOfRows(text, root, null);
  if (root.kind !== 'object') return null;
  for (const member of root.members.values()) {
    if (member.kind !== 'list' || !isListOfRows(member)) continue;
    return tableOfRows(text, member, headerBeside(text, root.members, member));
  }
  return tableOfColumns(text, root.members);
}

const isListOfRows = ({ items }: ListNode): boolean =>
  items.length > 1 && items.every(item => item.kind === 'list' && item.items.every(isCell));

const isCell = ({ kind }: JsonNode): boolean => kind === 'string' || kind === 'literal';

function headerBeside(
  text: string,
  members: ReadonlyMap<string, JsonNode>,
  rows: ListNode,
): readonly string[] | null {
  const width = rows.items[0]?.kind === 'list' ? rows.items[0].items.length : 0;
  for (const [name, member] of members) {
    const isNamed = columnNames.has(name.toLowerCase()) && member.kind === 'list';
    if (!isNamed || member.items.length !== width) continue;
    const names = member.items.map(item => nameOf(text, item));
    if (names.every(found => found !== null)) return names;
  }
  return null;
}

/** A column is named by a text, or by an object with a name. */
function nameOf(text: string, node: JsonNode): string | null {
  if (node.kind === 'string') return cellText(text, node);
  const name = node.kind === 'object' ? (node.members.get('name') ?? node.members.get('title')) : undefined;
  return name?.kind === 'string' ? cellText(text, name) : null;
}

function valueOf(text: string, node: JsonNode): RecordValue | null {
  const part = partOf(text, node);
  return part === null ? null : { parts: [part] };
}

const headerLength = 200;

function cellText(text: string, node: JsonNode): string {
  const value = valueOf(text, node);
  return value === null ? '' : readValueStart(text, value, headerLength);
}

function tableOfRows(text: string, rows: ListNode, named: readonly string[] | null): RecordTable | null {
  if (!isListOfRows(rows)) return null;
  const lists = rows.items.filter(item => item.kind === 'list');
  const sample = lists.slice(0, 200).map(({ items }) => items.map(item => cellText(text, item)));
  const hasHeader = named === null && isHeader(sample[0] ?? [], sample.slice(1));
  const width = Math.min(fieldLimit, Math.max(...sample.map(({ length }) => length)));
  const names = named ?? (hasHeader ? (sample[0] ?? []) : []);
  const fields = nameFields(names, width);
  return {
    fields,
    keyFields: fields,
    records: (hasHeader ? lists.slice(1) : lists).map(({ items, start, end }, i) => ({
      number: i + 1,
      span: { start, end },
      values: items.slice(0, width).map(item => valueOf(text, item)),
    })),
    notes: [],
  };
}

/** A list of nothing but texts has one column. */
function tableOfTexts(text: string, { items }: ListNode): RecordTable | null {
  if (items.length === 0 || items.some(({ kind }) => kind !== 'string')) return null;
  const records = items.map((item, i) => ({
    number: i + 1,
    span: { start: item.start - 1, end: item.end + 1 },
    values: [valueOf(text, item)],
  }));
  return { fields: ['1'], keyFields: ['1'], records, notes: [] };
}

/** Columns of equal length, each a list of cells or a map from the row's number to its cell. */
function tableOfColumns(text: string, members: ReadonlyMap<string, JsonNode>): RecordTable | null {
  const columns = [...members.values()].map(cellsOfColumn);
  const height = columns[0]?.length ?? 0;
  if (columns.length < 2 || height < 2 || columns.some(column => column?.length !== height)) return null;
  return {
    fields: [...members.keys()],
    keyFields: [...members.keys()],
    records: Array.from({ length: height }, (_, row) => {
      const cells = columns.map(column => column?.[row]);
      const spans = cells.filter(cell => cell !== undefined);
      return {
        number: row + 1,
        span: {
          start: Math.min(...spans.map(({ start }) => start)),
          end: Math.max(...spans.map(({ end }) => end)),
        },
        values: cells.map(cell => (cell === undefined ? null : valueOf(text, cell))),
      };
    }),
    notes: [],
  };
}

function cellsOfColumn(column: JsonNode): readonly JsonNode[] | null {
  if (column.kind === 'list') return column.items.every(isCell) ? column.items : null;
  if (column.kind !== 'object') return null;
  const entries = [...column.members];
  return entries.every(([name, cell]) => /^\d+$/.test(name) && isCell(cell))
    ? entries.map(([, cell]) => cell)
    : null;
}

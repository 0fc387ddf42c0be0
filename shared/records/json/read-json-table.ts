import { fieldLimit } from '../record-table.ts';
import type { RecordTable, RecordValue, TableNote, TableRecord } from '../record-table.ts';
import { findRecords } from './find-records.ts';
import type { ObjectNode } from './find-records.ts';
import { flattenRecord, partOf } from './flatten-record.ts';
import { assignmentOfTweets } from './tweets-archive.ts';
import { lineCounter } from './line-counter.ts';
import { parseJson } from './parse-json.ts';
import type { JsonNode, ParsedJson } from './parse-json.ts';
import { readRowLists } from './read-row-lists.ts';
import { headOutlet, headsOf } from './record-heads.ts';
import type { RecordHead } from './record-heads.ts';

/** Reads the records of a JSON file, wherever in it they stand. What is broken in it is noted with its line. */
export function readJsonTable(text: string): RecordTable {
  const { root, brokenAt, hasDeepParts } = parseValues(text);
  const lineOf = lineCounter(text);
  const broken: readonly TableNote[] =
    brokenAt === null ? [] : [{ code: 'part-broken', place: `line ${lineOf(brokenAt)}` }];
  const deep: readonly TableNote[] = hasDeepParts ? [{ code: 'part-not-read', place: 'JSON' }] : [];
  const table =
    root === null
      ? emptyTable
      : (readRowLists(text, root) ?? tableOfObjects(text, findRecords(root), headsOf(text, root)));
  return { ...table, notes: [...table.notes, ...broken, ...deep] };
}

const emptyTable: RecordTable = { fields: [], keyFields: [], records: [], notes: [] };

/** A file may hold several values one after the other; they are then the items of a list. */
function parseValues(text: string): ParsedJson {
  const first = parseJson(text, { start: assignmentOfTweets(text), end: text.length });
  const items: JsonNode[] = first.root === null ? [] : [first.root];
  let last = first;
  while (last.brokenAt !== null && last.root !== null && startsValue(text, last)) {
    const range = { start: last.brokenAt, end: text.length };
    last = parseJson(text, range);
    if (last.root !== null) items.push(last.root);
  }
  if (items.length < 2) return first;
  return { ...last, root: { kind: 'list', start: 0, end: text.length, items, isWhole: false } };
}

/** True if the last value is whole and another one stands behind it. */
const startsValue = (text: string, { root, brokenAt }: ParsedJson): boolean =>
  root !== null &&
  'isWhole' in root &&
  root.isWhole &&
  brokenAt !== null &&
  (text[brokenAt] === '{' || text[brokenAt] === '[');

/**
 * Objects as the records of a table whose fields are all the names that occur in them, and what their heads say. One that
 * is cut off is left out.
 */
export function tableOfObjects(
  text: string,
  objects: readonly ObjectNode[],
  heads: ReadonlyMap<JsonNode, RecordHead> = new Map(),
): RecordTable {
  const places = new Map<string, number>();
  const counts: number[] = [];
  const records: TableRecord[] = [];
  let cut: number | null = null;
  objects.forEach((object, i) => {
    if (!object.isWhole) {
      cut ??= i + 1;
      return;
    }
    const values: (RecordValue | null | undefined)[] = [];
    const head = heads.get(object);
    for (const [name, value] of fieldsOf(text, object, head)) {
      const place = places.get(name) ?? (places.size < fieldLimit ? places.size : null);
      if (place === null) continue;
      places.set(name, place);
      values[place] = value;
      counts[place] = (counts[place] ?? 0) + 1;
    }
    const span = { start: object.start, end: object.end };
    records.push({ number: i + 1, span, values, ...(head && { head: head.written }) });
  });
  const notes: readonly TableNote[] = cut === null ? [] : [{ code: 'records-left-out', place: `#${cut}` }];
  const fields = [...places.keys()];
  const keyFields = fields.filter((_, place) => (counts[place] ?? 0) >= records.length / 2);
  return { fields, keyFields, records, notes };
}

function fieldsOf(
  text: string,
  object: ObjectNode,
  head: RecordHead | undefined,
): ReadonlyMap<string, RecordValue> {
  const fields = flattenRecord(text, object);
  const outlet = head ? partOf(text, head.outlet) : null;
  return outlet === null ? fields : new Map([...fields, [headOutlet, { parts: [outlet] }]]);
}

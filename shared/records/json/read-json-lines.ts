import type { RecordTable, TableNote } from '../record-table.ts';
import type { ObjectNode } from './find-records.ts';
import { findRecords } from './find-records.ts';
import { parseJson } from './parse-json.ts';
import { tableOfObjects } from './read-json-table.ts';

/**
 * Reads a file of one JSON object a line (JSON Lines, NDJSON). A line that is broken, and one that holds something else
 * than an object, is left out and noted with its number; the others are read.
 */
export function readJsonLines(text: string): RecordTable {
  const objects: ObjectNode[] = [];
  const broken: number[] = [];
  const others: number[] = [];
  let hasDeepParts = false;
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (!isBlankLine(text, start, end)) {
      const parsed = parseJson(text, { start, end });
      hasDeepParts ||= parsed.hasDeepParts;
      if (parsed.root === null || parsed.brokenAt !== null) broken.push(line);
      else if (parsed.root.kind === 'object') objects.push(parsed.root);
      else others.push(line);
    }
    start = end + 1;
  }
  const table = tableOfObjects(text, innerRecords(objects));
  const deep: readonly TableNote[] = hasDeepParts ? [{ code: 'part-not-read', place: 'JSON' }] : [];
  const lines = [...notesOf('part-broken', broken), ...notesOf('records-left-out', others)];
  return { ...table, notes: [...table.notes, ...lines, ...deep] };
}

/** Lines as one note, with the first of them and how many there are. */
function notesOf(code: TableNote['code'], lines: readonly number[]): readonly TableNote[] {
  const [first] = lines;
  if (first === undefined) return [];
  return [{ code, place: `line ${first}${lines.length > 1 ? ` (× ${lines.length})` : ''}` }];
}

/** A line may wrap its record, or several: `{"data": [{…}, {…}]}`. */
function innerRecords(objects: readonly ObjectNode[]): readonly ObjectNode[] {
  const [first] = objects;
  if (first === undefined) return objects;
  const records = findRecords({ kind: 'list', start: 0, end: 0, items: objects, isWhole: true });
  return records.length > objects.length ? records : objects;
}

function isBlankLine(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (text.charCodeAt(at) > 0x20 && text[at] !== '\ufeff') return false;
  return true;
}

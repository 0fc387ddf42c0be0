import type { RecordTable, TableNote } from '../record-table.ts';
import type { ObjectNode } from './find-records.ts';
import { findRecords } from './find-records.ts';
import { parseJson } from './parse-json.ts';
import { tableOfObjects } from './read-json-table.ts';

/**
 * Reads a file of one JSON object a line (JSON Lines, NDJSON). A line that is broken is left out and noted with its
 * number; the others are read.
 */
export function readJsonLines(text: string): RecordTable {
  const objects: ObjectNode[] = [];
  let firstBroken: number | null = null;
  let brokenCount = 0;
  let hasDeepParts = false;
  let start = 0;
  for (let line = 1; start < text.length; line++) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    if (!isBlankLine(text, start, end)) {
      const parsed = parseJson(text, { start, end });
      hasDeepParts ||= parsed.hasDeepParts;
      if (parsed.root?.kind === 'object' && parsed.brokenAt === null) objects.push(parsed.root);
      else {
        brokenCount++;
        firstBroken ??= line;
      }
    }
    start = end + 1;
  }
  const table = tableOfObjects(text, innerRecords(objects));
  const place = `line ${firstBroken ?? 0}${brokenCount > 1 ? ` (× ${brokenCount})` : ''}`;
  const broken: readonly TableNote[] = brokenCount === 0 ? [] : [{ code: 'records-left-out', place }];
  const deep: readonly TableNote[] = hasDeepParts ? [{ code: 'part-not-read', place: 'JSON' }] : [];
  return { ...table, notes: [...table.notes, ...broken, ...deep] };
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

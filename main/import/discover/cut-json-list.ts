import { joinBytes } from './cut-lines.ts';
import type { CuttingOptions, LongRecord, Portion } from './cut-lines.ts';

const [openList, closeList, openObject, closeObject, comma, quote, backslash] = [
  0x5b, 0x5d, 0x7b, 0x7d, 0x2c, 0x22, 0x5c,
];
const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
const [listStart, listEnd, separator] = [
  Uint8Array.of(openList),
  Uint8Array.of(closeList),
  Uint8Array.of(comma),
];

/**
 * Cuts a JSON file that is a list of objects, or an object that holds one (`{"articles": [{…}, …]}`: its first), into
 * shorter lists. Only brackets and strings are looked at; what is in an object is nobody's business here. A file without
 * such a list gives nothing.
 */
export async function* cutJsonList(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { targetBytes, limitBytes }: CuttingOptions,
): AsyncGenerator<Portion | LongRecord> {
  let depth = 0;
  /** Depth inside the list; -1 before it is found. */
  let listDepth = -1;
  let isInString = false;
  let isEscaped = false;
  let isOver = false;
  /** Whether a bracket opened a list whose first element has not come yet, at `depth`. */
  let isListFresh = false;
  let record: Uint8Array[] = [];
  let recordSize = 0;
  let records: Uint8Array[] = [];
  let size = 0;
  let count = 0;
  let from = 1;

  const take = (): Portion => {
    const bytes = joinBytes([listStart, ...records, listEnd]);
    const portion = { bytes, from, to: count };
    records = [];
    size = 0;
    from = count + 1;
    return portion;
  };

  for await (const chunk of chunks) {
    if (isOver) break;
    let begun = depth > listDepth && listDepth > 0 ? 0 : -1;
    for (let i = 0; i < chunk.length && !isOver; i++) {
      const byte = chunk[i] ?? 0;
      if (isInString) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) isInString = false;
        continue;
      }
      if (isSpace(byte)) continue;
      const wasFresh = isListFresh;
      isListFresh = false;
      if (byte === quote) isInString = true;
      else if (byte === openList || byte === openObject) {
        if (listDepth < 0 && byte === openObject && wasFresh) listDepth = depth;
        if (depth === listDepth) begun = i;
        depth++;
        // The list is the file itself or a value in the object that the file is.
        if (byte === openList && listDepth < 0 && depth <= 2) isListFresh = true;
      } else if (byte === closeList || byte === closeObject) {
        depth--;
        if (depth < listDepth) isOver = true;
        if (depth !== listDepth || begun < 0) continue;
        record.push(chunk.slice(begun, i + 1));
        recordSize += i + 1 - begun;
        begun = -1;
        count++;
        if (recordSize > limitBytes) {
          if (records.length > 0) yield { ...take(), to: count - 1 };
          yield { bytes: null, from: count, to: count };
          from = count + 1;
        } else {
          if (records.length > 0) records.push(separator);
          records.push(...record);
          size += recordSize;
          if (size >= targetBytes) yield take();
        }
        record = [];
        recordSize = 0;
      }
    }
    if (begun < 0) continue;
    recordSize += chunk.length - begun;
    if (recordSize <= limitBytes) record.push(chunk.slice(begun));
    else record = [];
  }
  if (records.length > 0) yield take();
}

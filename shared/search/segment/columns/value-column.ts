import type { ValueColumn } from '#shared/search/segment/segment-reader.ts';
import { readNumber, type ByteReader } from '#shared/search/segment/bytes/byte-reader.ts';
import { writeNumber, type ByteWriter } from '#shared/search/segment/bytes/byte-writer.ts';
import { readTexts, writeTexts } from '#shared/search/segment/bytes/texts.ts';

/** Each once; the empty one where there are no others. */
function distinct(values: readonly string[]): readonly string[] {
  const found = new Set(values);
  found.delete('');
  return found.size === 0 ? [''] : [...found];
}

/** Makes a column of the values of each document. */
export function createValueColumn(valuesOf: readonly (readonly string[])[]): ValueColumn {
  const sets = valuesOf.map(distinct);
  const values = [...new Set(sets.flat())].sort();
  const ordinalOf = new Map(values.map((value, ordinal) => [value, ordinal]));
  const starts = new Uint32Array(sets.length + 1);
  const ordinals: number[] = [];
  for (const [document, set] of sets.entries()) {
    const own = set.map(value => ordinalOf.get(value) ?? 0);
    for (const ordinal of own.sort((a, b) => a - b)) ordinals.push(ordinal);
    starts[document + 1] = ordinals.length;
  }
  return { values, starts, ordinals: Uint32Array.from(ordinals) };
}

/**
 * Appends a column: its values, the number of ordinals, and for each document how many it has, unless all have one, and the
 * distances between them.
 */
export function writeValueColumn(writer: ByteWriter, { values, starts, ordinals }: ValueColumn): void {
  const isSingle = ordinals.length === starts.length - 1;
  writeNumber(writer, values.length);
  writeNumber(writer, ordinals.length);
  writeTexts(writer, '', values);
  for (let document = 0; document + 1 < starts.length; document++) {
    const [from, to] = [starts[document] ?? 0, starts[document + 1] ?? 0];
    if (!isSingle) writeNumber(writer, to - from);
    let last = 0;
    for (let i = from; i < to; i++) {
      writeNumber(writer, (ordinals[i] ?? 0) - last);
      last = ordinals[i] ?? 0;
    }
  }
}

/** Reads what `writeValueColumn` wrote of so many documents. */
export function readValueColumn(reader: ByteReader, documentCount: number): ValueColumn {
  const valueCount = readNumber(reader);
  const ordinals = new Uint32Array(readNumber(reader));
  const isSingle = ordinals.length === documentCount;
  const values = readTexts(reader, '', valueCount);
  const starts = new Uint32Array(documentCount + 1);
  let count = 0;
  for (let document = 0; document < documentCount; document++) {
    let ordinal = 0;
    for (let left = isSingle ? 1 : readNumber(reader); left > 0; left--) {
      ordinal += readNumber(reader);
      ordinals[count++] = ordinal;
    }
    starts[document + 1] = count;
  }
  return { values, starts, ordinals };
}

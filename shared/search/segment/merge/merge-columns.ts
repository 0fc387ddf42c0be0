import type { ValueField } from '#shared/search/search-fields.ts';
import { openColumns } from '#shared/search/segment/columns/open-columns.ts';
import type { ColumnMaker } from '#shared/search/segment/columns/write-columns.ts';
import type { StoredSegment } from '#shared/search/segment/segment-header.ts';
import type { ValueColumn } from '#shared/search/segment/segment-reader.ts';

/** A segment with the number of each of its documents in the new one, -1 where it is tombstoned. */
export interface NumberedSegment {
  readonly segment: StoredSegment;
  readonly newNumbers: Int32Array;
}

type Columns = ReturnType<typeof openColumns>;

/** Reads one column of all segments, and of each what is not tombstoned. */
async function gather<T>(
  segments: readonly NumberedSegment[],
  read: (columns: Columns) => Promise<ArrayLike<T>>,
): Promise<readonly T[]> {
  const gathered: T[] = [];
  for (const { segment, newNumbers } of segments) {
    const column = await read(openColumns(segment.header, segment.source));
    for (let document = 0; document < newNumbers.length; document++)
      if ((newNumbers[document] ?? -1) >= 0) gathered.push(column[document] as T); // a column has a value for each
  }
  return gathered;
}

/** The part of a column that is not tombstoned: how many values each document has, and their ordinals. */
interface LiveValues {
  readonly column: ValueColumn;
  readonly counts: readonly number[];
  readonly ordinals: readonly number[];
}

function liveValues(column: ValueColumn, newNumbers: Int32Array): LiveValues {
  const [counts, ordinals]: [number[], number[]] = [[], []];
  for (const [document, newNumber] of newNumbers.entries()) {
    if (newNumber < 0) continue;
    const [from, to] = [column.starts[document] ?? 0, column.starts[document + 1] ?? 0];
    counts.push(to - from);
    for (let i = from; i < to; i++) ordinals.push(column.ordinals[i] ?? 0);
  }
  return { column, counts, ordinals };
}

/** Joins columns whose documents follow one another. */
function joinValues(parts: readonly LiveValues[]): ValueColumn {
  const used = parts.map(({ column, ordinals }) => [...new Set(ordinals)].map(at => column.values[at] ?? ''));
  const values = [...new Set(used.flat())].sort();
  const ordinalOf = new Map(values.map((value, ordinal) => [value, ordinal]));
  const [starts, ordinals]: [number[], number[]] = [[0], []];
  for (const part of parts) {
    const newOrdinals = part.column.values.map(value => ordinalOf.get(value) ?? 0);
    for (const count of part.counts) starts.push((starts.at(-1) ?? 0) + count);
    for (const ordinal of part.ordinals) ordinals.push(newOrdinals[ordinal] ?? 0);
  }
  return { values, starts: Uint32Array.from(starts), ordinals: Uint32Array.from(ordinals) };
}

/** Makes the columns of the new segment of those of the old ones. */
export function createColumnMerger(segments: readonly NumberedSegment[]): ColumnMaker {
  return {
    makeLengths: async () => Uint32Array.from(await gather(segments, columns => columns.readLengths())),
    makeDays: async () => Int32Array.from(await gather(segments, columns => columns.readDays())),
    makeImportTimes: async () =>
      Uint32Array.from(await gather(segments, columns => columns.readImportTimes())),
    makeIds: () => gather(segments, columns => columns.readIds()),
    async makeValues(field: ValueField) {
      const parts: LiveValues[] = [];
      for (const { segment, newNumbers } of segments) {
        const column = await openColumns(segment.header, segment.source).readValues(field);
        parts.push(liveValues(column, newNumbers));
      }
      return joinValues(parts);
    },
  };
}

import { valueFields, type ValueField } from '#shared/search/search-fields.ts';
import type { ByteReader } from '#shared/search/segment/bytes/byte-reader.ts';
import type { SegmentHeader } from '#shared/search/segment/segment-header.ts';
import type { SegmentReader, ValueColumn } from '#shared/search/segment/segment-reader.ts';
import type { SegmentSource } from '#shared/search/segment/segment-storage.ts';
import { columnNames, type ColumnName } from './column-names.ts';
import { readIds } from './id-column.ts';
import { readCounts, readDays, readMoments } from './number-column.ts';
import { readValueColumn } from './value-column.ts';

type ColumnReader = Pick<
  SegmentReader,
  'readLengths' | 'readDays' | 'readImportTimes' | 'readIds' | 'readValues'
>;

/** Called again, gives what was read the first time; where that failed, reads anew. */
function kept<T>(read: () => Promise<T>): () => Promise<T> {
  let value: Promise<T> | null = null;
  return () => {
    value ??= read().catch((error: unknown) => {
      value = null;
      throw error;
    });
    return value;
  };
}

/** Opens the columns of a segment; each is read and decoded once, when it is asked for. */
export function openColumns(
  { documentCount, columnEnds }: SegmentHeader,
  source: SegmentSource,
): ColumnReader {
  const column = <T>(
    name: ColumnName,
    decode: (reader: ByteReader, count: number) => T,
  ): (() => Promise<T>) =>
    kept(async () => {
      const at = columnNames.indexOf(name);
      const bytes = await source.read('columns', columnEnds[at - 1] ?? 0, columnEnds[at] ?? 0);
      return decode({ bytes, at: 0 }, documentCount);
    });
  const values = Object.fromEntries(
    valueFields.map(field => [field, column(field, readValueColumn)]),
  ) as Record<ValueField, () => Promise<ValueColumn>>; // of each field one
  return {
    readLengths: column('lengths', readCounts),
    readDays: column('days', readDays),
    readImportTimes: column('importTimes', readMoments),
    readIds: column('ids', readIds),
    readValues: field => values[field](),
  };
}

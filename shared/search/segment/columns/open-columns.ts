import { valueFields, type ValueField } from '#shared/search/search-fields.ts';
import type { ByteReader } from '#shared/search/segment/bytes/byte-reader.ts';
import type { SegmentHeader } from '#shared/search/segment/segment-header.ts';
import type { SegmentReader, ValueColumn } from '#shared/search/segment/segment-reader.ts';
import type { SegmentSource } from '#shared/search/segment/segment-storage.ts';
import { columnNames, type ColumnName } from './column-names.ts';
import { kept } from './kept.ts';
import { readDays, readLengths, readSteps } from './number-column.ts';
import { openIdColumn } from './open-id-column.ts';
import { readValueColumn } from './value-column.ts';

type ColumnReader = Pick<
  SegmentReader,
  'readLengths' | 'readDays' | 'readImportTimes' | 'readIds' | 'readIdsOf' | 'readValues'
>;

/** Opens the columns of a segment; each is read and decoded once, when it is asked for. */
export function openColumns(
  { documentCount, columnEnds, idRunEnds }: SegmentHeader,
  source: SegmentSource,
): ColumnReader {
  const startOf = (name: ColumnName): number => columnEnds[columnNames.indexOf(name) - 1] ?? 0;
  const endOf = (name: ColumnName): number => columnEnds[columnNames.indexOf(name)] ?? 0;
  const column = <T>(
    name: ColumnName,
    decode: (reader: ByteReader, count: number) => T,
  ): (() => Promise<T>) =>
    kept(async () => {
      const bytes = await source.read('columns', startOf(name), endOf(name));
      return decode({ bytes, at: 0 }, documentCount);
    });
  const values = Object.fromEntries(
    valueFields.map(field => [field, column(field, readValueColumn)]),
  ) as Record<ValueField, () => Promise<ValueColumn>>; // of each field one
  return {
    readLengths: column('lengths', readLengths),
    readDays: column('days', readDays),
    readImportTimes: column('importTimes', readSteps),
    ...openIdColumn({
      documentCount,
      runEnds: idRunEnds,
      readBytes: (from, to) => source.read('ids', from, to),
    }),
    readValues: field => values[field](),
  };
}

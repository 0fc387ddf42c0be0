import { valueFields, type ValueField } from '#shared/search/search-fields.ts';
import { createByteWriter, writtenBytes } from '#shared/search/segment/bytes/byte-writer.ts';
import type { SegmentHeader } from '#shared/search/segment/segment-header.ts';
import type { ValueColumn } from '#shared/search/segment/segment-reader.ts';
import type { SegmentSink } from '#shared/search/segment/segment-storage.ts';
import { writeIds } from './id-column.ts';
import { writeDays, writeLengths, writeSteps } from './number-column.ts';
import { writeValueColumn } from './value-column.ts';

type Awaitable<T> = T | Promise<T>;

/** Makes the columns of a new segment, each when its turn comes, so that they need not be held together. */
export interface ColumnMaker {
  makeLengths(): Awaitable<Uint32Array>;
  makeDays(): Awaitable<Int32Array>;
  makeImportTimes(): Awaitable<Uint32Array>;
  makeIds(): Awaitable<readonly string[]>;
  makeValues(field: ValueField): Awaitable<ValueColumn>;
}

/** What the columns leave to be kept in the header. */
export interface WrittenColumns extends Pick<SegmentHeader, 'wordCount' | 'columnEnds' | 'idRunEnds'> {
  readonly byteCounts: Pick<SegmentHeader['byteCounts'], 'columns' | 'ids'>;
}

/** Writes the columns in the order of `columnNames`, and the ids. */
export async function writeColumns(sink: SegmentSink, maker: ColumnMaker): Promise<WrittenColumns> {
  const writer = createByteWriter();
  const columnEnds: number[] = [];
  const lengths = await maker.makeLengths();
  const writes: readonly (() => Promise<void>)[] = [
    async () => writeLengths(writer, lengths),
    async () => writeDays(writer, await maker.makeDays()),
    async () => writeSteps(writer, await maker.makeImportTimes()),
    ...valueFields.map(field => async () => writeValueColumn(writer, await maker.makeValues(field))),
  ];
  for (const write of writes) {
    writer.length = 0;
    await write();
    sink.append('columns', writtenBytes(writer));
    columnEnds.push((columnEnds.at(-1) ?? 0) + writer.length);
    await sink.drain();
  }
  writer.length = 0;
  const idRunEnds = writeIds(writer, await maker.makeIds());
  sink.append('ids', writtenBytes(writer));
  await sink.drain();
  const wordCount = lengths.reduce((sum, length) => sum + length, 0);
  return {
    wordCount,
    columnEnds,
    idRunEnds,
    byteCounts: { columns: columnEnds.at(-1) ?? 0, ids: writer.length },
  };
}

import { valueFields, type ValueField } from '#shared/search/search-fields.ts';
import { createByteWriter, writtenBytes } from '#shared/search/segment/bytes/byte-writer.ts';
import type { ValueColumn } from '#shared/search/segment/segment-reader.ts';
import type { SegmentSink } from '#shared/search/segment/segment-storage.ts';
import { writeIds } from './id-column.ts';
import { writeCounts, writeDays, writeSteps } from './number-column.ts';
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

/** Writes the columns in the order of `columnNames`. Returns where each ends. */
export async function writeColumns(sink: SegmentSink, maker: ColumnMaker): Promise<readonly number[]> {
  const writer = createByteWriter();
  const ends: number[] = [];
  let idRunEnds: Uint32Array = new Uint32Array(0);
  const writes: readonly (() => Promise<void>)[] = [
    async () => writeCounts(writer, await maker.makeLengths()),
    async () => writeDays(writer, await maker.makeDays()),
    async () => writeSteps(writer, await maker.makeImportTimes()),
    async () => void (idRunEnds = writeIds(writer, await maker.makeIds())),
    async () => writeSteps(writer, idRunEnds),
    ...valueFields.map(field => async () => writeValueColumn(writer, await maker.makeValues(field))),
  ];
  for (const write of writes) {
    writer.length = 0;
    await write();
    sink.append('columns', writtenBytes(writer));
    ends.push((ends.at(-1) ?? 0) + writer.length);
    await sink.drain();
  }
  return ends;
}

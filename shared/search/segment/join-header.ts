import type { WrittenColumns } from './columns/write-columns.ts';
import type { WrittenDictionary } from './dictionary/dictionary-writer.ts';
import type { SegmentHeader } from './segment-header.ts';

/** The header of a segment whose terms and columns are written. */
export const joinHeader = (
  documentCount: number,
  { byteCounts: bytesOfTerms, ...dictionary }: WrittenDictionary,
  { byteCounts: bytesOfColumns, ...columns }: WrittenColumns,
): SegmentHeader => ({
  documentCount,
  ...dictionary,
  ...columns,
  byteCounts: { ...bytesOfTerms, ...bytesOfColumns },
});

import { writeColumns } from '#shared/search/segment/columns/write-columns.ts';
import { joinHeader } from '#shared/search/segment/join-header.ts';
import type { SegmentHeader, StoredSegment } from '#shared/search/segment/segment-header.ts';
import type { SegmentSink } from '#shared/search/segment/segment-storage.ts';
import { createColumnMerger, type NumberedSegment } from './merge-columns.ts';
import { mergeTerms } from './merge-terms.ts';
import { cursorStreams, openCursor } from './segment-cursor.ts';
import { windowBytesOf } from './stream-window.ts';

/** Numbers the documents of segments that are not tombstoned, in order. */
function numberDocuments(segments: readonly StoredSegment[]): {
  readonly numbered: readonly NumberedSegment[];
  readonly documentCount: number;
} {
  let documentCount = 0;
  const numbered = segments.map(segment => {
    const newNumbers = new Int32Array(segment.header.documentCount);
    for (const document of segment.deleted) newNumbers[document] = -1;
    for (const [document, mark] of newNumbers.entries())
      if (mark === 0) newNumbers[document] = documentCount++;
    return { segment, newNumbers };
  });
  return { numbered, documentCount };
}

/**
 * Makes one segment of several (or of one, to drop its tombstones): the same, byte for byte, as one that is built of the articles
 * that are left, in their order. Reads and writes piece by piece and waits for the sink in between, so that it takes no more memory
 * than a block of terms of each segment and one column. Fails as the sources do; what is written by then is to be discarded.
 */
export async function mergeSegments(
  segments: readonly StoredSegment[],
  sink: SegmentSink,
): Promise<SegmentHeader> {
  const { numbered, documentCount } = numberDocuments(segments);
  const windowBytes = windowBytesOf(segments.length * cursorStreams);
  const cursors = numbered.map(({ segment, newNumbers }) => openCursor(segment, newNumbers, windowBytes));
  const dictionary = await mergeTerms(cursors, sink);
  return joinHeader(documentCount, dictionary, await writeColumns(sink, createColumnMerger(numbered)));
}

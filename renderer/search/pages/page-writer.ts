import type { IndexDatabase } from '#renderer/search/index-database.ts';
import {
  segmentStreams,
  type SegmentSink,
  type SegmentStream,
} from '#shared/search/segment/segment-storage.ts';
import { pageKey, pageSizes } from './page-key.ts';

/** Bytes that wait in memory before they are written. */
const mostWaiting = 1_000_000;

/** Writes the pages of a segment. */
export interface PageWriter extends SegmentSink {
  /** Writes what is left; all pages are stored then. */
  finish(): Promise<void>;
}

/** A page that is being filled. */
interface OpenPage {
  readonly number: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
  filled: number;
}

const openPage = (stream: SegmentStream, number = 0): OpenPage => ({
  number,
  bytes: new Uint8Array(pageSizes[stream]),
  filled: 0,
});

/** Writes the pages of a segment that is not published yet. */
export function createPageWriter(database: IndexDatabase, segment: number): PageWriter {
  const open = new Map<SegmentStream, OpenPage>(segmentStreams.map(stream => [stream, openPage(stream)]));
  let keys: number[] = [];
  let pages: Uint8Array[] = [];
  let waiting = 0;

  const put = (stream: SegmentStream, { number, bytes, filled }: OpenPage): void => {
    keys.push(pageKey(segment, stream, number));
    // A view would be stored with all the bytes that it could look at.
    pages.push(filled === bytes.length ? bytes : bytes.slice(0, filled));
    waiting += filled;
  };
  const write = async (): Promise<void> => {
    const [writtenKeys, writtenPages] = [keys, pages];
    [keys, pages, waiting] = [[], [], 0];
    if (writtenKeys.length > 0) await database.pages.bulkPut(writtenPages, writtenKeys);
  };

  return {
    append(stream, bytes) {
      let page = open.get(stream) ?? openPage(stream);
      for (let from = 0; from < bytes.length;) {
        const part = bytes.subarray(from, from + page.bytes.length - page.filled);
        page.bytes.set(part, page.filled);
        page.filled += part.length;
        from += part.length;
        if (page.filled < page.bytes.length) continue;
        put(stream, page);
        page = openPage(stream, page.number + 1);
      }
      open.set(stream, page);
    },
    async drain() {
      if (waiting >= mostWaiting) await write();
    },
    async finish() {
      for (const [stream, page] of open) if (page.filled > 0) put(stream, page);
      open.clear();
      await write();
    },
  };
}

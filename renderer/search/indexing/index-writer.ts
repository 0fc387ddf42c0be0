import type { IndexDatabase } from '#renderer/search/index-database.ts';
import { sweepPages, dropPages } from '#renderer/search/pages/drop-pages.ts';
import { createPageWriter } from '#renderer/search/pages/page-writer.ts';
import { readStoredIndex, type StoredIndex } from '#renderer/search/stored-index.ts';
import type { SegmentHeader } from '#shared/search/segment/segment-header.ts';
import type { SegmentSink } from '#shared/search/segment/segment-storage.ts';
import { beginIndex, publish, type IndexChange } from './publish.ts';

/** A segment whose pages are written, and which nobody knows of yet. */
export interface WrittenSegment {
  readonly id: number;
  readonly header: SegmentHeader;
}

/** The one that writes the index: there must be no other at the same time. */
export interface IndexWriter {
  /** What is published. */
  readonly index: StoredIndex;
  /** Writes a segment under a number that no published one ever had, over what a kill may have left of it. */
  writeSegment(write: (sink: SegmentSink) => Promise<SegmentHeader>): Promise<WrittenSegment>;
  publish(change: IndexChange): Promise<void>;
  /** Throws all of it away, and begins anew. */
  begin(): Promise<void>;
  /**
   * Removes the pages of all segments that are not published: of those that have gone, which were left for searches that
   * began before, and what a kill left of others. Takes long in an index that has changed much: the browser passes over what
   * was removed before.
   */
  sweep(): Promise<void>;
  /** Removes the pages of segments that had gone when this was called before. */
  dropLongRetired(): Promise<void>;
}

/** Opens the index, or begins one of these rules. */
export async function openIndexWriter(database: IndexDatabase, analyser: number): Promise<IndexWriter> {
  let index = (await readStoredIndex(database)) ?? (await beginIndex(database, analyser, 0));
  let lastSegment = index.state.lastSegment;
  let retired = new Set<number>();
  let longRetired = new Set<number>();
  return {
    get index() {
      return index;
    },
    async writeSegment(write) {
      const id = ++lastSegment;
      const pages = createPageWriter(database, id);
      const header = await write(pages);
      await pages.finish();
      return { id, header };
    },
    async publish(change) {
      index = await publish(database, index, change);
      for (const id of change.removed ?? []) retired.add(id);
    },
    async begin() {
      index = await beginIndex(database, analyser, lastSegment);
      retired = new Set();
      longRetired = new Set();
    },
    async sweep() {
      retired = new Set();
      longRetired = new Set();
      await sweepPages(
        database,
        index.segments.map(({ id }) => id),
      );
    },
    async dropLongRetired() {
      const dropped = longRetired;
      longRetired = retired;
      retired = new Set();
      await dropPages(database, dropped);
    },
  };
}

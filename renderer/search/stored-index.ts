import { segmentFormat } from '#shared/search/segment/segment-header.ts';
import type { IndexDatabase, SegmentRecord, StateRecord } from './index-database.ts';

/** A published segment with its tombstones. */
export interface StoredIndexSegment extends SegmentRecord {
  /** Documents that are no longer in the index, rising. */
  readonly deleted: Int32Array;
}

/** All that is published, as of one moment. */
export interface StoredIndex {
  readonly state: StateRecord;
  readonly segments: readonly StoredIndexSegment[];
}

/** Documents of a segment that are in the index. */
export const countLive = ({ header, deleted }: StoredIndexSegment): number =>
  header.documentCount - deleted.length;

/** The generation that all articles are brought into: that which is being made, else that which answers. */
export const newestGeneration = ({ generation, next }: StateRecord): number => (next ?? generation).number;

/** Segments of one generation. */
export const segmentsOf = (
  segments: readonly StoredIndexSegment[],
  generation: number,
): readonly StoredIndexSegment[] => segments.filter(({ generations }) => generations.includes(generation));

/** What is published; null where there is no index, or one whose bytes this program does not understand. */
export const readStoredIndex = (database: IndexDatabase): Promise<StoredIndex | null> =>
  database.transaction('r', database.state, database.segments, database.tombstones, async () => {
    const [state, segments, tombstones] = await Promise.all([
      database.state.get('index'),
      database.segments.toArray(),
      database.tombstones.toArray(),
    ]);
    if (state?.format !== segmentFormat) return null;
    const deleted = new Map(tombstones.map(record => [record.segment, record.deleted]));
    return {
      state,
      segments: segments.map(segment => ({
        ...segment,
        deleted: deleted.get(segment.id) ?? new Int32Array(),
      })),
    };
  });

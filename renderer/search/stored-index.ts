import { segmentFormat } from '#shared/search/segment/segment-header.ts';
import { resultOf, type IndexConnection } from './index-connection.ts';
import type { SegmentRecord, StateRecord, TombstoneRecord } from './index-records.ts';

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

/** The small record that changes with all that is published; undefined where there is no index. */
export async function readState(connection: IndexConnection): Promise<StateRecord | undefined> {
  const database = await connection.connect();
  if (database === null) return undefined;
  const state: IDBRequest<StateRecord | undefined> = database
    .transaction('state')
    .objectStore('state')
    .get('index');
  return resultOf(state);
}

/** What is published; null where there is no index, or one whose bytes this program does not understand. */
export async function readStoredIndex(connection: IndexConnection): Promise<StoredIndex | null> {
  const database = await connection.connect();
  if (database === null) return null;
  const published = database.transaction(['state', 'segments', 'tombstones']);
  const read = <T>(request: IDBRequest): Promise<T> => resultOf<T>(request);
  const [state, segments, tombstones] = await Promise.all([
    read<StateRecord | undefined>(published.objectStore('state').get('index')),
    read<SegmentRecord[]>(published.objectStore('segments').getAll()),
    read<TombstoneRecord[]>(published.objectStore('tombstones').getAll()),
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
}

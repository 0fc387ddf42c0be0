import type { IndexDatabase } from '#renderer/search/index-database.ts';
import type { SegmentRecord, StateRecord } from '#renderer/search/index-records.ts';
import {
  countLive,
  newestGeneration,
  segmentsOf,
  type StoredIndex,
  type StoredIndexSegment,
} from '#renderer/search/stored-index.ts';
import { segmentFormat } from '#shared/search/segment/segment-header.ts';

/** A change of what is published. */
export interface IndexChange {
  /** Segments whose pages are all written, and segments that belong to other generations from now on. */
  readonly put?: readonly SegmentRecord[];
  readonly removed?: ReadonlySet<number>;
  /** All tombstones that these segments have from now on; others keep theirs. */
  readonly tombstones?: ReadonlyMap<number, Int32Array>;
  readonly state?: Partial<Pick<StateRecord, 'generation' | 'next' | 'lacking'>>;
  /** Whatever is searched for, the same is found as before. */
  readonly keepsAnswers?: boolean;
}

const nothing: ReadonlySet<number> = new Set();

function changed({ state, segments }: StoredIndex, change: IndexChange): StoredIndex {
  const { put = [], removed = nothing, tombstones } = change;
  const byId = new Map<number, StoredIndexSegment>(segments.map(segment => [segment.id, segment]));
  for (const segment of put)
    byId.set(segment.id, { ...segment, deleted: byId.get(segment.id)?.deleted ?? new Int32Array() });
  for (const id of removed) byId.delete(id);
  for (const [id, deleted] of tombstones ?? []) {
    const segment = byId.get(id);
    if (segment) byId.set(id, { ...segment, deleted });
  }
  const after = [...byId.values()];
  const next = {
    ...state,
    ...change.state,
    revision: state.revision + 1,
    answers: state.answers + (change.keepsAnswers ? 0 : 1),
  };
  const newest = segmentsOf(after, newestGeneration(next));
  return {
    segments: after,
    state: {
      ...next,
      indexed: newest.reduce((sum, segment) => sum + countLive(segment), 0),
      lastSegment: Math.max(state.lastSegment, ...put.map(({ id }) => id)),
    },
  };
}

/** Publishes a change in one small transaction, and answers with what is published then. */
export async function publish(
  database: IndexDatabase,
  before: StoredIndex,
  change: IndexChange,
): Promise<StoredIndex> {
  const { state, segments, tombstones } = database;
  const after = changed(before, change);
  await database.transaction('rw', state, segments, tombstones, async () => {
    const stored = await state.get('index');
    if (stored?.birth !== before.state.birth || stored.revision !== before.state.revision)
      throw new Error('somebody else writes the index');
    await segments.bulkPut([...(change.put ?? [])]);
    await tombstones.bulkPut(
      [...(change.tombstones ?? [])].map(([segment, deleted]) => ({ segment, deleted })),
    );
    await segments.bulkDelete([...(change.removed ?? [])]);
    await tombstones.bulkDelete([...(change.removed ?? [])]);
    await state.put(after.state);
  });
  return after;
}

/** Throws away whatever there is, and begins an index without a segment; `lastSegment` is the highest number that one had. */
export async function beginIndex(
  database: IndexDatabase,
  analyser: number,
  lastSegment: number,
): Promise<StoredIndex> {
  const first = { number: 1, analyser };
  const state: StateRecord = {
    name: 'index',
    birth: crypto.randomUUID(),
    revision: 1,
    answers: 1,
    format: segmentFormat,
    // What there is of it answers while it is made.
    generation: first,
    next: first,
    lastSegment,
    indexed: 0,
    lacking: 0,
  };
  await database.transaction('rw', database.tables, async () => {
    for (const table of database.tables) await table.clear();
    await database.state.put(state);
  });
  return { state, segments: [] };
}

import type { IndexConnection } from '#renderer/search/index-connection.ts';
import { createPageCache } from '#renderer/search/pages/page-cache.ts';
import { createPageSource } from '#renderer/search/pages/page-source.ts';
import {
  readState,
  readStoredIndex,
  segmentsOf,
  type StoredIndexSegment,
} from '#renderer/search/stored-index.ts';
import { openSegment } from '#shared/search/segment/open-segment.ts';
import type { SegmentReader } from '#shared/search/segment/segment-reader.ts';

/** The index as of one moment. */
export interface OpenIndex {
  /** Another one whenever the same search may find something else. */
  readonly stamp: string;
  readonly segments: readonly SegmentReader[];
}

/** Opens the index as it is published, with what was read of it before. */
export interface IndexReader {
  /** Null where there is none. */
  open(): Promise<OpenIndex | null>;
  /** Has the next `open` look at all of it again, after a page was missing. */
  forget(): void;
}

const stampOf = ({ birth, revision }: { readonly birth: string; readonly revision: number }): string =>
  `${birth} ${revision}`;

/** Keeps pages within these bytes, beside the columns of open segments. */
export function createIndexReader(connection: IndexConnection, mostCachedBytes: number): IndexReader {
  const cache = createPageCache(connection, mostCachedBytes);
  let held: OpenIndex | null = null;
  let birth = '';
  let looking: Promise<OpenIndex | null> | null = null;

  /** A segment never changes but for its tombstones, which only become more: what was decoded of it stays. */
  const reopen = (segment: StoredIndexSegment, known: SegmentReader | undefined): SegmentReader => {
    if (known?.deleted.length === segment.deleted.length) return known;
    if (known) return { ...known, deleted: segment.deleted };
    return openSegment({ ...segment, source: createPageSource(cache, segment.id) });
  };

  async function look(): Promise<OpenIndex | null> {
    if (held !== null) {
      // One small look at each question: messages of whoever writes may be late, or never come.
      const state = await readState(connection);
      if (state !== undefined && held?.stamp === stampOf(state)) return held;
    }
    const stored = await readStoredIndex(connection);
    if (stored === null) return (held = null);
    if (stored.state.birth !== birth) {
      cache.clear();
      held = null;
    }
    birth = stored.state.birth;
    const known = new Map(held?.segments.map(reader => [reader.id, reader]));
    const answering = segmentsOf(stored.segments, stored.state.generation.number);
    const segments = answering.map(segment => reopen(segment, known.get(segment.id)));
    return (held = { stamp: stampOf(stored.state), segments });
  }

  return {
    // Questions that come together look once, and decode columns once.
    open: () => (looking ??= look().finally(() => (looking = null))),
    forget() {
      held = null;
      cache.clear();
    },
  };
}

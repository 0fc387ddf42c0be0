import { createPageSource } from '#renderer/search/pages/page-source.ts';
import { countLive, type StoredIndexSegment } from '#renderer/search/stored-index.ts';
import { assertPresent } from '#shared/result/assert.ts';
import { mergeSegments } from '#shared/search/segment/merge/merge-segments.ts';
import type { Indexing } from './index-articles.ts';
import { planMerge } from './plan-merge.ts';
import { carryTombstones } from './tombstones.ts';

interface MergeOptions {
  /** Much is being brought in: merges wait if they can. */
  readonly isBusy: boolean;
  /** Called now and then while segments are merged: what is queued need not wait for it. */
  readonly betweenSteps: () => Promise<void>;
}

/** The segments that are to be merged, as they are now; null where none are. */
function findMerge({ writer }: Indexing, isBusy: boolean): readonly StoredIndexSegment[] | null {
  const { segments } = writer.index;
  const candidates = segments.map(segment => ({
    id: segment.id,
    documentCount: segment.header.documentCount,
    live: countLive(segment),
    generations: segment.generations,
  }));
  const planned = planMerge(candidates, isBusy);
  return planned && segments.filter(({ id }) => planned.includes(id));
}

/**
 * Merges some segments into one where there are too many, or too many tombstones, and answers whether there was anything to
 * merge. Searches see the old ones until the new one is whole; a kill before that leaves pages, which are swept later.
 */
export async function mergeOnce(
  indexing: Indexing,
  { isBusy, betweenSteps }: MergeOptions,
): Promise<boolean> {
  const { writer, cache } = indexing;
  const merged = findMerge(indexing, isBusy);
  if (merged === null) return false;
  const removed = new Set(merged.map(({ id }) => id));
  const generations = assertPresent(merged[0], 'a merge is of segments').generations;
  if (merged.every(segment => countLive(segment) === 0)) {
    await writer.publish({ removed, keepsAnswers: true });
    return true;
  }
  const stored = merged.map(segment => ({ ...segment, source: createPageSource(cache, segment.id) }));
  const { id, header } = await writer.writeSegment(sink =>
    mergeSegments(stored, {
      append: sink.append,
      drain: () => sink.drain().then(betweenSteps),
    }),
  );
  const now = new Map(writer.index.segments.map(segment => [segment.id, segment]));
  const deleted = carryTombstones(
    merged.map(({ id: one, header: { documentCount }, deleted: deletedBefore }) => ({
      documentCount,
      deletedBefore,
      deletedNow: assertPresent(now.get(one), 'nobody else merges').deleted,
    })),
  );
  await writer.publish({
    put: [{ id, header, generations }],
    removed,
    tombstones: new Map([[id, deleted]]),
    keepsAnswers: true,
  });
  return true;
}

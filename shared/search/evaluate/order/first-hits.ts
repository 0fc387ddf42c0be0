import type { ArticleId } from '#shared/ids/ids.ts';
import type { FoundArticles } from '#shared/search/search-request.ts';
import type { EvaluatedRequest, SegmentHits } from '../evaluate-request.ts';
import { createBoundedTop } from './bounded-top.ts';

interface Ranked {
  readonly id: ArticleId;
  readonly key: number;
}

const isBefore = (a: Ranked, b: Ranked): boolean => a.key > b.key || (a.key === b.key && a.id < b.id);

/** What the last one of the first so many hits is ordered by: none below it is among them, whatever its id. */
function findLeastKey(segments: readonly SegmentHits[], limit: number): number {
  const top = createBoundedTop<number>(limit, (a, b) => a > b);
  for (const { keys } of segments)
    for (const key of keys) if (!top.isFull || key > (top.last ?? Infinity)) top.offer(key);
  return top.last ?? Infinity;
}

async function readRanked({ segment, hits, keys }: SegmentHits, least: number): Promise<readonly Ranked[]> {
  const reaching: number[] = [];
  for (let at = 0; at < keys.length; at++) if ((keys[at] ?? 0) >= least) reaching.push(at);
  const ids = await segment.readIdsOf(Int32Array.from(reaching, at => hits[at] ?? 0));
  return ids.map((id, at) => ({ id, key: keys[reaching[at] ?? 0] ?? 0 }));
}

/** The total and the first so many hits, without putting all of them in order. */
export async function readFirst(
  { total, segments }: EvaluatedRequest,
  limit: number,
): Promise<FoundArticles> {
  const least = findLeastKey(segments, limit);
  const ranked = await Promise.all(segments.map(hits => readRanked(hits, least)));
  const top = createBoundedTop<Ranked>(limit, isBefore);
  for (const one of ranked.flat()) top.offer(one);
  return { total, first: top.list().map(({ id }) => id) };
}

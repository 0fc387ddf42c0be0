import type { ArticleId } from '#shared/ids/ids.ts';
import type { FoundArticles } from '#shared/search/search-request.ts';
import type { EvaluatedRequest } from '../evaluate-request.ts';
import { createBoundedTop } from './bounded-top.ts';

interface Ranked {
  readonly id: ArticleId;
  readonly key: number;
}

const isBefore = (a: Ranked, b: Ranked): boolean => a.key > b.key || (a.key === b.key && a.id < b.id);

/** The total and the first so many hits, without putting all of them in order. */
export async function readFirst(
  { total, segments }: EvaluatedRequest,
  limit: number,
): Promise<FoundArticles> {
  const top = createBoundedTop<Ranked>(limit, isBefore);
  for (const { segment, hits, keys } of segments) {
    const ids = await segment.readIds();
    for (let at = 0; at < hits.length; at++) {
      const key = keys[at] ?? 0;
      const id = ids[hits[at] ?? 0];
      const isLate = top.isFull && key < (top.last?.key ?? Infinity);
      if (!isLate && id !== undefined) top.offer({ id, key });
    }
  }
  return { total, first: top.list().map(({ id }) => id) };
}

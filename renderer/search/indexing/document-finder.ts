import type { PageCache } from '#renderer/search/pages/page-cache.ts';
import { createPageSource } from '#renderer/search/pages/page-source.ts';
import type { StoredIndexSegment } from '#renderer/search/stored-index.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { openSegment } from '#shared/search/segment/open-segment.ts';

/** Knows which document of a segment an article is. */
export interface DocumentFinder {
  /** The documents of these articles that are not tombstoned, by segment, rising. */
  find(
    segments: readonly StoredIndexSegment[],
    ids: ReadonlySet<ArticleId>,
  ): Promise<ReadonlyMap<number, readonly number[]>>;
  /** The articles of these segments that are not tombstoned. */
  listLive(segments: readonly StoredIndexSegment[]): Promise<Set<ArticleId>>;
}

type Documents = ReadonlyMap<ArticleId, number>;

/** Whether a number stands in a rising list. */
function holds(list: Int32Array, wanted: number): boolean {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((list[middle] ?? 0) < wanted) from = middle + 1;
    else to = middle;
  }
  return list[from] === wanted;
}

/** Remembers the ids of segments: of a hundred thousand articles about ten megabytes. */
export function createDocumentFinder(cache: PageCache): DocumentFinder {
  let known = new Map<number, Documents>();

  async function documentsOf({ id, header, deleted }: StoredIndexSegment): Promise<Documents> {
    const found = known.get(id);
    if (found) return found;
    const reader = openSegment({ id, header, deleted, source: createPageSource(cache, id) });
    const documents = new Map((await reader.readIds()).map((article, document) => [article, document]));
    known.set(id, documents);
    return documents;
  }
  /** What was merged is asked for no more. */
  const forgetOthers = (segments: readonly StoredIndexSegment[]): void => {
    const there = new Set(segments.map(({ id }) => id));
    known = new Map([...known].filter(([id]) => there.has(id)));
  };

  return {
    async find(segments, ids) {
      forgetOthers(segments);
      const found = new Map<number, readonly number[]>();
      for (const segment of segments) {
        const documents = await documentsOf(segment);
        const own: number[] = [];
        for (const id of ids) {
          const document = documents.get(id);
          if (document !== undefined && !holds(segment.deleted, document)) own.push(document);
        }
        if (own.length > 0)
          found.set(
            segment.id,
            own.sort((a, b) => a - b),
          );
      }
      return found;
    },
    async listLive(segments) {
      const live = new Set<ArticleId>();
      for (const segment of segments)
        for (const [id, document] of await documentsOf(segment))
          if (!holds(segment.deleted, document)) live.add(id);
      return live;
    },
  };
}

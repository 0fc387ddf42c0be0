import type { SearchError, Searcher } from '#renderer/operations/searcher.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { ok, type Result } from '#shared/result/result.ts';
import type { SearchRequest } from '#shared/search/search-request.ts';

/** As many as fill a screen and a little more: they are there before all others are put in order. */
const firstHits = 100;

/** What a search found, or the first of it. */
export interface FoundList {
  readonly request: SearchRequest;
  /** Exactly. */
  readonly total: number;
  /** In the order of the search: all of them, or the first. */
  readonly ids: readonly ArticleId[];
}

/** Who waits for what is found. */
export interface Wish {
  /** False once nobody waits for it any more. */
  readonly isWanted: () => boolean;
  /**
   * Called with the first of them and then with all, or only with all; with null where nothing was answered: what is shown of an
   * earlier request would pass for the answer.
   */
  readonly onFound: (found: FoundList | null) => void;
  /**
   * All that an earlier answer to the same request was. It stays until all new ones are there, so that a list keeps its place, and
   * altogether where these are the same. Null where there is none.
   */
  readonly before: FoundList | null;
}

const isSameList = (a: readonly ArticleId[], b: readonly ArticleId[]): boolean =>
  a.length === b.length && a.every((id, index) => id === b[index]);

/** Finds the first articles, then all of them. */
export async function findInSteps(
  searcher: Pick<Searcher, 'find' | 'findAll'>,
  request: SearchRequest,
  { isWanted, onFound, before }: Wish,
): Promise<Result<null, SearchError>> {
  if (before === null) {
    const found = await searcher.find(request, firstHits);
    if (!isWanted()) return ok(null);
    if (!found.ok) {
      if (found.error.code !== 'cancelled') onFound(null);
      return found;
    }
    const { total, first } = found.value;
    onFound({ request, total, ids: first });
    if (first.length === total) return ok(null);
  }
  const all = await searcher.findAll(request);
  if (!isWanted()) return ok(null);
  if (!all.ok) return all;
  if (before === null || !isSameList(before.ids, all.value))
    onFound({ request, total: all.value.length, ids: all.value });
  return ok(null);
}

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
  /** Called with the first of them and then with all, or only with all. */
  readonly onFound: (found: FoundList) => void;
  /** The results of an earlier answer to the same request stay until all new ones are there, so that a list keeps its place. */
  readonly isAgain: boolean;
}

/** Finds the first articles, then all of them. */
export async function findInSteps(
  searcher: Pick<Searcher, 'find' | 'findAll'>,
  request: SearchRequest,
  { isWanted, onFound, isAgain }: Wish,
): Promise<Result<null, SearchError>> {
  if (!isAgain) {
    const found = await searcher.find(request, firstHits);
    if (!isWanted()) return ok(null);
    if (!found.ok) return found;
    const { total, first } = found.value;
    onFound({ request, total, ids: first });
    if (first.length === total) return ok(null);
  }
  const all = await searcher.findAll(request);
  if (!isWanted()) return ok(null);
  if (!all.ok) return all;
  onFound({ request, total: all.value.length, ids: all.value });
  return ok(null);
}

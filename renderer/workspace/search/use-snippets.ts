import { useCallback, useEffect, useState } from 'react';
import type { SearchError } from '#renderer/operations/searcher.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { QueryNode } from '#shared/search/query/query-node.ts';
import type { Snippet } from '#shared/search/search-request.ts';
import { useRevision } from './use-searcher-state.ts';

/** Texts are read for these: as many as a screen shows, so that nothing is read in passing. */
const readAtOnce = 20;
/** Rows that were passed are shown at once when one comes back to them, up to so many. */
const mostKept = 400;
/** So long rows stand still before their texts are read. */
const patienceMs = 40;

interface Known {
  readonly query: QueryNode | null;
  readonly byArticle: ReadonlyMap<ArticleId, Snippet>;
  /** Of what was asked last. */
  readonly error: SearchError | null;
}

/** Passages of rows in sight, as far as they are known. */
export interface Snippets {
  readonly byArticle: ReadonlyMap<ArticleId, Snippet>;
  /** Why those asked for last can not be had. */
  readonly error: SearchError | null;
  readonly retry: () => void;
}

const none: ReadonlyMap<ArticleId, Snippet> = new Map();

/** The ids in the rows from `first` to `last` and a few around them, those in sight first. */
const rowsAround = (ids: readonly ArticleId[], first: number, last: number): readonly ArticleId[] => {
  const inSight = ids.slice(first, last + 1);
  const rest = Math.max(0, readAtOnce - inSight.length);
  return [...inSight, ...ids.slice(last + 1, last + 1 + rest)].slice(0, 2 * readAtOnce);
};

/**
 * Where the articles in the rows from `first` to `last` hold what is looked for. What is known of a query stays until something is
 * known of the next one, so that rows do not go blank with each letter; nothing where it is null.
 */
export function useSnippets(
  query: QueryNode | null,
  ids: readonly ArticleId[],
  { first, last }: { readonly first: number; readonly last: number },
): Snippets {
  const { searcher } = useServices();
  const revision = useRevision();
  const [known, setKnown] = useState<Known>({ query: null, byArticle: none, error: null });
  const [tries, setTries] = useState(0);
  const retry = useCallback(() => setTries(count => count + 1), []);
  useEffect(() => {
    if (query === null) return undefined;
    let isCurrent = true;
    const timer = setTimeout(() => {
      const wanted = rowsAround(ids, first, last);
      void searcher.readSnippets(query, wanted).then(read => {
        if (!isCurrent) return;
        const found = read.ok ? read.value.filter(snippet => snippet !== null) : [];
        setKnown(before => ({
          query,
          byArticle: new Map([
            ...[...(before.query === query ? before.byArticle : none)].slice(-mostKept),
            ...found.map(snippet => [snippet.id, snippet] as const),
          ]),
          // That there is no index is told where the results are.
          error: read.ok || read.error.code === 'no-index' ? null : read.error,
        }));
      });
    }, patienceMs);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [searcher, query, ids, first, last, revision, tries]);
  return {
    byArticle: query === null ? none : known.byArticle,
    error: known.query === query ? known.error : null,
    retry,
  };
}

import { useEffect, useMemo, useState } from 'react';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

export interface LoadedArticle {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
}

/** An article that can't be compared: it was removed from the collection, or no text was found in its file. */
export interface UncomparableArticle {
  readonly id: ArticleId;
  /** Empty where the article is gone. */
  readonly title: string;
  readonly reason: 'gone' | 'no-text';
}

export type ComparedArticles =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: StoreError }
  | {
      readonly kind: 'loaded';
      /** In the order asked for. */
      readonly articles: readonly LoadedArticle[];
      readonly uncomparable: readonly UncomparableArticle[];
    };

/** What was read for one request, so that an answer to an earlier one is never shown for a later. */
interface Reading {
  readonly request: string;
  readonly bodies: readonly Result<ArticleBody, StoreError>[];
}

/** Sorts articles into those that can be compared and those that can't. */
export function sortComparable(
  ids: readonly ArticleId[],
  summaries: readonly (ArticleSummary | null)[],
  bodies: readonly Result<ArticleBody, StoreError>[],
): ComparedArticles {
  const articles: LoadedArticle[] = [];
  const uncomparable: UncomparableArticle[] = [];
  for (const [place, id] of ids.entries()) {
    const summary = summaries[place] ?? null;
    const body = bodies[place];
    if (body && !body.ok && body.error.code !== 'not-found') return { kind: 'failed', error: body.error };
    if (!summary || !body?.ok) uncomparable.push({ id, title: summary?.title ?? '', reason: 'gone' });
    else if (body.value.sentences.length === 0)
      uncomparable.push({ id, title: summary.title, reason: 'no-text' });
    else articles.push({ summary, body: body.value });
  }
  return { kind: 'loaded', articles, uncomparable };
}

const loading: ComparedArticles = { kind: 'loading' };

/** Articles with their texts. The summaries follow corrections; a text is read once per `attempt`. */
export function useComparedArticles(ids: readonly ArticleId[], attempt: number): ComparedArticles {
  const { articles } = useServices();
  const request = `${ids.join(' ')} ${attempt}`;
  const [reading, setReading] = useState<Reading | null>(null);
  const summaries = useObserved(() => articles.observeSummaries(ids), [articles, request]);

  useEffect(() => {
    let isShown = true;
    void Promise.all(ids.map(id => articles.getBody(id))).then(bodies => {
      if (isShown) setReading({ request, bodies });
    });
    return () => {
      isShown = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the request names the ids
  }, [articles, request]);

  const found = summaries.value;
  // A list that belongs to an earlier request has other articles, or as many as it had.
  const isCurrent =
    found?.length === ids.length && found.every((summary, i) => summary === null || summary.id === ids[i]);
  const bodies = reading?.request === request ? reading.bodies : null;
  const { error } = summaries;
  return useMemo(() => {
    if (error) return { kind: 'failed', error };
    return isCurrent && bodies ? sortComparable(ids, found, bodies) : loading;
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the bodies belong to the ids
  }, [error, isCurrent, found, bodies]);
}

import { useEffect, useState } from 'react';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

export interface LoadedArticle {
  readonly summary: ArticleSummary;
  readonly body: ArticleBody;
}

export type ComparedArticles =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: StoreError }
  | { readonly kind: 'loaded'; readonly articles: readonly [LoadedArticle, LoadedArticle] };

/** What was read for one request, so that an answer to an earlier one is never shown for a later. */
interface Reading {
  readonly request: string;
  readonly bodies: readonly [ArticleBody, ArticleBody] | null;
  readonly error: StoreError | null;
}

/** Two articles with their texts. The summaries follow corrections; a text is read once per `attempt`. */
export function useComparedArticles(first: ArticleId, second: ArticleId, attempt: number): ComparedArticles {
  const { articles } = useServices();
  const request = `${first} ${second} ${attempt}`;
  const [reading, setReading] = useState<Reading | null>(null);
  const summaries = useObserved(() => articles.observeSummaries([first, second]), [articles, request]);

  useEffect(() => {
    let isShown = true;
    void Promise.all([articles.getBody(first), articles.getBody(second)]).then(([a, b]) => {
      if (!isShown) return;
      if (!a.ok) setReading({ request, bodies: null, error: a.error });
      else if (!b.ok) setReading({ request, bodies: null, error: b.error });
      else setReading({ request, bodies: [a.value, b.value], error: null });
    });
    return () => {
      isShown = false;
    };
  }, [articles, first, second, request]);

  const current = reading?.request === request ? reading : null;
  const error = current?.error ?? summaries.error;
  if (error) return { kind: 'failed', error };
  const [a, b] = summaries.value ?? [];
  if (a === null || b === null) return { kind: 'failed', error: { code: 'not-found' } };
  if (a?.id !== first || b?.id !== second || !current?.bodies) return { kind: 'loading' };
  const [firstBody, secondBody] = current.bodies;
  return {
    kind: 'loaded',
    articles: [
      { summary: a, body: firstBody },
      { summary: b, body: secondBody },
    ],
  };
}

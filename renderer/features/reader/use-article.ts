import { useEffect, useState } from 'react';
import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

export type OpenArticle =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: StoreError }
  | { readonly kind: 'open'; readonly summary: ArticleSummary; readonly body: ArticleBody };

/** An article with its text; the summary follows corrections, the text is read once. */
export function useArticle(id: ArticleId): OpenArticle {
  const { articles } = useServices();
  const [body, setBody] = useState<ArticleBody | null>(null);
  const [error, setError] = useState<StoreError | null>(null);
  const observed = useObserved(() => articles.observeSummaries([id]), [articles, id]);

  useEffect(() => {
    let isShown = true;
    setBody(null);
    setError(null);
    void articles.getBody(id).then(found => {
      if (!isShown) return;
      if (found.ok) setBody(found.value);
      else setError(found.error);
    });
    return () => {
      isShown = false;
    };
  }, [articles, id]);

  const failure = error ?? observed.error;
  if (failure) return { kind: 'failed', error: failure };
  const summary = observed.value?.[0] ?? null;
  if (!summary || summary.id !== id || body?.articleId !== id) return { kind: 'loading' };
  return { kind: 'open', summary, body };
}

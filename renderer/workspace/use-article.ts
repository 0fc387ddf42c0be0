import { useObserved } from '#renderer/workspace/use-observed.ts';
import { useServices } from '#renderer/workspace/services.tsx';
import type { ArticleSummary } from '#shared/domain/article/article.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { CorrectedArticle } from '#shared/stores/correction-store.ts';

export type OpenArticle =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly error: StoreError }
  | { readonly kind: 'open'; readonly summary: ArticleSummary; readonly article: CorrectedArticle };

/** An article with its text and what the analyst set right in it; both follow every change. */
export function useArticle(id: ArticleId): OpenArticle {
  const { articles, corrections } = useServices();
  const summaries = useObserved(() => articles.observeSummaries([id]), [articles, id]);
  const observed = useObserved(() => corrections.observeArticle(id), [corrections, id]);

  const failure = summaries.error ?? observed.error;
  if (failure) return { kind: 'failed', error: failure };
  const summary = summaries.value?.[0];
  const article = observed.value;
  if (summary === null) return { kind: 'failed', error: { code: 'not-found' } };
  if (summary?.id !== id || article?.body.articleId !== id) return { kind: 'loading' };
  return { kind: 'open', summary, article };
}

import type { RelatedArticle } from '#renderer/operations/reuse-finder.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

/** What the page asks of the worker that looks for reused text. */
export type ToReuseWorker =
  | { readonly kind: 'refresh'; readonly collection: string }
  | { readonly kind: 'cancel' }
  | {
      readonly kind: 'related';
      readonly collection: string;
      readonly question: number;
      readonly id: ArticleId;
      readonly limit: number;
    };

/** What that worker tells the page. */
export type FromReuseWorker =
  | { readonly kind: 'running'; readonly share: number }
  | { readonly kind: 'finished' }
  | { readonly kind: 'failed'; readonly error: StoreError }
  | {
      readonly kind: 'answer';
      readonly question: number;
      readonly answer: Result<readonly RelatedArticle[], StoreError>;
    };

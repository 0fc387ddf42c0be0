import type { ReanalysisProgress } from '#renderer/operations/reanalyser.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

/** What the page asks of the worker that reads articles again. */
export type ToReanalysisWorker =
  { readonly kind: 'start'; readonly collection: string } | { readonly kind: 'pause' | 'resume' | 'cancel' };

/** What that worker tells the page. Article data never passes here. */
export type FromReanalysisWorker =
  | { readonly kind: 'running'; readonly progress: ReanalysisProgress }
  | { readonly kind: 'finished'; readonly progress: ReanalysisProgress; readonly isCancelled: boolean }
  | { readonly kind: 'failed'; readonly error: StoreError };

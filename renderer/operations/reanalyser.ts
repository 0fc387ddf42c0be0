import type { StoreError } from '#shared/stores/article-store.ts';

export interface ReanalysisProgress {
  /** Articles read again since it began. */
  readonly done: number;
  readonly total: number;
  /** Articles that the rules could not read; they stay as they were. */
  readonly failed: number;
}

/** What the interface shows of reading articles again, while it runs and after. */
export type ReanalysisActivity =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly progress: ReanalysisProgress; readonly isPaused: boolean }
  | { readonly kind: 'finished'; readonly progress: ReanalysisProgress; readonly isCancelled: boolean }
  | { readonly kind: 'failed'; readonly error: StoreError };

/** Reads the articles of the collection again with the rules of today, in a worker; what was done stays done. */
export interface Reanalyser {
  readonly activity: ReanalysisActivity;
  subscribe(listener: () => void): () => void;
  /** Goes on with whatever is still old; nothing while it runs already. */
  start(): void;
  pause(): void;
  resume(): void;
  /** Stops after the batch on its way; what was read again stays. */
  cancel(): void;
}

import type { ImportOutcome, ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { ArticleId, ImportRunId } from '#shared/ids/ids.ts';
import type { Result } from '#shared/result/result.ts';
import type { Observed, StoreError } from './article-store.ts';

/** Keeps the reports of imports. */
export interface ImportRunStore {
  /** Newest first. */
  observeRuns(): Observed<readonly ImportRun[]>;
  /** What became of each file that was not simply imported or unchanged, by path; the first `most` of them, where given. */
  getOutcomes(id: ImportRunId, most?: number): Promise<Result<readonly ImportOutcome[], StoreError>>;
  /** The articles that stand in the file at this path, their own or as copies of others; by their order in it. */
  findArticles(path: string): Promise<Result<readonly ArticleId[], StoreError>>;
  /** Marks runs that were left `running` by a crash as `interrupted`; called once when the app opens. */
  markInterrupted(): Promise<Result<null, StoreError>>;
}

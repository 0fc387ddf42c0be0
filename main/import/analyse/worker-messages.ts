import type { AnalysisResult } from './analysis-executor.ts';
import type { AnalysisTask } from './read-articles.ts';

/** What the pool asks of an analysis worker: several files at once, so that none waits for the next. */
export interface ToAnalysisWorker {
  readonly tasks: readonly AnalysisTask[];
}

/** One answer for each file, in their order. */
export interface FromAnalysisWorker {
  readonly result: AnalysisResult;
}

import type { ImportFailure } from '#main/import/read-source.ts';
import type { Result } from '#shared/result/result.ts';
import { readArticles } from './read-articles.ts';
import type { AnalysedFile, AnalysisTask } from './read-articles.ts';

export type AnalysisResult = Result<AnalysedFile, ImportFailure>;

/** Whatever reads the articles of files. */
export interface AnalysisExecutor {
  /** One result for each task, in the order of the tasks. Never rejects. */
  analyse(tasks: readonly AnalysisTask[]): Promise<readonly AnalysisResult[]>;
  close(): Promise<void>;
}

/** Reads files one after the other in this thread: for a few files, and where a file may take as long as it takes. */
export function createInlineExecutor(): AnalysisExecutor {
  return {
    analyse: tasks => Promise.resolve(tasks.map(readArticles)),
    close: () => Promise.resolve(),
  };
}

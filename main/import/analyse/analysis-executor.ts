import type { ImportFailure } from '#main/import/read-source.ts';
import { ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import { packFile } from './pack-file.ts';
import type { PackedFile } from './pack-file.ts';
import { readArticles } from './read-articles.ts';
import type { AnalysisTask } from './read-articles.ts';

export type AnalysisResult = Result<PackedFile, ImportFailure>;

/** Whatever reads the articles of files. */
export interface AnalysisExecutor {
  /** One result for each task, in the order of the tasks. Never rejects. */
  analyse(tasks: readonly AnalysisTask[]): Promise<readonly AnalysisResult[]>;
  close(): Promise<void>;
}

/** Reads one file, ready to travel. Never rejects. */
export async function readAndPack(task: AnalysisTask): Promise<AnalysisResult> {
  const read = await readArticles(task);
  return read.ok ? ok(packFile(read.value, task.bytes, task.options.keepsOriginal ?? false)) : read;
}

/** Reads files one after the other in this thread: for a few files, and where a file may take as long as it takes. */
export function createInlineExecutor(): AnalysisExecutor {
  return {
    async analyse(tasks) {
      const results: AnalysisResult[] = [];
      for (const task of tasks) results.push(await readAndPack(task));
      return results;
    },
    close: () => Promise.resolve(),
  };
}

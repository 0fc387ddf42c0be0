import { parentPort } from 'node:worker_threads';
import { readAndPack } from './analyse/analysis-executor.ts';
import type { AnalysisResult } from './analyse/analysis-executor.ts';
import type { FromAnalysisWorker, ToAnalysisWorker } from './analyse/worker-messages.ts';

parentPort?.on('message', async ({ tasks }: ToAnalysisWorker) => {
  for (const task of tasks) {
    const result = await readAndPack(task);
    const answer: FromAnalysisWorker = { result };
    parentPort?.postMessage(answer, buffersOf(result));
  }
});

/** Bytes are handed over, not copied; those of the content lie beside its head. */
function buffersOf(result: AnalysisResult): readonly ArrayBuffer[] {
  if (!result.ok) return [];
  const { head, members } = result.value;
  const bytes = [head, ...members.map(member => member.bytes)];
  return [...new Set(bytes.map(view => view.buffer))].filter(buffer => buffer instanceof ArrayBuffer);
}

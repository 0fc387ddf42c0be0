import { parentPort } from 'node:worker_threads';
import { readArticles } from './analyse/read-articles.ts';
import type { FromAnalysisWorker, ToAnalysisWorker } from './analyse/worker-messages.ts';

parentPort?.on('message', ({ tasks }: ToAnalysisWorker) => {
  for (const task of tasks) {
    const answer: FromAnalysisWorker = { result: readArticles(task) };
    parentPort?.postMessage(answer);
  }
});

import type { Remapper } from '#renderer/operations/remapper.ts';
import { createWorker } from '#renderer/workers/create-worker.ts';
import { err, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { FromReanalysisWorker, RecordAnswers, RecordQuestion } from './reanalysis-messages.ts';
import reanalysisWorkerUrl from './reanalysis.worker.ts?worker&url';

/** Time without a question after which the worker, with all the rules it holds, is ended. */
const idleMs = 60_000;

type Settle = (answer: Result<unknown, StoreError>) => void;

/** Asks a worker that is started with the first question; questions are answered in their order. */
export function createRemapper(collection: string): Remapper {
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting: Settle[] = [];

  const dismiss = (): void => {
    worker?.terminate();
    worker = null;
    // Nobody is left to answer these.
    for (const settle of waiting.splice(0)) settle(err({ code: 'internal' }));
  };
  const onMessage = ({ data }: MessageEvent<FromReanalysisWorker>): void => {
    if (data.kind !== 'answer') return;
    waiting.shift()?.(data.answer);
    if (waiting.length === 0) timer = setTimeout(dismiss, idleMs);
  };
  const runningWorker = (): Worker => {
    if (worker) return worker;
    worker = createWorker(reanalysisWorkerUrl, 'remap');
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', dismiss);
    return worker;
  };

  const ask = <Kind extends RecordQuestion['kind']>(
    question: Extract<RecordQuestion, { kind: Kind }>,
  ): Promise<Result<RecordAnswers[Kind], StoreError>> => {
    clearTimeout(timer);
    return new Promise(resolve => {
      // The worker answers each kind of question with its own kind of answer.
      waiting.push(answer => resolve(answer as Result<RecordAnswers[Kind], StoreError>));
      runningWorker().postMessage(question);
    });
  };

  return {
    preview: (sourceId, mapping) => ask<'preview'>({ kind: 'preview', collection, sourceId, mapping }),
    remap: sources => ask<'remap'>({ kind: 'remap', collection, sources }),
  };
}

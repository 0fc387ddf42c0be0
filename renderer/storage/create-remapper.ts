import type { Remapper } from '#renderer/operations/remapper.ts';
import { createWorkerOnDemand } from '#renderer/workers/worker-on-demand.ts';
import { err, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { FromReanalysisWorker, RecordAnswers, RecordQuestion } from './reanalysis-messages.ts';
import reanalysisWorkerUrl from './reanalysis.worker.ts?worker&url';

/** Time without a question after which the worker, with all the rules it holds, is ended. */
const idleMs = 60_000;

type Settle = (answer: Result<unknown, StoreError>) => void;

/** Asks a worker that is started with the first question; questions are answered in their order. */
export function createRemapper(collection: string): Remapper {
  const waiting: Settle[] = [];
  const worker = createWorkerOnDemand<RecordQuestion, FromReanalysisWorker>({
    url: reanalysisWorkerUrl,
    name: 'remap',
    onMessage(message) {
      if (message.kind !== 'answer') return;
      waiting.shift()?.(message.answer);
      if (waiting.length === 0) worker.endAfter(idleMs);
    },
    onFailure() {
      for (const settle of waiting.splice(0)) settle(err({ code: 'internal' }));
    },
  });

  const ask = <Kind extends RecordQuestion['kind']>(
    question: Extract<RecordQuestion, { kind: Kind }>,
  ): Promise<Result<RecordAnswers[Kind], StoreError>> =>
    new Promise(resolve => {
      // The worker answers each kind of question with its own kind of answer.
      waiting.push(answer => resolve(answer as Result<RecordAnswers[Kind], StoreError>));
      worker.tell(question);
    });

  return {
    preview: (sourceId, mapping) => ask<'preview'>({ kind: 'preview', collection, sourceId, mapping }),
    remap: sources => ask<'remap'>({ kind: 'remap', collection, sources }),
  };
}

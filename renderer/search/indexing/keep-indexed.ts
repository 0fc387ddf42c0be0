import type { FromIndexerWorker, ToIndexerWorker } from '#renderer/search/search-messages.ts';
import indexerUrl from '#renderer/search/indexer.worker.ts?worker&url';
import { createWorkerOnDemand } from '#renderer/workers/worker-on-demand.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

/** Time without changes after which the worker is ended. */
const idleMs = 20_000;

/** Has changes brought into the index. */
export interface IndexKeeper {
  /** Something has changed, or may have. */
  wake(): void;
  /** Has the index made anew. */
  rebuild(): void;
}

/** In a worker that lives as long as there is something to do; says what keeps it from that, null once it does it again. */
export function keepIndexed(collection: string, onError: (error: StoreError | null) => void): IndexKeeper {
  let hasFailed = false;
  let told = 0;
  const tellError = (error: StoreError | null): void => {
    if (error === null && !hasFailed) return;
    hasFailed = error !== null;
    onError(error);
  };
  const worker = createWorkerOnDemand<ToIndexerWorker, FromIndexerWorker>({
    url: indexerUrl,
    name: 'indexer',
    onMessage(message) {
      if (message.heard === told) worker.endAfter(idleMs);
      tellError(message.kind === 'failed' ? message.error : null);
    },
    onFailure: () => tellError({ code: 'internal' }),
  });
  const tell = (kind: ToIndexerWorker['kind']) => (): void => {
    told += 1;
    worker.tell({ kind, collection, number: told });
  };
  return { wake: tell('wake'), rebuild: tell('rebuild') };
}

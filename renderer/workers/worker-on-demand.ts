import { createWorker } from './create-worker.ts';

interface WorkerOnDemandOptions<From> {
  /** As for `createWorker`. */
  readonly url: string;
  readonly name: string;
  readonly onMessage: (message: From) => void;
  /** The worker failed and was ended: what it was asked will not be answered. */
  readonly onFailure: () => void;
}

/** A worker that is started with the first message, and again with the first one after it was ended. */
export interface WorkerOnDemand<To> {
  /** Hands over what is in `transfer` with it. */
  tell(message: To, transfer?: readonly Transferable[]): void;
  /** Ends it, with all that it holds in memory, unless it is told something within that time. */
  endAfter(idleMs: number): void;
  end(): void;
}

/** Nothing is started before something is told. */
export function createWorkerOnDemand<To, From>({
  url,
  name,
  onMessage,
  onFailure,
}: WorkerOnDemandOptions<From>): WorkerOnDemand<To> {
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (): void => {
    clearTimeout(timer);
    worker?.terminate();
    worker = null;
  };
  const start = (): Worker => {
    const started = createWorker(url, name);
    started.addEventListener('message', ({ data }: MessageEvent<From>) => onMessage(data));
    started.addEventListener('error', () => {
      end();
      onFailure();
    });
    return started;
  };

  return {
    tell(message, transfer = []) {
      clearTimeout(timer);
      worker ??= start();
      worker.postMessage(message, [...transfer]);
    },
    endAfter(idleMs) {
      clearTimeout(timer);
      timer = setTimeout(end, idleMs);
    },
    end,
  };
}

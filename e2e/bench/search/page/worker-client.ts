import type { EngineCall, EngineReply } from '#e2e/bench/search/engines/serve-engine.ts';

/** What a call came to; `milliseconds` is how long it took in the worker. */
export interface Answered {
  readonly value: unknown;
  readonly milliseconds: number;
}

/** A worker whose methods the page calls. */
export interface WorkerClient {
  call(method: string, argument?: unknown): Promise<Answered>;
  end(): void;
}

/** Starts the worker. A call fails as the method did. */
export function startWorker(url: string, name: string): WorkerClient {
  const worker = new Worker(url, { type: 'module', name });
  const waiting = new Map<number, { settle(answered: Answered): void; fail(error: Error): void }>();
  let calls = 0;
  worker.onmessage = ({ data }: MessageEvent<EngineReply>) => {
    const asker = waiting.get(data.call);
    waiting.delete(data.call);
    if (data.ok) asker?.settle(data);
    else asker?.fail(new Error(`${name}: ${data.error}`));
  };
  worker.onerror = event => {
    for (const { fail } of waiting.values()) fail(new Error(`${name}: ${event.message}`));
    waiting.clear();
  };
  return {
    call: (method, argument) =>
      new Promise((settle, fail) => {
        calls += 1;
        waiting.set(calls, { settle, fail });
        worker.postMessage({ call: calls, method, argument } satisfies EngineCall);
      }),
    end: () => worker.terminate(),
  };
}

import type { EngineCall, EngineReply } from '#e2e/bench/search/engines/serve-engine.ts';

/** An object whose methods are called by name, wherever it is. A method that it lacks answers with nothing. */
export interface CalledObject {
  call(method: string, argument?: unknown): Promise<unknown>;
  /** Ends the worker that it is in. */
  end(): void;
}

/** Starts the worker (see `serveMethods`). A call fails as the method did. */
export function startWorker(url: string, name: string): CalledObject {
  const worker = new Worker(url, { type: 'module', name });
  const waiting = new Map<number, { settle(value: unknown): void; fail(error: Error): void }>();
  let calls = 0;
  worker.onmessage = ({ data }: MessageEvent<EngineReply>) => {
    const asker = waiting.get(data.call);
    waiting.delete(data.call);
    if (data.ok) asker?.settle(data.value);
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

/** The same for an object that stands on the page, and ends with it. */
export function callHere(engine: object): CalledObject {
  const methods = engine as Readonly<Record<string, (argument: unknown) => unknown>>; // called by name
  return { call: async (method, argument) => methods[method]?.(argument), end: () => undefined };
}

import { createWorker } from '#renderer/workers/create-worker.ts';
import type { Comparison } from '#shared/compare/comparison.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { FromCompareWorker, ToCompareWorker } from './compare-worker-messages.ts';
import compareWorkerUrl from './compare.worker.ts?worker&url';

export type ComparisonError = { readonly code: 'cancelled' } | { readonly code: 'internal' };

interface Watching {
  readonly signal: AbortSignal;
  readonly onProgress: (share: number) => void;
}

/** Comparisons of this session, newest last; what they depend on is in the key. */
const kept = new Map<string, Comparison>();
const mostKept = 12;

export const keptComparison = (key: string): Comparison | null => kept.get(key) ?? null;

function keep(key: string, comparison: Comparison): void {
  kept.set(key, comparison);
  const [oldest] = kept.keys();
  if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
}

/** Compares in a worker of its own and keeps the outcome under `key`; aborting ends the worker at once. Never rejects. */
export function computeComparison(
  key: string,
  asked: ToCompareWorker,
  { signal, onProgress }: Watching,
): Promise<Result<Comparison, ComparisonError>> {
  return new Promise(resolve => {
    const worker = createWorker(compareWorkerUrl, 'compare');
    const finish = (result: Result<Comparison, ComparisonError>): void => {
      worker.terminate();
      resolve(result);
    };
    signal.addEventListener('abort', () => finish(err({ code: 'cancelled' })), { once: true });
    worker.addEventListener('error', () => finish(err({ code: 'internal' })));
    worker.addEventListener('messageerror', () => finish(err({ code: 'internal' })));
    worker.addEventListener('message', ({ data }: MessageEvent<FromCompareWorker>) => {
      if (data.kind === 'progress') {
        onProgress(data.share);
        return;
      }
      keep(key, data.comparison);
      finish(ok(data.comparison));
    });
    worker.postMessage(asked, []);
  });
}

import type { RelatedArticle, ReuseActivity, ReuseFinder } from '#renderer/operations/reuse-finder.ts';
import { createWorker } from '#renderer/workers/create-worker.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { err, type Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import type { FromReuseWorker, ToReuseWorker } from './reuse-messages.ts';
import reuseWorkerUrl from './reuse.worker.ts?worker&url';

/** Time without work after which the worker, with all the sketches it holds, is ended. */
const idleMs = 120_000;

type Settle = (answer: Result<readonly RelatedArticle[], StoreError>) => void;

/** Looks for reused text in a worker that is started with the first wish. */
export function createReuseFinder(collection: string): ReuseFinder {
  let activity: ReuseActivity = { kind: 'idle' };
  let worker: Worker | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked = 0;
  const waiting = new Map<number, Settle>();
  const listeners = new Set<() => void>();

  const become = (next: ReuseActivity): void => {
    activity = next;
    for (const listener of listeners) listener();
  };
  const dismiss = (): void => {
    worker?.terminate();
    worker = null;
    // Nobody is left to answer these.
    for (const settle of waiting.values()) settle(err({ code: 'internal' }));
    waiting.clear();
  };
  const rest = (): void => {
    clearTimeout(timer);
    if (waiting.size === 0 && activity.kind !== 'running') timer = setTimeout(dismiss, idleMs);
  };
  const onMessage = ({ data }: MessageEvent<FromReuseWorker>): void => {
    if (data.kind === 'answer') {
      waiting.get(data.question)?.(data.answer);
      waiting.delete(data.question);
    } else become(data.kind === 'finished' ? { kind: 'idle' } : data);
    rest();
  };
  const tell = (message: ToReuseWorker): void => {
    clearTimeout(timer);
    if (worker === null) {
      worker = createWorker(reuseWorkerUrl, 'reuse');
      worker.addEventListener('message', onMessage);
      worker.addEventListener('error', () => {
        dismiss();
        become({ kind: 'failed', error: { code: 'internal' } });
      });
    }
    worker.postMessage(message);
  };

  return {
    get activity() {
      return activity;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    refresh() {
      if (activity.kind === 'running') return;
      become({ kind: 'running', share: 0 });
      tell({ kind: 'refresh', collection });
    },
    cancel() {
      if (activity.kind === 'running') tell({ kind: 'cancel' });
    },
    findRelated: (id: ArticleId, limit: number) =>
      new Promise(resolve => {
        waiting.set(++asked, resolve);
        tell({ kind: 'related', collection, question: asked, id, limit });
      }),
  };
}

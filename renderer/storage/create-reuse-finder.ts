import { createListeners } from '#renderer/operations/listeners.ts';
import type { RelatedArticle, ReuseActivity, ReuseFinder } from '#renderer/operations/reuse-finder.ts';
import { createWorkerOnDemand } from '#renderer/workers/worker-on-demand.ts';
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
  let asked = 0;
  const waiting = new Map<number, Settle>();
  const listeners = createListeners();

  const become = (next: ReuseActivity): void => {
    activity = next;
    listeners.tell();
  };
  const worker = createWorkerOnDemand<ToReuseWorker, FromReuseWorker>({
    url: reuseWorkerUrl,
    name: 'reuse',
    onMessage(message) {
      if (message.kind === 'answer') {
        waiting.get(message.question)?.(message.answer);
        waiting.delete(message.question);
      } else become(message.kind === 'finished' ? { kind: 'idle' } : message);
      if (waiting.size === 0 && activity.kind !== 'running') worker.endAfter(idleMs);
    },
    onFailure() {
      for (const settle of waiting.values()) settle(err({ code: 'internal' }));
      waiting.clear();
      become({ kind: 'failed', error: { code: 'internal' } });
    },
  });

  return {
    get activity() {
      return activity;
    },
    subscribe: listeners.subscribe,
    refresh() {
      if (activity.kind === 'running') return;
      become({ kind: 'running', share: 0 });
      worker.tell({ kind: 'refresh', collection });
    },
    cancel() {
      if (activity.kind === 'running') worker.tell({ kind: 'cancel' });
    },
    findRelated: (id: ArticleId, limit: number) =>
      new Promise(resolve => {
        waiting.set(++asked, resolve);
        worker.tell({ kind: 'related', collection, question: asked, id, limit });
      }),
  };
}

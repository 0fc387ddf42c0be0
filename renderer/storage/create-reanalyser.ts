import { createListeners } from '#renderer/operations/listeners.ts';
import type { Reanalyser, ReanalysisActivity } from '#renderer/operations/reanalyser.ts';
import { createWorkerOnDemand } from '#renderer/workers/worker-on-demand.ts';
import type { FromReanalysisWorker, ToReanalysisWorker } from './reanalysis-messages.ts';
import reanalysisWorkerUrl from './reanalysis.worker.ts?worker&url';

/** Reads articles of the collection again in a worker of its own, which lives as long as there is something to read. */
export function createReanalyser(collection: string): Reanalyser {
  let activity: ReanalysisActivity = { kind: 'idle' };
  const listeners = createListeners();

  const become = (next: ReanalysisActivity): void => {
    activity = next;
    listeners.tell();
  };
  const worker = createWorkerOnDemand<ToReanalysisWorker, FromReanalysisWorker>({
    url: reanalysisWorkerUrl,
    name: 'reanalysis',
    onMessage(message) {
      if (message.kind === 'answer') return; // this one is asked nothing
      if (message.kind === 'running')
        return become({ ...message, isPaused: activity.kind === 'running' && activity.isPaused });
      worker.end();
      become(message);
    },
    onFailure: () => become({ kind: 'failed', error: { code: 'internal' } }),
  });
  const setPaused = (isPaused: boolean): void => {
    if (activity.kind !== 'running') return;
    worker.tell({ kind: isPaused ? 'pause' : 'resume' });
    become({ ...activity, isPaused });
  };

  return {
    get activity() {
      return activity;
    },
    subscribe: listeners.subscribe,
    start() {
      if (activity.kind === 'running') return;
      become({ kind: 'running', progress: { done: 0, total: 0, failed: 0 }, isPaused: false });
      worker.tell({ kind: 'start', collection });
    },
    pause: () => setPaused(true),
    resume: () => setPaused(false),
    cancel() {
      if (activity.kind === 'running') worker.tell({ kind: 'cancel' });
    },
  };
}

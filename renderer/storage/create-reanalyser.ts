import type { Reanalyser, ReanalysisActivity } from '#renderer/operations/reanalyser.ts';
import { createWorker } from '#renderer/workers/create-worker.ts';
import type { FromReanalysisWorker, ToReanalysisWorker } from './reanalysis-messages.ts';
import reanalysisWorkerUrl from './reanalysis.worker.ts?worker&url';

/** Reads articles of the collection again in a worker of its own, which lives as long as there is something to read. */
export function createReanalyser(collection: string): Reanalyser {
  let activity: ReanalysisActivity = { kind: 'idle' };
  let worker: Worker | null = null;
  const listeners = new Set<() => void>();

  const become = (next: ReanalysisActivity): void => {
    activity = next;
    for (const listener of listeners) listener();
  };
  const tell = (message: ToReanalysisWorker): void => worker?.postMessage(message);
  const dismiss = (): void => {
    worker?.terminate();
    worker = null;
  };
  const onMessage = ({ data }: MessageEvent<FromReanalysisWorker>): void => {
    if (data.kind === 'answer') return; // this one is asked nothing
    if (data.kind === 'running')
      return become({ ...data, isPaused: activity.kind === 'running' && activity.isPaused });
    dismiss();
    become(data);
  };
  const setPaused = (isPaused: boolean): void => {
    tell({ kind: isPaused ? 'pause' : 'resume' });
    if (activity.kind === 'running') become({ ...activity, isPaused });
  };

  return {
    get activity() {
      return activity;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    start() {
      if (activity.kind === 'running') return;
      worker = createWorker(reanalysisWorkerUrl, 'reanalysis');
      worker.addEventListener('message', onMessage);
      worker.addEventListener('error', () => {
        dismiss();
        become({ kind: 'failed', error: { code: 'internal' } });
      });
      become({ kind: 'running', progress: { done: 0, total: 0, failed: 0 }, isPaused: false });
      tell({ kind: 'start', collection });
    },
    pause: () => setPaused(true),
    resume: () => setPaused(false),
    cancel: () => tell({ kind: 'cancel' }),
  };
}

import type { ImportActivity, Importer } from '#renderer/operations/importer.ts';
import { createWorker } from '#renderer/workers/create-worker.ts';
import { noImportCounts, type ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { HostConnection, ImportTicket } from '#shared/host/host-connection.ts';
import { newImportRunId } from '#shared/ids/ids.ts';
import type { OriginalStore } from '#shared/stores/original-store.ts';
import type { FromStorageWorker, ToStorageWorker } from './storage-messages.ts';
import storageWorkerUrl from './storage.worker.ts?worker&url';

/** Batches on their way at most; four were enough to keep IndexedDB busy, more only cost memory. */
const creditWindow = 4;
const filesPerBatch = 200;

interface ImporterPorts {
  readonly host: HostConnection<MessagePort, File>;
  readonly originals: Pick<OriginalStore, 'isKeeping'>;
  /** Name of the database to import into. */
  readonly collection: string;
}

/** Runs imports in the storage worker, which talks to the host itself, so that the page never touches article data. */
export function createImporter({ host, originals, collection }: ImporterPorts): Importer {
  let activity: ImportActivity = { kind: 'idle' };
  let worker: Worker | null = null;
  let startedMs = 0;
  let isPaused = false;
  const listeners = new Set<() => void>();

  const become = (next: ImportActivity): void => {
    activity = next;
    for (const listener of listeners) listener();
  };
  const tell = (message: ToStorageWorker, transfer: Transferable[] = []): void =>
    worker?.postMessage(message, transfer);
  const onMessage = ({ data }: MessageEvent<FromStorageWorker>): void =>
    become(data.kind === 'running' ? { ...data, isPaused, elapsedMs: Date.now() - startedMs } : data);
  // A worker that failed is in an unknown state; the next import starts a new one.
  const giveUp = (): void => {
    worker?.terminate();
    worker = null;
    become({ kind: 'failed', error: { code: 'internal' } });
  };
  const runningWorker = (): Worker => {
    if (worker) return worker;
    worker = createWorker(storageWorkerUrl, 'storage');
    worker.addEventListener('message', onMessage);
    worker.addEventListener('error', giveUp);
    return worker;
  };
  const setPaused = (paused: boolean): void => {
    isPaused = paused;
    tell({ kind: paused ? 'pause' : 'resume' });
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
    async start(grants, choices = {}) {
      if (activity.kind === 'running') return false;
      const runId = newImportRunId(crypto.randomUUID());
      const label = grants.map(grant => grant.name).join(' · ');
      startedMs = Date.now();
      isPaused = false;
      become({ kind: 'running', run: pendingRun(runId, label), currentPath: null, isPaused, elapsedMs: 0 });
      const opened = await host.openImport();
      if (!opened.ok) {
        become({ kind: 'unreachable', error: opened.error });
        return true;
      }
      // Where the choice can't be read nothing is lost by keeping the files.
      const keeping = await originals.isKeeping();
      const request = {
        runId,
        grants: grants.map(grant => grant.id),
        window: creditWindow,
        batchSize: filesPerBatch,
        only: null,
        rereads: false,
        keepsOriginals: keeping.ok ? keeping.value : true,
        ...choices,
      };
      runningWorker();
      tell({ kind: 'import', ticket: opened.value, request, label, collection }, transferables(opened.value));
      return true;
    },
    pause: () => setPaused(true),
    resume: () => setPaused(false),
    cancel: () => tell({ kind: 'cancel' }),
  };
}

const transferables = (ticket: ImportTicket<MessagePort>): Transferable[] =>
  ticket.kind === 'port' ? [ticket.port] : [];

/** What is shown before the importer has answered. */
const pendingRun = (id: ImportRun['id'], label: string): ImportRun => ({
  id,
  label,
  startedAt: new Date().toISOString(),
  finishedAt: null,
  state: 'running',
  counts: noImportCounts,
});

import { createListeners } from '#renderer/operations/listeners.ts';
import { createPaceMeter } from '#renderer/operations/import-pace.ts';
import type { ImportActivity, ImportChoices, Importer, PendingRetry } from '#renderer/operations/importer.ts';
import { createWorker } from '#renderer/workers/create-worker.ts';
import { noImportCounts, type ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { Grant } from '#shared/host/host-api.ts';
import type { HostConnection, ImportTicket } from '#shared/host/host-connection.ts';
import { newImportRunId } from '#shared/ids/ids.ts';
import type { OriginalStore } from '#shared/stores/original-store.ts';
import type { FromStorageWorker, ToStorageWorker } from './storage-messages.ts';
import storageWorkerUrl from './storage.worker.ts?worker&url';

/** Batches on their way at most; four were enough to keep IndexedDB busy, more only cost memory. */
const creditWindow = 4;
const filesPerBatch = 200;
/** How often the pace is taken anew while nothing is reported. */
const paceEveryMs = 1_000;

interface ImporterPorts {
  readonly host: HostConnection<MessagePort, File>;
  readonly originals: Pick<OriginalStore, 'isKeeping'>;
  /** Name of the database to import into. */
  readonly collection: string;
}

/** Runs imports in the storage worker, which talks to the host itself, so that the page never touches article data. */
export function createImporter({ host, originals, collection }: ImporterPorts): Importer {
  let activity: ImportActivity = { kind: 'idle' };
  /** What was shown before a watched folder began an import, to be shown again after it. */
  let shownBefore: ImportActivity = activity;
  let pendingRetry: PendingRetry | null = null;
  let choices: ImportChoices = {};
  let worker: Worker | null = null;
  let ticking: ReturnType<typeof setInterval> | undefined;
  const meter = createPaceMeter();
  const listeners = createListeners();

  const become = (next: ImportActivity): void => {
    activity = next;
    if (next.kind !== 'running') clearInterval(ticking);
    listeners.tell();
  };
  const tell = (message: ToStorageWorker, transfer: Transferable[] = []): void =>
    worker?.postMessage(message, transfer);
  const holdRetry = (pending: PendingRetry | null): void => {
    pendingRetry = pending;
    listeners.tell();
  };

  /** Shows a run that goes on; a pause has no pace. */
  const showRunning = (changes: Partial<Extract<ImportActivity, { kind: 'running' }>>): void => {
    if (activity.kind !== 'running') return;
    const next = { ...activity, ...changes };
    become({ ...next, pace: next.isPaused ? null : meter.measure(next.run.counts, performance.now()) });
  };
  const onMessage = ({ data }: MessageEvent<FromStorageWorker>): void => {
    if (data.kind === 'running') return showRunning({ run: data.run, standing: data.standing });
    if (data.kind === 'failed' && data.error.code === 'grant-unknown' && choices.retried)
      pendingRetry = { run: choices.retried, only: choices.only ?? [] };
    become(data.kind === 'finished' && choices.isWatched ? shownBefore : data);
  };
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
  const begin = (run: ImportRun, given: ImportChoices): void => {
    if (activity.kind !== 'running') shownBefore = activity;
    if (given.retried && given.retried.id === pendingRetry?.run.id) pendingRetry = null;
    choices = given;
    meter.restart();
    clearInterval(ticking);
    ticking = setInterval(() => showRunning({}), paceEveryMs);
    const standing = { currentPath: null, slowest: null };
    become({ kind: 'running', run, standing, isPaused: false, pace: null });
  };
  const setPaused = (isPaused: boolean): void => {
    meter.restart();
    tell({ kind: isPaused ? 'pause' : 'resume' });
    showRunning({ isPaused });
  };

  return {
    get activity() {
      return activity;
    },
    get pendingRetry() {
      return pendingRetry;
    },
    subscribe: listeners.subscribe,
    async start(grants, given = {}) {
      if (activity.kind === 'running') return false;
      const run = pendingRun(grants, given);
      begin(run, given);
      const opened = await host.openImport();
      if (!opened.ok) {
        become({ kind: 'unreachable', error: opened.error });
        return true;
      }
      // Where the choice can't be read nothing is lost by keeping the files.
      const keeping = await originals.isKeeping();
      const { retried: _, isWatched: __, ...asked } = given;
      const request = {
        runId: run.id,
        grants: grants.map(grant => grant.id),
        window: creditWindow,
        batchSize: filesPerBatch,
        only: null,
        rereads: false,
        keepsOriginals: keeping.ok ? keeping.value : true,
        ...asked,
      };
      runningWorker();
      const { label, origin } = run;
      tell(
        { kind: 'import', ticket: opened.value, request, label, origin, collection },
        transferables(opened.value),
      );
      return true;
    },
    holdRetry,
    pause: () => setPaused(true),
    resume: () => setPaused(false),
    cancel: () => tell({ kind: 'cancel' }),
  };
}

const transferables = (ticket: ImportTicket<MessagePort>): Transferable[] =>
  ticket.kind === 'port' ? [ticket.port] : [];

/** What is shown before the importer has answered. */
const pendingRun = (grants: readonly Grant[], { retried, isWatched = false }: ImportChoices) => ({
  id: newImportRunId(crypto.randomUUID()),
  label: grants.map(grant => grant.name).join(' · '),
  startedAt: new Date().toISOString(),
  finishedAt: null,
  state: 'running' as const,
  counts: noImportCounts,
  origin: {
    grants: grants.map(({ id, name, kind }) => ({ id, name, kind })),
    retries: retried?.id ?? null,
    isWatched,
  },
});

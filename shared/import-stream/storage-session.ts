import { noCountShift, noImportCounts, shiftCounts } from '#shared/domain/import-run/import-run.ts';
import type { ImportRun, ImportRunState, RunOrigin } from '#shared/domain/import-run/import-run.ts';
import type { ImportStage } from '#shared/domain/import-run/import-stage.ts';
import { err, ok } from '#shared/result/result.ts';
import type { Result } from '#shared/result/result.ts';
import type { ImportSink } from '#shared/stores/import-sink.ts';
import type { ImportRequest, ImportStreamError, ToImporter, ToStorage } from './frames.ts';

/** Where an import stands, as the importer said last. */
export interface ImportStanding {
  readonly currentPath: string | null;
  /** The stage that the others wait for. */
  readonly slowest: ImportStage | null;
}

export interface StorageSessionPorts {
  readonly send: (frame: ToImporter) => void;
  readonly sink: ImportSink;
  readonly request: ImportRequest;
  /** What the user chose, as shown. */
  readonly label: string;
  readonly origin?: RunOrigin;
  /** The present instant, ISO 8601. */
  readonly now: () => string;
  /** Called with each report of the importer and after each commit; all counts but that of the files found are of what is stored. */
  readonly onProgress: (run: ImportRun, standing: ImportStanding) => void;
}

/** The storage side of one import. */
export interface StorageSession {
  /** Takes every frame of the importer, in the order in which they came. */
  receive(frame: ToStorage): void;
  /** Says that the line is closed; an import that has not ended by then is interrupted. */
  disconnect(): void;
  cancel(): void;
  pause(): void;
  resume(): void;
  /** The finished run, once everything of it is stored; never rejects. Close the line then. */
  readonly done: Promise<Result<ImportRun, ImportStreamError>>;
}

/** A run of which so many files are known, if not more. */
const withFound = (run: ImportRun, filesFound: number): ImportRun => ({
  ...run,
  counts: { ...run.counts, filesFound: Math.max(filesFound, run.counts.filesFound) },
});

/**
 * Begins an import on a new line: asks for it, answers which sources the collection holds, commits batches strictly one
 * after the other and grants a credit for each, and stores the run with its end. A batch that can't be stored ends it.
 */
export function createStorageSession(ports: StorageSessionPorts): StorageSession {
  const { send, sink, request, onProgress } = ports;
  let run: ImportRun = {
    id: request.runId,
    label: ports.label,
    startedAt: ports.now(),
    finishedAt: null,
    state: 'running',
    counts: noImportCounts,
    ...(ports.origin && { origin: ports.origin }),
  };
  let standing: ImportStanding = { currentPath: null, slowest: null };
  let hasBegun = false;
  let nextSequence = 0;
  let shift = noCountShift;
  let isOver = false;
  let settle: (result: Result<ImportRun, ImportStreamError>) => void = () => undefined;
  const done = new Promise<Result<ImportRun, ImportStreamError>>(resolve => (settle = resolve));
  let work: Promise<void> = Promise.resolve();

  const enqueue = (step: () => Promise<void>): void => {
    work = work.then(async () => {
      if (isOver) return;
      // A sink answers with a Result; that it throws all the same must not stop the line in silence.
      await step().catch(() => finish('failed', { code: 'storage-failed' }));
    });
  };

  async function finish(state: ImportRunState, error: ImportStreamError | null): Promise<void> {
    if (isOver) return;
    isOver = true;
    run = { ...run, state, finishedAt: ports.now() };
    // What was refused before it began is no import, and leaves no report.
    if (!hasBegun && error !== null) return settle(err(error));
    const stored = await sink.finishRun(run).catch(() => err({ code: 'internal' as const }));
    if (error !== null) settle(err(error));
    else settle(stored.ok ? ok(run) : err({ code: 'storage-failed' }));
  }

  async function failToStore(): Promise<void> {
    send({ kind: 'cancel' });
    await finish('failed', { code: 'storage-failed' });
  }

  async function commit(batch: ToStorage & { readonly kind: 'batch' }): Promise<void> {
    if (batch.sequence !== nextSequence) return finish('failed', { code: 'internal' });
    const { sources, seen, outcomes, counts } = batch;
    const counted = { ...run, counts: shiftCounts(counts, shift) };
    const { rereads } = request;
    const committed = await sink.commitBatch(run.id, { sources, rereads, seen, outcomes, run: counted });
    if (!committed.ok) return failToStore();
    shift = shiftCounts(shift, committed.value);
    run = withFound({ ...run, counts: shiftCounts(counts, shift) }, run.counts.filesFound);
    nextSequence++;
    send({ kind: 'committed', sequence: batch.sequence });
    onProgress(run, standing);
  }

  async function answerProbe({ sequence, sources }: ToStorage & { readonly kind: 'probe' }): Promise<void> {
    const known = await sink.hasSources(sources).catch(() => err({ code: 'internal' as const }));
    if (isOver) return;
    if (known.ok) send({ kind: 'known', sequence, known: known.value });
    else await failToStore();
  }

  async function begin(): Promise<void> {
    hasBegun = true;
    const begun = await sink.beginRun(run);
    if (!begun.ok) await failToStore();
  }

  function receive(frame: ToStorage): void {
    if (isOver) return;
    switch (frame.kind) {
      case 'opened':
        return enqueue(begin);
      case 'probe':
        // Not behind the commits, so that the importer prepares the next batch while this one is written.
        void answerProbe(frame);
        return;
      case 'batch':
        return enqueue(() => commit(frame));
      case 'progress':
        standing = { currentPath: frame.currentPath, slowest: frame.slowest };
        run = withFound(run, frame.filesFound);
        return onProgress(run, standing);
      case 'end':
        return enqueue(() => {
          run = { ...run, counts: shiftCounts(frame.counts, shift) };
          return finish(frame.cancelled ? 'cancelled' : 'done', null);
        });
      case 'failed':
        return enqueue(() => finish('failed', frame.error));
    }
  }

  send({ kind: 'start', request });
  return {
    receive,
    disconnect: () => enqueue(() => finish('interrupted', { code: 'connection-lost' })),
    cancel: () => send({ kind: 'cancel' }),
    pause: () => send({ kind: 'pause' }),
    resume: () => send({ kind: 'resume' }),
    done,
  };
}

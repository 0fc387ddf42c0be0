import { createInlineExecutor } from '#main/import/analyse/analysis-executor.ts';
import { runImport } from '#main/import/run-import.ts';
import type { ImportRun } from '#shared/domain/import-run/import-run.ts';
import { newGrantId, newImportRunId } from '#shared/ids/ids.ts';
import type { ImportStreamError } from '#shared/import-stream/frames.ts';
import { createStorageSession } from '#shared/import-stream/storage-session.ts';
import type { Result } from '#shared/result/result.ts';
import { createMemoryLink } from './memory-link.ts';
import type { MemorySink } from './memory-sink.ts';

export interface ImportFolderOptions {
  readonly window?: number;
  readonly batchSize?: number;
  /** Cuts the line once this many batches are stored. */
  readonly killedAfter?: number;
  readonly cancelledAfter?: number;
}

let runs = 0;

/** Imports a folder, called `news`, into a sink: the importer and the storage session joined in memory. */
export async function importFolder(
  path: string,
  sink: MemorySink,
  { window = 4, batchSize = 10, killedAfter, cancelledAfter }: ImportFolderOptions = {},
): Promise<Result<ImportRun, ImportStreamError>> {
  const { link, far } = createMemoryLink();
  const served = runImport(link, () => ({ path, kind: 'folder', name: 'news' }), {
    log: () => undefined,
    executor: createInlineExecutor(),
  });
  const request = {
    runId: newImportRunId(`run-${runs++}`),
    grants: [newGrantId('g')],
    window,
    batchSize,
    only: null,
    rereads: false,
    keepsOriginals: true,
    mappings: [],
  };
  const session = createStorageSession({
    send: frame => far.send(frame),
    sink,
    request,
    label: 'news',
    now: () => '2026-01-01T00:00:00.000Z',
    onProgress: () => {
      if (sink.commits === cancelledAfter) session.cancel();
    },
  });
  far.onClose(() => session.disconnect());
  far.onFrame(frame => {
    if (frame.kind === 'batch' && frame.sequence === killedAfter) far.close();
    else session.receive(frame);
  });
  const ended = await session.done;
  far.close();
  await served;
  return ended;
}

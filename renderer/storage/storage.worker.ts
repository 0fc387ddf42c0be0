import { createStorageSession, type StorageSession } from '#shared/import-stream/storage-session.ts';
import { CollectionDatabase } from './database.ts';
import { openImportLine } from './import-line.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';
import type { FromStorageWorker, ToStorageWorker } from './storage-messages.ts';

// This file is only ever run as a worker; the types of the page are the nearest there are.
const page = self as unknown as {
  postMessage(message: FromStorageWorker): void;
  onmessage: ((event: MessageEvent<ToStorageWorker>) => void) | null;
};

let session: StorageSession | null = null;

async function runImport({
  ticket,
  request,
  label,
  origin,
  collection,
}: Extract<ToStorageWorker, { kind: 'import' }>): Promise<void> {
  const database = new CollectionDatabase(collection);
  // Without them files are understood as is worked out, and can be read again.
  const mappings = await database.mappings.toArray().catch(() => []);
  const line = openImportLine(ticket);
  const running = createStorageSession({
    send: line.send,
    sink: createImportSinkRepository(database),
    request: { ...request, mappings },
    label,
    origin,
    now: () => new Date().toISOString(),
    onProgress: (run, standing) => page.postMessage({ kind: 'running', run, standing }),
  });
  session = running;
  line.onFrame(running.receive);
  line.onClose(running.disconnect);
  const done = await running.done;
  session = null;
  line.close();
  database.close();
  page.postMessage(done.ok ? { kind: 'finished', run: done.value } : { kind: 'failed', error: done.error });
}

page.onmessage = ({ data }) => {
  if (data.kind === 'import') void runImport(data);
  else session?.[data.kind]();
};

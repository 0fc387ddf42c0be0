import type { Result } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { CollectionDatabase } from './database.ts';
import { createRelatedSession, type RelatedSession } from './related-session.ts';
import type { FromReuseWorker, ToReuseWorker } from './reuse-messages.ts';
import { refreshReuse } from './reuse-session.ts';
import { attempt } from './store-error.ts';

// This file is only ever run as a worker; the types of the page are the nearest there are.
const page = self as unknown as {
  postMessage(message: FromReuseWorker): void;
  onmessage: ((event: MessageEvent<ToReuseWorker>) => void) | null;
};

let isCancelled = false;
let open: {
  readonly name: string;
  readonly database: CollectionDatabase;
  readonly related: RelatedSession;
} | null = null;

function openOnce(name: string): NonNullable<typeof open> {
  if (open?.name === name) return open;
  open?.database.close();
  const database = new CollectionDatabase(name);
  return (open = { name, database, related: createRelatedSession(database) });
}

const mayGoOn = async (): Promise<boolean> => {
  // The moment in which messages of the page are heard.
  await new Promise<void>(resolve => setTimeout(resolve));
  return !isCancelled;
};

/**
 * One thing at a time, in all windows: another look would only find the same. A question waits for it, too: it would make
 * the same sketches a second time, and take for other reports the copies that are just being found.
 */
const inTurn = <T>(work: () => Promise<T>): Promise<Result<T, StoreError>> =>
  attempt(() => navigator.locks.request('reuse', work));

async function refresh(collection: string): Promise<void> {
  isCancelled = false;
  const { database } = openOnce(collection);
  const onProgress = (share: number): void => page.postMessage({ kind: 'running', share });
  const done = await inTurn(() => refreshReuse(database, { onProgress, mayGoOn }));
  page.postMessage(done.ok ? { kind: 'finished' } : { kind: 'failed', error: done.error });
}

async function answer({ collection, question, id, limit }: ToReuseWorker & { kind: 'related' }) {
  const { related } = openOnce(collection);
  const answered = await inTurn(() => related.findRelated(id, limit));
  page.postMessage({ kind: 'answer', question, answer: answered });
}

page.onmessage = ({ data }) => {
  if (data.kind === 'refresh') void refresh(data.collection);
  else if (data.kind === 'cancel') isCancelled = true;
  else void answer(data);
};

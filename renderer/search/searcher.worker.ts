import { CollectionDatabase } from '#renderer/storage/database.ts';
import { createSearchSession, type SearchSession } from './answering/search-session.ts';
import { IndexDatabase } from './index-database.ts';
import type { FromSearcherWorker, QuestionKind, ToSearcherWorker } from './search-messages.ts';

// This file is only ever run as a worker; the types of the page are the nearest there are.
const page = self as unknown as {
  postMessage(message: FromSearcherWorker): void;
  onmessage: ((event: MessageEvent<ToSearcherWorker>) => void) | null;
};

/** Without a moment in which messages are heard there are at most as many milliseconds. */
const mostDeafMs = 8;
let heardAt = 0;
const pause = async (): Promise<void> => {
  if (performance.now() - heardAt < mostDeafMs) return;
  await new Promise<void>(resolve => setTimeout(resolve));
  heardAt = performance.now();
};

let open: { readonly name: string; readonly session: SearchSession } | null = null;

function sessionOf(name: string): SearchSession {
  if (open?.name === name) return open.session;
  const ports = { collection: new CollectionDatabase(name), database: new IndexDatabase(name), pause };
  const session = createSearchSession(ports);
  open = { name, session };
  return session;
}

/** The number of the last question of each kind: only that one is still wanted. */
const newest = new Map<QuestionKind, number>();

async function answer({ collection, number, question }: ToSearcherWorker): Promise<void> {
  newest.set(question.kind, number);
  const isWanted = (): boolean => newest.get(question.kind) === number;
  const answered = await sessionOf(collection).answer(question, isWanted);
  page.postMessage({ number, answer: answered });
}

page.onmessage = ({ data }) => {
  void answer(data);
};

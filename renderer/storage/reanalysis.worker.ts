import type { ReanalysisProgress } from '#renderer/operations/reanalyser.ts';
import { reanalyseArticle } from '#shared/analysis/articles/reanalyse-article.ts';
import { CollectionDatabase } from './database.ts';
import type { FromReanalysisWorker, RecordQuestion, ToReanalysisWorker } from './reanalysis-messages.ts';
import { createReanalysisRepository } from './reanalysis-repository.ts';
import { runReanalysis } from './reanalysis-session.ts';
import { previewRecords, remapSources } from './remap-session.ts';
import { attempt } from './store-error.ts';

// This file is only ever run as a worker; the types of the page are the nearest there are.
const page = self as unknown as {
  postMessage(message: FromReanalysisWorker): void;
  onmessage: ((event: MessageEvent<ToReanalysisWorker>) => void) | null;
};

const wish = { isPaused: false, isCancelled: false };
let wake: (() => void) | null = null;

const mayGoOn = async (): Promise<boolean> => {
  // Also the moment in which messages of the page are heard.
  await new Promise<void>(resolve => setTimeout(resolve));
  while (wish.isPaused && !wish.isCancelled) await new Promise<void>(resolve => (wake = resolve));
  return !wish.isCancelled;
};

async function run(collection: string): Promise<void> {
  wish.isCancelled = false;
  wish.isPaused = false;
  const database = new CollectionDatabase(collection);
  let progress: ReanalysisProgress = { done: 0, total: 0, failed: 0 };
  const done = await runReanalysis({
    store: createReanalysisRepository(database),
    reanalyse: reanalyseArticle,
    onProgress: next => {
      progress = next;
      page.postMessage({ kind: 'running', progress });
    },
    mayGoOn,
  });
  database.close();
  page.postMessage(
    done.ok ? { kind: 'finished', progress, ...done.value } : { kind: 'failed', error: done.error },
  );
}

let questions: Promise<void> = Promise.resolve();

async function answer(question: RecordQuestion): Promise<void> {
  const database = new CollectionDatabase(question.collection);
  const answered = await attempt(async () =>
    question.kind === 'preview'
      ? previewRecords(database, question.sourceId, question.mapping)
      : remapSources(database, question.sources),
  );
  database.close();
  page.postMessage({ kind: 'answer', answer: answered });
}

page.onmessage = ({ data }) => {
  switch (data.kind) {
    case 'start':
      void run(data.collection);
      return;
    case 'preview':
    case 'remap':
      questions = questions.then(() => answer(data));
      return;
    case 'cancel':
      wish.isCancelled = true;
      break;
    case 'pause':
    case 'resume':
      wish.isPaused = data.kind === 'pause';
      break;
  }
  wake?.();
};

import { createWorker } from '#renderer/workers/create-worker.ts';
import type { ArticleStore, StoreError } from '#shared/stores/article-store.ts';
import type { TimelineModel } from '#shared/timeline/timeline-model.ts';
import type { TimelineWorkerReply, TimelineWorkerRequest } from './timeline-worker-messages.ts';
import workerUrl from './timeline.worker.ts?worker&url';

/** What has been loaded; the last model stays while a newer one is on its way. */
export interface TimelineLoad {
  readonly model: TimelineModel | null;
  readonly isLoading: boolean;
  /** Articles read so far in the load under way. */
  readonly articleCount: number;
  readonly error: StoreError | null;
}

/** Follows the collection until it is disposed of. */
export interface TimelineLoader {
  retry(): void;
  dispose(): void;
}

type LoadArticles = Pick<ArticleStore, 'forEachEventsBlock' | 'observeEventsRevision'>;

/** While an import runs the events change many times a second; the model follows at most this often. */
const pauseMs = 1000;

/** Has the worker build; null once it has failed, be it long before it was asked. */
function createModelBuilder(worker: Worker): () => Promise<TimelineModel | null> {
  let hasFailed = false;
  let answer: ((model: TimelineModel | null) => void) | null = null;
  worker.addEventListener('error', () => {
    hasFailed = true;
    answer?.(null);
  });
  worker.addEventListener('message', (event: MessageEvent<TimelineWorkerReply>) =>
    answer?.(event.data.model),
  );
  return () =>
    new Promise(resolve => {
      answer = resolve;
      if (hasFailed) resolve(null);
      else worker.postMessage({ kind: 'build' } satisfies TimelineWorkerRequest);
    });
}

/** Creates a loader, which reads all events at once and again after each change, in a worker of its own. */
export function createTimelineLoader(
  articles: LoadArticles,
  onDidChange: (load: TimelineLoad) => void,
): TimelineLoader {
  const worker = createWorker(workerUrl, 'timeline');
  const buildModel = createModelBuilder(worker);
  let state: TimelineLoad = { model: null, isLoading: true, articleCount: 0, error: null };
  let wanted: number | null = null;
  let loaded: number | null = null;
  let isBusy = false;
  let isDisposed = false;
  let timer: number | undefined;

  const change = (next: Partial<TimelineLoad>): void => {
    if (isDisposed) return;
    state = { ...state, ...next };
    onDidChange(state);
  };

  const load = async (): Promise<void> => {
    let articleCount = 0;
    change({ isLoading: true, articleCount });
    const read = await articles.forEachEventsBlock(block => {
      if (isDisposed) return;
      articleCount += block.length;
      worker.postMessage({ kind: 'block', block } satisfies TimelineWorkerRequest);
      change({ articleCount });
    });
    if (isDisposed) return;
    // The worker starts afresh after `build`, so a half-read collection never leaks into the next load.
    const model = await buildModel();
    if (!read.ok) change({ isLoading: false, error: read.error });
    else if (model === null) change({ isLoading: false, error: { code: 'internal' } });
    else change({ model, isLoading: false, error: null });
  };

  const pump = async (): Promise<void> => {
    if (isBusy || isDisposed || wanted === loaded) return;
    isBusy = true;
    const revision = wanted;
    await load();
    loaded = revision;
    isBusy = false;
    if (wanted !== loaded) timer = window.setTimeout(() => void pump(), pauseMs);
  };

  const subscription = articles.observeEventsRevision().subscribe(
    revision => {
      wanted = revision;
      void pump();
    },
    error => change({ error, isLoading: false }),
  );

  return {
    retry() {
      loaded = null;
      void pump();
    },
    dispose() {
      isDisposed = true;
      subscription.unsubscribe();
      window.clearTimeout(timer);
      worker.terminate();
    },
  };
}

import { createWorker } from '#renderer/workers/create-worker.ts';
import type { ArticleStore, StoreError } from '#shared/stores/article-store.ts';
import type { QuestionOf, TimelineClient } from './timeline-client.ts';
import type {
  ModelArticles,
  TimelineQuestion,
  TimelineReplies,
  TimelineWorkerReply,
  TimelineWorkerRequest,
  WorkerAnswers,
} from './timeline-worker-messages.ts';
import workerUrl from './timeline.worker.ts?worker&url';

/** What has been loaded; the last data stays while newer ones are on their way. */
export interface TimelineLoad {
  /** Changes whenever other data is there to be asked about; 0 before the first. */
  readonly version: number;
  readonly isLoading: boolean;
  /** Articles read so far in the first load. */
  readonly articleCount: number;
  readonly error: StoreError | null;
}

/** Follows the collection until it is disposed of. */
export interface TimelineLoader extends TimelineClient {
  retry(): void;
  dispose(): void;
}

type LoadArticles = Pick<ArticleStore, 'forEachEventsBlock' | 'observeEventsRevision'>;

/** While an import runs the events change many times a second; the model follows at most this often. */
const pauseMs = 1000;

interface TimelineWorker extends TimelineClient {
  readonly send: (request: TimelineWorkerRequest) => void;
  /** How many articles the data has; null once the worker has failed. */
  build(): Promise<number | null>;
}

/** Matches what the worker says with what it was asked. Once it has failed, be it long before, the answer to all is null. */
function talkTo(worker: Worker): TimelineWorker {
  let hasFailed = false;
  let sequence = 0;
  let onBuilt: ((articleCount: number | null) => void) | null = null;
  let articles: ModelArticles | null = null;
  const waiting = new Map<number, (answer: WorkerAnswers[TimelineQuestion['kind']] | null) => void>();
  const send = (request: TimelineWorkerRequest): void => worker.postMessage(request);
  worker.addEventListener('error', () => {
    hasFailed = true;
    onBuilt?.(null);
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  });
  worker.addEventListener('message', ({ data }: MessageEvent<TimelineWorkerReply>) => {
    if (data.kind === 'built') {
      articles = data.articles;
      onBuilt?.(articles.articleIds.length);
    } else {
      waiting.get(data.sequence)?.(data.answer);
      waiting.delete(data.sequence);
    }
  });
  return {
    send,
    build: () =>
      new Promise(resolve => {
        onBuilt = resolve;
        if (hasFailed) resolve(null);
        else send({ kind: 'build' });
      }),
    ask: <Kind extends TimelineQuestion['kind']>(question: QuestionOf<Kind>) =>
      new Promise<TimelineReplies[Kind] | null>(resolve => {
        if (hasFailed) {
          resolve(null);
          return;
        }
        sequence += 1;
        // The worker answers a question by the reply of its kind, and of a model what it had not told before.
        waiting.set(sequence, answer => {
          const whole = answer && question.kind === 'model' ? { ...answer, ...articles } : answer;
          resolve(whole as TimelineReplies[Kind] | null);
        });
        send({ kind: 'ask', sequence, question });
      }),
    setCopies: groups => send({ kind: 'copies', groups }),
  };
}

/** Creates a loader, which reads all events at once and again after each change, in a worker of its own. */
export function createTimelineLoader(
  articles: LoadArticles,
  onDidChange: (load: TimelineLoad) => void,
): TimelineLoader {
  const worker = createWorker(workerUrl, 'timeline');
  const { send, build, ask, setCopies } = talkTo(worker);
  let state: TimelineLoad = { version: 0, isLoading: true, articleCount: 0, error: null };
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
      send({ kind: 'block', block });
      // Later loads go on behind a picture that says nothing of them.
      if (state.version === 0) change({ articleCount });
    });
    if (isDisposed) return;
    // The worker starts afresh after `build`, so a half-read collection never leaks into the next load.
    const built = await build();
    if (!read.ok) change({ isLoading: false, error: read.error });
    else if (built === null) change({ isLoading: false, error: { code: 'internal' } });
    else change({ version: state.version + 1, isLoading: false, error: null });
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
    ask,
    setCopies,
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

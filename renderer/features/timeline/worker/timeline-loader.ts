import type { EventsSending, EventsSource } from '#renderer/operations/events-source.ts';
import { createWorker } from '#renderer/workers/create-worker.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
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

/** What it follows, and what reads it. */
interface LoaderParts {
  readonly articles: Pick<ArticleStore, 'observeEventsRevision'>;
  readonly eventsSource: EventsSource;
}

/** While an import runs the events change many times a second; the model follows at most this often. */
const pauseMs = 1000;

interface TimelineWorker extends TimelineClient {
  /** Has it take the events that come through the port and build its data of them. */
  load(port: MessagePort): Promise<Result<null, StoreError>>;
  /** The load fails, for its events will not come. */
  abandon(error: StoreError): void;
}

/** Matches what the worker says with what it was asked. Once it has failed, be it long before, the answer to all is null. */
function talkTo(worker: Worker, onTaken: (articleCount: number) => void): TimelineWorker {
  let hasFailed = false;
  let sequence = 0;
  let onLoaded = (_: Result<null, StoreError>): void => undefined;
  let articles: ModelArticles | null = null;
  const waiting = new Map<number, (answer: WorkerAnswers[TimelineQuestion['kind']] | null) => void>();
  const send = (request: TimelineWorkerRequest, transfer: Transferable[] = []): void =>
    worker.postMessage(request, transfer);
  worker.addEventListener('error', () => {
    hasFailed = true;
    onLoaded(err({ code: 'internal' }));
    for (const answer of waiting.values()) answer(null);
    waiting.clear();
  });
  worker.addEventListener('message', ({ data }: MessageEvent<TimelineWorkerReply>) => {
    switch (data.kind) {
      case 'taken':
        onTaken(data.articleCount);
        break;
      case 'built':
        ({ articles } = data);
        onLoaded(ok(null));
        break;
      case 'not-loaded':
        onLoaded(err(data.error));
        break;
      case 'answer':
        waiting.get(data.sequence)?.(data.answer);
        waiting.delete(data.sequence);
        break;
    }
  });
  return {
    load: port =>
      new Promise(resolve => {
        onLoaded = resolve;
        if (hasFailed) resolve(err({ code: 'internal' }));
        else send({ kind: 'load', port }, [port]);
      }),
    abandon: error => send({ kind: 'abandon', error }),
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

/** Creates a loader, which has all events read at once and again after each change, by workers that hand them to each other. */
export function createTimelineLoader(
  { articles, eventsSource }: LoaderParts,
  onDidChange: (load: TimelineLoad) => void,
): TimelineLoader {
  const worker = createWorker(workerUrl, 'timeline');
  let state: TimelineLoad = { version: 0, isLoading: true, articleCount: 0, error: null };
  let wanted: number | null = null;
  let loaded: number | null = null;
  let isBusy = false;
  let isDisposed = false;
  let timer: number | undefined;
  let sending: EventsSending | null = null;

  const change = (next: Partial<TimelineLoad>): void => {
    if (isDisposed) return;
    state = { ...state, ...next };
    onDidChange(state);
  };
  const { load, abandon, ask, setCopies } = talkTo(worker, articleCount => {
    // Later loads go on behind a picture that says nothing of them.
    if (state.version === 0) change({ articleCount });
  });

  const reload = async (): Promise<void> => {
    change({ isLoading: true, articleCount: 0 });
    const { port1, port2 } = new MessageChannel();
    sending = eventsSource.send(port1, () => abandon({ code: 'internal' }));
    const result = await load(port2);
    sending.cancel();
    if (result.ok) change({ version: state.version + 1, isLoading: false, error: null });
    else change({ isLoading: false, error: result.error });
  };

  const pump = async (): Promise<void> => {
    if (isBusy || isDisposed || wanted === loaded) return;
    isBusy = true;
    const revision = wanted;
    await reload();
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
      sending?.cancel();
      worker.terminate();
    },
  };
}

import type { EventsSending, EventsSource } from '#renderer/operations/events-source.ts';
import type { ArticleStore, StoreError } from '#shared/stores/article-store.ts';
import { talkToWorker } from './talk-to-worker.ts';
import type { TimelineClient } from './timeline-client.ts';

/** What has been loaded; the last data stays while newer ones are on their way. */
export interface TimelineLoad {
  /** Changes whenever other data is there to be asked about; 0 before the first. */
  readonly version: number;
  /** Articles read so far in the first load. */
  readonly articleCount: number;
  /** Why the data are not those of the collection as it is now; stays until they are loaded, or are tried again. */
  readonly error: StoreError | null;
}

/** Follows the collection until it is disposed of. */
export interface TimelineLoader extends TimelineClient {
  /** Loads all anew, by another worker where one has failed. */
  retry(): void;
  /** What was asked and not answered yet is answered null. */
  dispose(): void;
}

/** What it follows, and what reads it. */
interface LoaderParts {
  readonly articles: Pick<ArticleStore, 'observeEventsRevision'>;
  readonly eventsSource: EventsSource;
}

/** While an import runs the events change many times a second; the model follows at most this often. */
const pauseMs = 1000;

/**
 * Creates a loader, which has all events read at once and again after each change, by workers that hand them to each other.
 * Once the worker that builds the data has failed it waits for `retry`: most likely the next would fail, too.
 */
export function createTimelineLoader(
  { articles, eventsSource }: LoaderParts,
  onDidChange: (load: TimelineLoad) => void,
): TimelineLoader {
  let state: TimelineLoad = { version: 0, articleCount: 0, error: null };
  let wanted: number | null = null;
  let loaded: number | null = null;
  let isBusy = false;
  let hasFailed = false;
  let isDisposed = false;
  let timer: number | undefined;
  let sending: EventsSending | null = null;

  const change = (next: Partial<TimelineLoad>): void => {
    if (isDisposed) return;
    state = { ...state, ...next };
    onDidChange(state);
  };
  const { load, abandon, ask, setCopies, end } = talkToWorker({
    onTaken(articleCount) {
      // Later loads go on behind a picture that says nothing of them.
      if (state.version === 0) change({ articleCount });
    },
    onFailure() {
      hasFailed = true;
      change({ error: { code: 'internal' } });
    },
  });

  const stopSending = (): void => {
    sending?.cancel();
    sending = null;
  };

  const reload = async (): Promise<void> => {
    change({ articleCount: 0 });
    const { port1, port2 } = new MessageChannel();
    sending = eventsSource.send(port1, () => abandon({ code: 'internal' }));
    const result = await load(port2, state.version + 1);
    stopSending();
    if (result.ok) change({ version: state.version + 1, error: null });
    else change({ error: result.error });
  };

  const pump = async (): Promise<void> => {
    if (isBusy || isDisposed || hasFailed || wanted === loaded) return;
    isBusy = true;
    const revision = wanted;
    await reload();
    loaded = revision;
    isBusy = false;
    if (!isDisposed && wanted !== loaded) timer = window.setTimeout(() => void pump(), pauseMs);
  };

  const follow = () =>
    articles.observeEventsRevision().subscribe(
      revision => {
        wanted = revision;
        void pump();
      },
      error => change({ error }),
    );
  let subscription = follow();

  return {
    ask,
    setCopies,
    retry() {
      hasFailed = false;
      loaded = null;
      change({ error: null });
      subscription.unsubscribe();
      // Says the revision at once, which was not loaded.
      subscription = follow();
    },
    dispose() {
      isDisposed = true;
      subscription.unsubscribe();
      window.clearTimeout(timer);
      stopSending();
      end();
    },
  };
}

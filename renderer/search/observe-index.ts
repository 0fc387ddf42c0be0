import type { IndexState } from '#renderer/operations/searcher.ts';
import type { CollectionDatabase } from '#renderer/storage/database.ts';
import { observe } from '#renderer/storage/observe.ts';
import type { StoreError } from '#shared/stores/article-store.ts';
import { segmentFormat } from '#shared/search/segment/segment-header.ts';
import type { IndexDatabase } from './index-database.ts';
import type { StateRecord } from './index-records.ts';

/** What can be seen of the index from outside. */
export interface SeenIndex extends Pick<IndexState, 'indexed' | 'waiting' | 'isRebuilding'> {
  /** Another one whenever the same search may find something else. */
  readonly stamp: string;
}

interface Watchers {
  readonly onIndex: (seen: SeenIndex) => void;
  /** Something is queued, or was never looked at. */
  readonly onQueue: () => void;
  /** Why it can not be seen; null once it can again. */
  readonly onError: (error: StoreError | null) => void;
}

/** After the first look at an empty queue. */
const firstLookMs = 1_000;

interface Queue {
  readonly entries: number;
  readonly articles: number;
}

const readQueue = async ({ searchQueue }: CollectionDatabase): Promise<Queue> => {
  const sizes = await searchQueue.orderBy('size').keys();
  return { entries: sizes.length, articles: sizes.reduce<number>((sum, size) => sum + Number(size), 0) };
};

/** One whose bytes this program does not understand is none. */
const readState = async (index: IndexDatabase): Promise<StateRecord | undefined> => {
  const state = await index.state.get('index');
  return state?.format === segmentFormat ? state : undefined;
};

const seen = (state: StateRecord | undefined, queue: Queue): SeenIndex => ({
  indexed: state?.indexed ?? 0,
  waiting: (state?.lacking ?? 0) + queue.articles,
  isRebuilding: state === undefined || state.next !== null,
  stamp: state === undefined ? '' : `${state.birth} ${state.answers}`,
});

/** Tells of each change of the index and of its queue, in whichever window. Never ends. */
export function observeIndex(
  collection: CollectionDatabase,
  index: IndexDatabase,
  { onIndex, onQueue, onError }: Watchers,
): void {
  let state: StateRecord | undefined;
  let queue: Queue | null = null;
  const tell = (): void => {
    if (queue !== null) onIndex(seen(state, queue));
  };
  const errors: { queue: StoreError | null; index: StoreError | null } = { queue: null, index: null };
  const note = (of: keyof typeof errors, error: StoreError | null): void => {
    if (error === null && errors[of] === null) return;
    errors[of] = error;
    onError(errors.queue ?? errors.index);
  };
  observe(() => readQueue(collection)).subscribe(
    next => {
      note('queue', null);
      const isFirst = queue === null;
      queue = next;
      tell();
      if (next.entries > 0) onQueue();
      // The index may be of older rules, or gone; that can wait until the page has begun.
      else if (isFirst) setTimeout(onQueue, firstLookMs);
    },
    error => note('queue', error),
  );
  observe(() => readState(index)).subscribe(
    next => {
      note('index', null);
      state = next;
      tell();
    },
    error => note('index', error),
  );
}

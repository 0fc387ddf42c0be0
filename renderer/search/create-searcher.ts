import { createListeners } from '#renderer/operations/listeners.ts';
import type { IndexState, Searcher } from '#renderer/operations/searcher.ts';
import { CollectionDatabase } from '#renderer/storage/database.ts';
import { createAsker } from './answering/create-asker.ts';
import { IndexDatabase } from './index-database.ts';
import { keepIndexed } from './indexing/keep-indexed.ts';
import { observeIndex } from './observe-index.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { ok } from '#shared/result/result.ts';
import type { StoreError } from '#shared/stores/article-store.ts';

/** Before the first look at it. */
const nothingIndexed: IndexState = { indexed: 0, waiting: 0, isRebuilding: false, error: null };

const isSame = (a: IndexState, b: IndexState): boolean =>
  a.indexed === b.indexed &&
  a.waiting === b.waiting &&
  a.isRebuilding === b.isRebuilding &&
  a.error === b.error;

/** Searches a collection, and keeps its index up to date: each in a worker that is started when there is something to do. */
export function createSearcher(collection: string): Searcher {
  const listeners = createListeners();
  let state = nothingIndexed;
  let revision = 0;
  /** Which index, and which state of it, the last revision was of. */
  let seen = '';

  const become = (change: Partial<IndexState>, hasNewAnswers = false): void => {
    const next = { ...state, ...change };
    if (!hasNewAnswers && isSame(next, state)) return;
    state = next;
    listeners.tell();
  };
  const errors: { indexing: StoreError | null; looking: StoreError | null } = {
    indexing: null,
    looking: null,
  };
  const note = (doing: keyof typeof errors) => (error: StoreError | null) => {
    errors[doing] = error;
    become({ error: errors.indexing ?? errors.looking });
  };
  const indexer = keepIndexed(collection, note('indexing'));
  const asker = createAsker(collection, { onDamage: indexer.rebuild, onMissing: indexer.wake });
  observeIndex(new CollectionDatabase(collection), new IndexDatabase(collection), {
    onIndex({ stamp, ...counts }) {
      const hasNewAnswers = stamp !== seen;
      if (hasNewAnswers) revision += 1;
      seen = stamp;
      become(counts, hasNewAnswers);
    },
    onQueue: indexer.wake,
    onError: note('looking'),
  });

  return {
    get state() {
      return state;
    },
    get revision() {
      return revision;
    },
    subscribe: listeners.subscribe,
    async prepare() {
      await asker.ask({ kind: 'prepare' });
    },
    find: (request, limit) => asker.ask({ kind: 'find', request, limit }),
    async findAll(request) {
      const found = await asker.ask({ kind: 'findAll', request });
      if (!found.ok) return found;
      return ok(found.value === '' ? [] : (found.value.split(' ') as ArticleId[])); // as they were joined
    },
    countFacets: (request, limit) => asker.ask({ kind: 'countFacets', request, limit }),
    readSnippets: (query, ids) => asker.ask({ kind: 'readSnippets', query, ids }),
    countNew: searches => asker.ask({ kind: 'countNew', searches }),
    suggest: (field, typed, limit) => asker.ask({ kind: 'suggest', field, typed, limit }),
    retry: indexer.wake,
    rebuild: indexer.rebuild,
  };
}

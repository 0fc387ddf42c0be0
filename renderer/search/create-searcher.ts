import { createListeners } from '#renderer/operations/listeners.ts';
import type { IndexState, Searcher } from '#renderer/operations/searcher.ts';
import { CollectionDatabase } from '#renderer/storage/database.ts';
import { createAsker } from './answering/create-asker.ts';
import { IndexDatabase } from './index-database.ts';
import { keepIndexed } from './indexing/keep-indexed.ts';
import { observeIndex } from './observe-index.ts';
import type { ArticleId } from '#shared/ids/ids.ts';
import { ok } from '#shared/result/result.ts';

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
  const indexer = keepIndexed(collection, error => become({ error }));
  const asker = createAsker(collection, { onDamage: indexer.rebuild, onMissing: indexer.wake });
  observeIndex(new CollectionDatabase(collection), new IndexDatabase(collection), {
    onIndex({ stamp, ...counts }) {
      const hasNewAnswers = stamp !== seen;
      if (hasNewAnswers) revision += 1;
      seen = stamp;
      become(counts, hasNewAnswers);
    },
    onQueue: indexer.wake,
    onError: error => become({ error }),
  });

  return {
    get state() {
      return state;
    },
    get revision() {
      return revision;
    },
    subscribe: listeners.subscribe,
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
    rebuild: indexer.rebuild,
  };
}

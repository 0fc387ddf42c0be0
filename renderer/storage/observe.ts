import { liveQuery } from 'dexie';
import type { Observed } from '#shared/stores/article-store.ts';
import { toStoreError } from './store-error.ts';

/**
 * A query that runs again after each write, in any window or worker, that touches what it read. Dexie is given a function that
 * is `async` itself: only then do queries that await not end transactions which run beside them.
 */
export const observe = <T>(query: () => Promise<T>): Observed<T> => ({
  subscribe: (onValue, onError) =>
    liveQuery(async () => query()).subscribe(onValue, cause => onError(toStoreError(cause))),
});

import type { Observed } from '#shared/stores/article-store.ts';

/** The first value of what can be followed, which is followed no longer then; rejects with its error where that comes first. */
export const firstObserved = <T>(observed: Observed<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    const { unsubscribe } = observed.subscribe(value => {
      resolve(value);
      // It may be told while it subscribes.
      queueMicrotask(() => unsubscribe());
    }, reject);
  });

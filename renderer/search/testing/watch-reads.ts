import { vi } from 'vitest';

/** What is read of an index from now on. To be restored as any spy. */
export interface WatchedReads {
  /** The keys of pages, in order. */
  readonly pages: () => readonly number[];
  /** How often all that is published was looked at. */
  readonly looks: () => number;
}

/** Watches all databases of the test. */
export function watchReads(): WatchedReads {
  const get = vi.spyOn(IDBObjectStore.prototype, 'get');
  const getAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
  const storesOf = (spy: { readonly mock: { readonly contexts: readonly unknown[] } }): readonly string[] =>
    spy.mock.contexts.map(store => (store as IDBObjectStore).name);
  get.mockClear();
  getAll.mockClear();
  return {
    pages: () => {
      const stores = storesOf(get);
      return get.mock.calls.flatMap(([key], at) => (stores[at] === 'pages' ? [Number(key)] : []));
    },
    looks: () => storesOf(getAll).filter(name => name === 'segments').length,
  };
}

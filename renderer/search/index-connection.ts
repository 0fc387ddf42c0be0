import { indexName } from './index-records.ts';

/** Leads to a database as the browser has it. */
export interface IndexConnection {
  /** Null where there is no such database. Opens it again where it was closed meanwhile. */
  connect(): Promise<IDBDatabase | null>;
}

/** What a request results in. */
export const resultOf = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('a request failed without a reason'));
  });

async function openIfThere(name: string): Promise<IDBDatabase | null> {
  const request = indexedDB.open(name);
  let isThere = true;
  request.onupgradeneeded = () => {
    isThere = false;
    // Only who writes the index makes it.
    request.transaction?.abort();
  };
  try {
    return await resultOf(request);
  } catch (cause) {
    if (isThere) throw cause;
    return null;
  }
}

/**
 * Connects those who only read an index, without the library that writes it: to load that takes as long as the first answer.
 * Gives way to whoever deletes the database or makes it anew.
 */
export function createIndexConnection(collection: string): IndexConnection {
  let opened: Promise<IDBDatabase | null> | null = null;

  async function open(): Promise<IDBDatabase | null> {
    const forget = (): void => void (opened = null);
    try {
      const database = await openIfThere(indexName(collection));
      if (database === null) forget();
      else {
        database.onclose = forget;
        database.onversionchange = () => {
          database.close();
          forget();
        };
      }
      return database;
    } catch (cause) {
      forget();
      throw cause;
    }
  }
  return { connect: () => (opened ??= open()) };
}

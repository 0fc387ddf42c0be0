import { resultOf, type IndexConnection } from '#renderer/search/index-connection.ts';
import { MissingPage } from '#shared/search/segment/segment-storage.ts';

/** Reads pages. Whoever asks must not write into what they are given. */
export interface PageCache {
  /** In the order of the keys. Throws `MissingPage` where one is not there. Pages that are not `kept` are not remembered. */
  read(keys: readonly number[], isKept: boolean): Promise<readonly Uint8Array[]>;
  /** Forgets all pages. */
  clear(): void;
}

interface Wanted {
  readonly key: number;
  readonly settle: (page: Uint8Array | undefined) => void;
  readonly fail: (cause: unknown) => void;
}

async function readPages(
  connection: IndexConnection,
  keys: readonly number[],
): Promise<readonly (Uint8Array | undefined)[]> {
  const database = await connection.connect();
  const pages = database?.transaction('pages').objectStore('pages');
  return Promise.all(keys.map(key => pages && resultOf<Uint8Array | undefined>(pages.get(key))));
}

/** Reads what is asked for in one turn at once, and keeps what was read last within these bytes. */
export function createPageCache(connection: IndexConnection, mostBytes: number): PageCache {
  /** The one read last stands last. */
  const known = new Map<number, Uint8Array>();
  const coming = new Map<number, Promise<Uint8Array | undefined>>();
  let bytes = 0;
  let wanted: Wanted[] = [];

  const forget = (key: number, page: Uint8Array): void => {
    known.delete(key);
    bytes -= page.length;
  };
  const remember = (key: number, page: Uint8Array): void => {
    known.set(key, page);
    bytes += page.length;
    for (const [oldest, old] of known) {
      if (bytes <= mostBytes) return;
      forget(oldest, old);
    }
  };
  async function readWanted(): Promise<void> {
    const read = wanted;
    wanted = [];
    try {
      const found = await readPages(
        connection,
        read.map(({ key }) => key),
      );
      for (const [at, { settle }] of read.entries()) settle(found[at]);
    } catch (cause) {
      for (const { fail } of read) fail(cause);
    }
  }
  const fetch = (key: number): Promise<Uint8Array | undefined> =>
    new Promise((settle, fail) => {
      if (wanted.length === 0) queueMicrotask(() => void readWanted());
      wanted.push({ key, settle, fail });
    });
  const readOnce = (key: number): Promise<Uint8Array | undefined> => {
    const read = coming.get(key) ?? fetch(key).finally(() => coming.delete(key));
    coming.set(key, read);
    return read;
  };
  const readOne = async (key: number, isKept: boolean): Promise<Uint8Array> => {
    const page = known.get(key);
    if (page !== undefined) {
      known.delete(key);
      known.set(key, page);
      return page;
    }
    const read = await readOnce(key);
    if (read === undefined) throw new MissingPage(`page ${key} is not there`);
    if (isKept && !known.has(key)) remember(key, read);
    return read;
  };

  return {
    read: (keys, isKept) => Promise.all(keys.map(key => readOne(key, isKept))),
    clear() {
      known.clear();
      bytes = 0;
    },
  };
}

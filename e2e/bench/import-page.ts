import type { Page } from '@playwright/test';

const databaseName = 'mizan-collection';
const pollMs = 500;
const timeLimitMs = 30 * 60_000;

/** What an import came to. */
export interface MeasuredRun {
  readonly articles: number;
  readonly milliseconds: number;
}

interface StoredRun {
  readonly state: string;
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly counts: { readonly articles: number; readonly filesDone: number; readonly filesFound: number };
}

/** Waits until the import that the page began is stored, from its first to its last record; `look` is told how many files are done. */
export async function waitForRun(
  page: Page,
  tell: (line: string) => void,
  look: (filesDone: number) => void = () => undefined,
): Promise<MeasuredRun> {
  const deadline = performance.now() + timeLimitMs;
  let told = performance.now();
  for (;;) {
    const run = await page.evaluate(readRun, databaseName);
    if (run !== null && run.finishedAt !== null) {
      if (run.state !== 'done') throw new Error(`the import ended as ${run.state}`);
      return {
        articles: run.counts.articles,
        milliseconds: Date.parse(run.finishedAt) - Date.parse(run.startedAt),
      };
    }
    look(run?.counts.filesDone ?? 0);
    if (performance.now() > deadline) throw new Error('the import did not end');
    if (run !== null && performance.now() - told > 10_000) {
      told = performance.now();
      tell(`${run.counts.filesDone} of ${run.counts.filesFound} files`);
    }
    await page.waitForTimeout(pollMs);
  }
}

/** Runs in the page: the one run of a fresh collection; null before it was begun. */
async function readRun(name: string): Promise<StoredRun | null> {
  const known = await indexedDB.databases();
  if (!known.some(database => database.name === name)) return null;
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('not opened')));
  });
  try {
    if (!database.objectStoreNames.contains('runs')) return null;
    return await new Promise<StoredRun | null>((resolve, reject) => {
      const reading = database.transaction('runs').objectStore('runs').getAll();
      reading.addEventListener('success', () => resolve((reading.result as readonly StoredRun[])[0] ?? null));
      reading.addEventListener('error', () => reject(reading.error ?? new Error('not read')));
    });
  } finally {
    database.close();
  }
}

/**
 * Copies the collection's records, 200 articles at a time, into a database of the same tables and indexes with
 * `bulkPut`, one transaction each: as plain objects, unpacked, so that the reference does not gain by what the app packs.
 * Returns the milliseconds of the writing alone.
 */
export async function copyWithBulkPut(page: Page, dexieSource: string): Promise<number> {
  await page.evaluate(dexieSource);
  return page.evaluate(copyRecords, databaseName);
}

interface ReferenceRecord {
  readonly packed?: Uint8Array<ArrayBuffer>;
}

interface ReferenceTable {
  readonly name: string;
  readonly schema: {
    readonly primKey: { readonly src: string };
    readonly indexes: readonly { readonly src: string }[];
  };
  offset(count: number): { limit(count: number): { toArray(): Promise<readonly ReferenceRecord[]> } };
  bulkPut(records: readonly unknown[]): Promise<unknown>;
  count(): Promise<number>;
}

interface ReferenceDatabase {
  readonly tables: readonly ReferenceTable[];
  open(): Promise<unknown>;
  table(name: string): ReferenceTable;
  version(number: number): { stores(stores: Record<string, string>): void };
  transaction(mode: 'rw', tables: readonly ReferenceTable[], work: () => Promise<unknown>): Promise<unknown>;
  close(): void;
}

/** Runs in the page, where Dexie was put by `copyWithBulkPut`. */
async function copyRecords(name: string): Promise<number> {
  const { Dexie } = globalThis as unknown as {
    Dexie: new (name: string, options?: object) => ReferenceDatabase;
  };
  const source = new Dexie(name);
  await source.open();
  const copy = new Dexie('bench-reference', { chromeTransactionDurability: 'relaxed' });
  const names = ['sources', 'sourceTexts', 'originals', 'articles', 'bodies', 'events'];
  const formOf = ({ schema }: ReferenceTable): string =>
    [schema.primKey.src, ...schema.indexes.map(index => index.src)].join(', ');
  copy.version(1).stores(Object.fromEntries(names.map(table => [table, formOf(source.table(table))])));
  await copy.open();
  const unpacked = async (table: string, { packed, ...about }: ReferenceRecord): Promise<object> => {
    if (packed === undefined) return about;
    const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const value = (await new Response(bytes).json()) as object | string;
    return table === 'bodies' ? { ...about, ...(value as object) } : { ...about, text: value };
  };
  const step = 200;
  let milliseconds = 0;
  const total = await source.table('articles').count();
  for (let from = 0; from < total; from += step) {
    const blocks = await Promise.all(
      names.map(async table => ({
        table: copy.table(table),
        records: await Promise.all(
          (await source.table(table).offset(from).limit(step).toArray()).map(record =>
            unpacked(table, record),
          ),
        ),
      })),
    );
    // What unpacking leaves behind is not the reference's.
    await new Promise(resolve => setTimeout(resolve, 20));
    const start = performance.now();
    await copy.transaction('rw', copy.tables, () =>
      Promise.all(blocks.map(({ table, records }) => table.bulkPut(records))),
    );
    milliseconds += performance.now() - start;
  }
  copy.close();
  source.close();
  return milliseconds;
}

import type { Transaction } from 'dexie';
import type { CollectionDatabase } from '#renderer/storage/database.ts';

/** What transactions changed of articles, and what they noted for the search index. */
export interface WatchedChanges {
  /** How many articles, bodies and corrections were written or removed; a test that changed nothing shows nothing. */
  readonly changed: () => number;
  /** Articles that a transaction changed, as `table id`, and did not note. */
  readonly forgotten: readonly string[];
}

interface InTransaction {
  readonly changed: Map<string, string>;
  readonly noted: Set<string>;
}

/** Looks at each write from now on. */
export function watchChanges(database: CollectionDatabase): WatchedChanges {
  const forgotten: string[] = [];
  const open = new Map<Transaction, InTransaction>();
  let changed = 0;
  const of = (transaction: Transaction): InTransaction => {
    const known = open.get(transaction);
    if (known) return known;
    const fresh = { changed: new Map<string, string>(), noted: new Set<string>() };
    open.set(transaction, fresh);
    transaction.on('complete', () => {
      for (const [id, table] of fresh.changed) if (!fresh.noted.has(id)) forgotten.push(`${table} ${id}`);
      open.delete(transaction);
    });
    return fresh;
  };
  const change = (transaction: Transaction, table: string, id: string): void => {
    changed += 1;
    of(transaction).changed.set(id, table);
  };
  for (const table of [database.articles, database.bodies]) {
    table.hook('creating', (id, _, transaction) => change(transaction, table.name, id));
    table.hook('updating', (_, id, __, transaction) => change(transaction, table.name, id as string));
    table.hook('deleting', (id, _, transaction) => change(transaction, table.name, id));
  }
  const { corrections, searchQueue } = database;
  corrections.hook('creating', (_, { articleId }, transaction) =>
    change(transaction, 'corrections', articleId),
  );
  corrections.hook('deleting', (_, { articleId }, transaction) =>
    change(transaction, 'corrections', articleId),
  );
  searchQueue.hook('creating', (_, { ids }, transaction) => {
    for (const id of ids) of(transaction).noted.add(id);
  });
  return { changed: () => changed, forgotten };
}

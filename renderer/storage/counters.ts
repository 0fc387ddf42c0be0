import type { CollectionDatabase, CounterRecord } from './database.ts';

/** What a counter says; 0 where nothing was counted yet. */
export const readCounter = async (
  database: CollectionDatabase,
  name: CounterRecord['name'],
): Promise<number> => (await database.counters.get(name))?.value ?? 0;

/** Call inside the transaction that changes what is counted. */
export async function changeCounter(
  database: CollectionDatabase,
  name: CounterRecord['name'],
  by: number,
): Promise<void> {
  if (by === 0) return;
  await database.counters.put({ name, value: (await readCounter(database, name)) + by });
}

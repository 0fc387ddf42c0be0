import type { CollectionDatabase, CounterRecord } from './database.ts';

/** Call inside the transaction that changes what is counted. */
export async function changeCounter(
  database: CollectionDatabase,
  name: CounterRecord['name'],
  by: number,
): Promise<void> {
  if (by === 0) return;
  const counter = await database.counters.get(name);
  await database.counters.put({ name, value: (counter?.value ?? 0) + by });
}

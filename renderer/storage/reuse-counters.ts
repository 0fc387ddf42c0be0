import { reuseVersion } from '#shared/reuse/reuse-version.ts';
import type { CollectionDatabase } from './database.ts';

/**
 * How many articles have come, gone or got another text since reuse was last looked for; all there are where other rules held
 * then, or none.
 */
export async function countBehind(database: CollectionDatabase): Promise<number> {
  const [texts, known, version] = await database.counters.bulkGet(['texts', 'reuse-texts', 'reuse-version']);
  if (version?.value !== reuseVersion) return database.articles.count();
  return Math.max(0, (texts?.value ?? 0) - (known?.value ?? 0));
}

/** Notes up to which of these reuse is known now. Call it in the transaction that stores what was found. */
export async function noteKnownTexts(database: CollectionDatabase, texts: number): Promise<void> {
  await database.counters.bulkPut([
    { name: 'reuse-texts', value: texts },
    { name: 'reuse-version', value: reuseVersion },
  ]);
}

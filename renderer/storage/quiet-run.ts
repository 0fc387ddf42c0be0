import Dexie from 'dexie';
import type { ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { ImportRunId } from '#shared/ids/ids.ts';
import type { CollectionDatabase } from './database.ts';

const outcomesOf = (database: CollectionDatabase, id: ImportRunId) =>
  database.outcomes.where('[runId+path]').between([id, Dexie.minKey], [id, Dexie.maxKey]);

/**
 * Whether a run was begun by a watched folder and says nothing that the report before it of that folder does not say: it
 * brought nothing, and what failed had failed in the same way. One that was stopped is looked at anew by itself.
 */
async function isQuietRun(database: CollectionDatabase, run: ImportRun): Promise<boolean> {
  const { origin, state, counts } = run;
  if (!origin?.isWatched || state === 'failed') return false;
  if (counts.articles + counts.imported + counts.updated > 0) return false;
  const outcomes = await outcomesOf(database, run.id).toArray();
  if (outcomes.length === 0) return true;
  const before = await database.runs
    .orderBy('startedAt')
    .reverse()
    .filter(({ id, label, origin: came }) => id !== run.id && label === run.label && !came?.retries)
    .first();
  if (before === undefined) return false;
  const said = await database.outcomes.bulkGet(outcomes.map(({ path }) => [before.id, path]));
  return outcomes.every(({ status, code }, at) => said[at]?.status === status && said[at]?.code === code);
}

/** Stores the record of a run that ended, or removes all of one that is quiet. Call it in a transaction over runs and outcomes. */
export async function putEndedRun(database: CollectionDatabase, run: ImportRun): Promise<void> {
  if (await isQuietRun(database, run)) await removeRun(database, run.id);
  else await database.runs.put(run);
}

async function removeRun(database: CollectionDatabase, id: ImportRunId): Promise<void> {
  await outcomesOf(database, id).delete();
  await database.runs.delete(id);
}

import type { ImportRun } from '#shared/domain/import-run/import-run.ts';
import type { ImportRunId, SourceId } from '#shared/ids/ids.ts';
import type { ImportBatch, ImportSink } from '#shared/stores/import-sink.ts';
import { commitBatch } from './commit/commit-batch.ts';
import { isWhole } from './commit/place-changes.ts';
import type { CollectionDatabase } from './database.ts';
import { putEndedRun } from './quiet-run.ts';
import { attempt } from './store-error.ts';

/** The collection as one import writes to it: one transaction a batch, whole or not at all. */
export function createImportSinkRepository(database: CollectionDatabase): ImportSink {
  /** What the importer was told is there, or sent itself: it will not be sent again. */
  const kept = new Set<SourceId>();

  const wholeSources = async (ids: readonly SourceId[]): Promise<readonly SourceId[]> => {
    const found = await database.sources.bulkGet([...ids]);
    const whole = found.flatMap(source => (isWhole(source) ? [source.id] : []));
    for (const id of whole) kept.add(id);
    return whole;
  };
  const commit = async (runId: ImportRunId, batch: ImportBatch) => {
    const importedAt = new Date().toISOString();
    // The function must be `async` itself: only then does Dexie keep the transaction through calls of functions that are.
    const shift = await database.transaction('rw', database.tables, async () =>
      commitBatch(database, runId, batch, { kept, importedAt }),
    );
    for (const { id } of batch.sources) kept.add(id);
    return shift;
  };
  const finish = (run: ImportRun) =>
    database.transaction('rw', database.runs, database.outcomes, async () => {
      await putEndedRun(database, run);
      return null;
    });

  return {
    beginRun: run => attempt(async () => (await database.runs.put(run), null)),
    hasSources: ids => attempt(() => wholeSources(ids)),
    commitBatch: (runId, batch) => attempt(() => commit(runId, batch)),
    finishRun: run => attempt(() => finish(run)),
  };
}

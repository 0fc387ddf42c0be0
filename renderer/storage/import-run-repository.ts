import Dexie from 'dexie';
import type { ImportRunStore } from '#shared/stores/import-run-store.ts';
import { completeRun } from './complete-records.ts';
import { findArticles } from './find-articles.ts';
import type { CollectionDatabase } from './database.ts';
import { observe } from './observe.ts';
import { putEndedRun } from './quiet-run.ts';
import { attempt } from './store-error.ts';

/** The reports of imports in IndexedDB. */
export const createImportRunRepository = (database: CollectionDatabase): ImportRunStore => ({
  observeRuns: () =>
    observe(async () => (await database.runs.orderBy('startedAt').reverse().toArray()).map(completeRun)),
  getOutcomes: (id, most = Infinity) =>
    attempt(() =>
      database.outcomes
        .where('[runId+path]')
        .between([id, Dexie.minKey], [id, Dexie.maxKey])
        .limit(most)
        .toArray(),
    ),
  findArticles: path => attempt(() => findArticles(database, path)),
  markInterrupted: () =>
    attempt(() =>
      database.transaction('rw', database.runs, database.outcomes, async () => {
        const left = await database.runs.filter(run => run.state === 'running').toArray();
        const finishedAt = new Date().toISOString();
        for (const run of left)
          await putEndedRun(database, { ...completeRun(run), state: 'interrupted', finishedAt });
        return null;
      }),
    ),
});

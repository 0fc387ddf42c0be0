import Dexie from 'dexie';
import type { ImportRunStore } from '#shared/stores/import-run-store.ts';
import { completeRun } from './complete-records.ts';
import { findArticles } from './find-articles.ts';
import type { CollectionDatabase } from './database.ts';
import { observe } from './observe.ts';
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
    attempt(async () => {
      await database.runs
        .filter(run => run.state === 'running')
        .modify({ state: 'interrupted', finishedAt: new Date().toISOString() });
      return null;
    }),
});

import { join } from 'node:path';
import { expect, test as base, type RunningApp } from '#e2e/launch/app-fixture.ts';
import type { PageStorage } from '#e2e/launch/test-browser.ts';
import { ImportPage } from '#e2e/pages/import-page.ts';
import { copySamples, samplePath } from './sample-files.ts';

export { expect };

/** What an app can hold from the start: all sample articles, one file of them, or another folder of e2e/data. */
export type Holding = 'samples' | 'page-dump.txt' | 'event-english.txt' | 'bridge' | 'copies';

function pathOf(holding: Holding): string {
  if (holding === 'samples') return copySamples();
  return holding.endsWith('.txt') ? samplePath(holding) : join(import.meta.dirname, '../data', holding);
}

const importHolding = (app: RunningApp, holding: Holding): Promise<void> =>
  new ImportPage(app).import(pathOf(holding), holding.endsWith('.txt') ? 'files' : 'folder');

/** Stored when copies have been looked for, which begins some time after an import has ended. */
const lastStored = '"reuse-version"';

/** What the page has stored once it stores nothing more. */
async function storageAtRest(app: RunningApp): Promise<PageStorage | null> {
  let storage: PageStorage | null = null;
  const isAtRest = async (): Promise<boolean> => {
    const before = JSON.stringify(storage);
    storage = await app.readStorage();
    const now = JSON.stringify(storage);
    return now === before && (storage === null || now.includes(lastStored));
  };
  await expect.poll(isAtRest, { intervals: [0, 700], timeout: 60_000 }).toBe(true);
  return storage;
}

/** By this worker, which is a process of its own. */
const imported = new Map<Holding, PageStorage>();

/**
 * `test` with an app that holds sample articles. Where the host can hand the page's storage over, they are imported once by
 * each worker, and every app starts on a copy of what that import left; elsewhere each app imports them. What is to come
 * from the import itself (its files on the disk, its words in the window) is not there: such journeys import.
 */
export const test = base.extend<{ readonly holds: Holding }>({
  holds: ['samples', { option: true }],

  app: async ({ startOnce, holds }, provide) => {
    const storage = imported.get(holds);
    if (storage !== undefined) return provide(await startOnce({ storage }));
    const app = await startOnce();
    await importHolding(app, holds);
    const left = await storageAtRest(app);
    if (left === null) return provide(app);
    imported.set(holds, left);
    const filled = await startOnce({ storage: left });
    expect(await filled.readStorage(), 'what an import left has come over whole').toEqual(left);
    await provide(filled);
  },
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noImportCounts, type ImportOutcome, type ImportRun } from '#shared/domain/import-run/import-run.ts';
import { newGrantId, newImportRunId } from '#shared/ids/ids.ts';
import { buildImportBatch, buildImportRun } from '#shared/testing/build-import-batch.ts';
import { CollectionDatabase } from './database.ts';
import { createImportRunRepository } from './import-run-repository.ts';
import { createImportSinkRepository } from './import-sink-repository.ts';

let database: CollectionDatabase;
let count = 0;
beforeEach(() => {
  database = new CollectionDatabase(`quiet-${count++}`);
});
afterEach(() => database.delete());

const failed = (path: string, code: ImportOutcome['code'] = 'empty-file'): ImportOutcome => ({
  path,
  status: 'failed',
  code,
  place: null,
  articleCount: 0,
});

interface RunParts extends Partial<ImportRun> {
  readonly isWatched?: boolean;
  readonly outcomes?: readonly ImportOutcome[];
}

/** Has a run of the folder `news` begin, report and end; answers whether its report was kept. */
async function importOnce({ isWatched = true, outcomes = [], ...parts }: RunParts): Promise<boolean> {
  const sink = createImportSinkRepository(database);
  const run = buildImportRun({
    id: newImportRunId(`run-${count}`),
    label: 'news',
    startedAt: new Date(Date.UTC(2026, 0, 1, 0, 0, count++)).toISOString(),
    origin: { grants: [{ id: newGrantId('g'), name: 'news', kind: 'folder' }], retries: null, isWatched },
    ...parts,
  });
  await sink.beginRun(run);
  await sink.commitBatch(run.id, buildImportBatch({ sources: [], seen: [], outcomes, run }));
  await sink.finishRun({ ...run, state: parts.state ?? 'done' });
  return (await database.runs.get(run.id)) !== undefined;
}

describe('a run that a watched folder began', () => {
  it('leaves no report when it found nothing new', async () => {
    expect(await importOnce({ counts: { ...noImportCounts, unchanged: 8, filesDone: 8 } })).toBe(false);
  });

  it('leaves one when it brought articles, renewed some, or met a fault', async () => {
    expect(await importOnce({ counts: { ...noImportCounts, imported: 1, articles: 1 } })).toBe(true);
    expect(await importOnce({ counts: { ...noImportCounts, updated: 1 } })).toBe(true);
    expect(await importOnce({ state: 'failed' })).toBe(true);
  });

  it('leaves none when it was cut off before it brought anything', async () => {
    const sink = createImportSinkRepository(database);
    const origin = { grants: [], retries: null, isWatched: true };
    const quiet = buildImportRun({ id: newImportRunId('quiet'), origin });
    const loud = buildImportRun({
      id: newImportRunId('loud'),
      origin,
      counts: { ...noImportCounts, imported: 2 },
    });
    await sink.beginRun(quiet);
    await sink.beginRun(loud);
    await createImportRunRepository(database).markInterrupted();
    expect((await database.runs.toArray()).map(({ id, state }) => [id, state])).toEqual([
      ['loud', 'interrupted'],
    ]);
  });

  it('says once that a file failed, not at every look at the folder', async () => {
    const outcomes = [failed('news/فارغ.txt')];
    expect(await importOnce({ outcomes })).toBe(true);
    expect(await importOnce({ outcomes })).toBe(false);
    expect(await database.outcomes.count()).toBe(1);
  });

  it('says it again when the file fails in another way, or another file does', async () => {
    await importOnce({ outcomes: [failed('news/a.txt')] });
    expect(await importOnce({ outcomes: [failed('news/a.txt', 'not-text')] })).toBe(true);
    expect(await importOnce({ outcomes: [failed('news/a.txt', 'not-text'), failed('news/b.txt')] })).toBe(
      true,
    );
  });

  it('repeats nothing that the report of the user says of the same folder', async () => {
    await importOnce({ isWatched: false, outcomes: [failed('news/a.txt')] });
    expect(await importOnce({ outcomes: [failed('news/a.txt')] })).toBe(false);
  });
});

it('a run that the user began leaves a report though it found nothing new', async () => {
  expect(await importOnce({ isWatched: false })).toBe(true);
});

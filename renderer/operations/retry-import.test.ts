import { describe, expect, it, vi } from 'vitest';
import type { ImportOutcome } from '#shared/domain/import-run/import-run.ts';
import { newGrantId } from '#shared/ids/ids.ts';
import { ok } from '#shared/result/result.ts';
import { buildImportRun } from '#shared/testing/build-import-batch.ts';
import { grantOf } from '#shared/testing/host-in-memory.ts';
import type { Importer, PendingRetry } from './importer.ts';
import { retryFailed, retryFiles, takeUpRetry } from './retry-import.ts';

const news = { id: newGrantId('g1'), name: 'أخبار', kind: 'folder' } as const;
const run = buildImportRun({ label: 'أخبار', origin: { grants: [news], retries: null, isWatched: false } });

function fakeImporter(kind: 'idle' | 'running' = 'idle') {
  const held: (PendingRetry | null)[] = [];
  const start = vi.fn<Importer['start']>(async () => true);
  const importer = {
    activity: { kind },
    start,
    holdRetry: (pending: PendingRetry | null) => held.push(pending),
  };
  return { importer: importer as unknown as Importer, start, held }; // what a retry uses of it, and nothing else
}

const outcome = (path: string, status: ImportOutcome['status']): ImportOutcome => ({
  path,
  status,
  code: null,
  place: null,
  articleCount: 0,
});

describe('a retry', () => {
  it('reads what failed, and nothing else, with what was chosen for the run', async () => {
    const { importer, start } = fakeImporter();
    const outcomes = [
      outcome('أخبار/a.txt', 'failed'),
      outcome('أخبار/b.zip › c.html', 'failed'),
      outcome('أخبار/d.txt', 'partly-read'),
    ];
    await retryFailed({ importer, runs: { getOutcomes: async () => ok(outcomes) } }, run);
    expect(start).toHaveBeenCalledExactlyOnceWith([news], {
      only: ['أخبار/a.txt', 'أخبار/b.zip › c.html'],
      retried: run,
    });
  });

  it('does not begin while an import runs', async () => {
    const { importer, start } = fakeImporter('running');
    expect(await retryFiles({ importer }, run, ['أخبار/a.txt'])).toEqual({
      ok: false,
      error: { code: 'busy' },
    });
    expect(start).not.toHaveBeenCalled();
  });

  it('waits for the choice where a run of an earlier release did not keep it', async () => {
    const { importer, start, held } = fakeImporter();
    const { origin: _, ...older } = run;
    await retryFiles({ importer }, older, ['أخبار/a.txt']);
    expect(start).not.toHaveBeenCalled();
    expect(held).toEqual([{ run: older, only: ['أخبار/a.txt'] }]);
  });
});

describe('a retry that waits for a folder', () => {
  const pending = { run, only: ['أخبار/a.txt'] };

  it('is taken up when a folder of that name is chosen', () => {
    expect(takeUpRetry(pending, [grantOf('أخبار', 'folder')])).toEqual({ only: pending.only, retried: run });
  });

  it('leaves the choice of anything else whole', () => {
    expect(takeUpRetry(pending, [grantOf('reports', 'folder')])).toEqual({});
    expect(takeUpRetry(pending, [grantOf('أخبار', 'folder'), grantOf('reports', 'folder')])).toEqual({});
    expect(takeUpRetry(null, [grantOf('أخبار', 'folder')])).toEqual({});
  });
});

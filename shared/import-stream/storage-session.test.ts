import { describe, expect, it, vi } from 'vitest';
import { noCountShift, noImportCounts } from '#shared/domain/import-run/import-run.ts';
import type { ImportRun } from '#shared/domain/import-run/import-run.ts';
import { newSourceId } from '#shared/ids/ids.ts';
import { buildImportRequest } from '#shared/testing/build-import-request.ts';
import { err, ok } from '#shared/result/result.ts';
import type { ImportSink } from '#shared/stores/import-sink.ts';
import type { ToImporter, ToStorage } from './frames.ts';
import { createStorageSession, type StorageSessionPorts } from './storage-session.ts';

const request = buildImportRequest({ window: 2 });
const now = '2026-04-16T10:00:00.000Z';
const run: ImportRun = {
  id: request.runId,
  label: 'news',
  startedAt: now,
  finishedAt: null,
  state: 'running',
  counts: noImportCounts,
};

const batch = (sequence: number): ToStorage => ({
  kind: 'batch',
  sequence,
  sources: [],
  seen: [],
  outcomes: [],
  counts: { ...noImportCounts, filesDone: sequence + 1 },
});
const opened: ToStorage = { kind: 'opened', run };
const end: ToStorage = { kind: 'end', counts: { ...noImportCounts, filesDone: 9 }, cancelled: false };

function begin({
  onProgress,
  ...overrides
}: Partial<ImportSink & Pick<StorageSessionPorts, 'onProgress'>> = {}) {
  const sent: ToImporter[] = [];
  const stored: string[] = [];
  const progress: number[] = [];
  const standings: string[] = [];
  const sink: ImportSink = {
    beginRun: async () => (stored.push('begin'), ok(null)),
    hasSources: async ids => ok(ids.slice(0, 1)),
    commitBatch: async (_, { run: { counts } }) => (
      stored.push(`batch of ${counts.filesDone}`),
      ok(noCountShift)
    ),
    finishRun: async finished => (stored.push(finished.state), ok(null)),
    ...overrides,
  };
  const session = createStorageSession({
    send: frame => sent.push(frame),
    sink,
    request,
    label: 'news',
    now: () => now,
    onProgress: (shown, standing) => {
      progress.push(shown.counts.filesDone);
      standings.push(`${standing.slowest} ${standing.currentPath}`);
      onProgress?.(shown, standing);
    },
  });
  const receive = (...frames: readonly ToStorage[]) => frames.forEach(frame => session.receive(frame));
  return { sent, stored, progress, standings, session, receive };
}

describe('createStorageSession', () => {
  it('asks for the import, commits in order, acknowledges each batch after its commit, and ends', async () => {
    const { sent, stored, progress, session, receive } = begin();
    receive(opened, batch(0), batch(1), end);
    expect(await session.done).toEqual({
      ok: true,
      value: { ...run, state: 'done', finishedAt: now, counts: { ...noImportCounts, filesDone: 9 } },
    });
    expect(stored).toEqual(['begin', 'batch of 1', 'batch of 2', 'done']);
    expect(sent).toEqual([
      { kind: 'start', request },
      { kind: 'committed', sequence: 0 },
      { kind: 'committed', sequence: 1 },
    ]);
    expect(progress).toEqual([1, 2]);
  });

  it('counts what the collection made of the files from then on, in the run, in progress and at the end', async () => {
    const counted: (readonly [number, number, number])[] = [];
    const shift = { ...noCountShift, imported: -1, updated: 1, articles: -3 };
    const { session, receive } = begin({
      commitBatch: async (_, { run: { counts } }) => {
        counted.push([counts.imported, counts.updated, counts.articles]);
        return ok(shift);
      },
    });
    const counts = { ...noImportCounts, imported: 5, articles: 9 };
    receive(opened, { ...batch(0), counts } as ToStorage, { ...batch(1), counts } as ToStorage);
    receive({ kind: 'end', counts, cancelled: false });
    expect(await session.done).toMatchObject({
      value: { counts: { imported: 3, updated: 2, articles: 3 } },
    });
    expect(counted).toEqual([
      [5, 0, 9],
      [4, 1, 6],
    ]);
  });

  it('does not acknowledge a batch whose commit is still on its way', async () => {
    let commit: () => void = () => undefined;
    const committing = new Promise<void>(resolve => (commit = resolve));
    const { sent, session, receive } = begin({
      commitBatch: async () => (await committing, ok(noCountShift)),
    });
    receive(opened, batch(0));
    await new Promise(resolve => setTimeout(resolve, 5));
    expect(sent.map(({ kind }) => kind)).toEqual(['start']);
    commit();
    receive(end);
    await session.done;
    expect(sent.map(({ kind }) => kind)).toEqual(['start', 'committed']);
  });

  it('answers which sources are known while a commit is on its way', async () => {
    const sources = [newSourceId('a'.repeat(64)), newSourceId('b'.repeat(64))];
    const { sent, receive } = begin({ commitBatch: () => new Promise(() => undefined) });
    receive(opened, batch(0), { kind: 'probe', sequence: 0, sources });
    await new Promise(resolve => setTimeout(resolve, 5));
    expect(sent.at(-1)).toEqual({ kind: 'known', sequence: 0, known: sources.slice(0, 1) });
  });

  it('stops the importer and keeps what is stored when a batch can not be', async () => {
    const { sent, stored, session, receive } = begin({ commitBatch: async () => err({ code: 'quota' }) });
    receive(opened, batch(0), batch(1), end);
    expect(await session.done).toEqual({ ok: false, error: { code: 'storage-failed' } });
    expect(sent.at(-1)).toEqual({ kind: 'cancel' });
    expect(stored).toEqual(['begin', 'failed']);
  });

  it('fails, but does not throw, when the store throws', async () => {
    const { session, receive } = begin({ commitBatch: () => Promise.reject(new Error('bug')) });
    receive(opened, batch(0));
    expect(await session.done).toEqual({ ok: false, error: { code: 'storage-failed' } });
  });

  it('refuses a batch out of order', async () => {
    const { stored, session, receive } = begin();
    receive(opened, batch(1));
    expect(await session.done).toEqual({ ok: false, error: { code: 'internal' } });
    expect(stored).toEqual(['begin', 'failed']);
  });

  it('is interrupted when the line closes before the end, after committing what had come', async () => {
    const { stored, session, receive } = begin();
    receive(opened, batch(0));
    session.disconnect();
    expect(await session.done).toEqual({ ok: false, error: { code: 'connection-lost' } });
    expect(stored).toEqual(['begin', 'batch of 1', 'interrupted']);
  });

  it('does not mind that the line closes after the end', async () => {
    const { session, receive } = begin();
    receive(opened, end);
    session.disconnect();
    expect(await session.done).toMatchObject({ ok: true, value: { state: 'done' } });
  });

  it('passes cancel, pause and resume on, and reports a cancelled run as such', async () => {
    const { sent, session, receive } = begin();
    session.pause();
    session.resume();
    session.cancel();
    expect(sent.map(({ kind }) => kind)).toEqual(['start', 'pause', 'resume', 'cancel']);
    receive(opened, { ...end, cancelled: true });
    expect(await session.done).toMatchObject({ ok: true, value: { state: 'cancelled' } });
  });

  it('reports the refusal of the importer, and stores no run of what never began', async () => {
    const { session, receive, stored } = begin();
    receive({ kind: 'failed', error: { code: 'grant-unknown' } });
    expect(await session.done).toEqual({ ok: false, error: { code: 'grant-unknown' } });
    expect(stored).toEqual([]);
  });

  it('shows as done what is stored, not what is on its way, and as found what the importer found', async () => {
    const shown: string[] = [];
    let commit: () => void = () => undefined;
    const committing = new Promise<void>(resolve => (commit = resolve));
    const { session, receive } = begin({
      commitBatch: async (_, { run: { counts } }) => {
        if (counts.filesDone === 2) await committing;
        return ok(noCountShift);
      },
      onProgress: ({ counts: { filesDone, filesFound } }) => shown.push(`${filesDone} of ${filesFound}`),
    });
    const found = (filesFound: number): ToStorage => ({
      kind: 'progress',
      filesFound,
      currentPath: null,
      slowest: null,
    });
    receive(opened, found(5), batch(0));
    await vi.waitFor(() => expect(shown).toEqual(['0 of 5', '1 of 5']));
    receive(batch(1), found(7));
    expect(shown.at(-1)).toBe('1 of 7');
    commit();
    receive(end);
    await session.done;
    expect(shown.at(-1)).toBe('2 of 7');
  });

  it('says which file and stage the importer told of last, after commits too', async () => {
    const { standings, session, receive } = begin();
    const told = { filesFound: 9, currentPath: 'news/a.txt', slowest: 'analysing' } as const;
    receive(opened, { kind: 'progress', ...told }, batch(0), end);
    await session.done;
    expect(standings).toEqual(['analysing news/a.txt', 'analysing news/a.txt']);
  });
});

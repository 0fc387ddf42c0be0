import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newGrantId } from '#shared/ids/ids.ts';
import { buildImportRequest } from '#shared/testing/build-import-request.ts';
import type { ToImporter, ToStorage } from '#shared/import-stream/frames.ts';
import { createInlineExecutor } from './analyse/analysis-executor.ts';
import { runImport } from './run-import.ts';
import { createMemoryLink } from './testing/memory-link.ts';
import { createMemorySink } from './testing/memory-sink.ts';
import type { MemorySink } from './testing/memory-sink.ts';
import { importFolder } from './testing/import-folder.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const articleText = (n: number): string =>
  `افتتاح الجسر رقم ${n} في المدينة\nقال رئيس البلدية إن الجسر ${n} سيفتح أمام السيارات صباح الخميس المقبل بعد عام من أعمال الصيانة.\n`;

function writeArticles(count: number, from = 0): void {
  for (let i = from; i < from + count; i++) {
    const sub = join(folder, `part-${i % 5}`);
    mkdirSync(sub, { recursive: true });
    writeFileSync(join(sub, `${String(i).padStart(5, '0')}.txt`), articleText(i));
  }
}

const storedIds = (sink: MemorySink): readonly string[] => [...sink.sources.keys()].sort();

describe('an import, from files to the store', () => {
  it('stores every article of every file, and counts them', async () => {
    writeArticles(60);
    const sink = createMemorySink();
    const ended = await importFolder(folder, sink, { batchSize: 7 });
    expect(ended).toMatchObject({
      ok: true,
      value: {
        state: 'done',
        counts: { filesFound: 60, filesDone: 60, imported: 60, articles: 60, failed: 0 },
      },
    });
    expect(sink.sources.size).toBe(60);
    expect([...sink.sources.values()].every(source => source.articleCount === 1)).toBe(true);
  });

  it('adds nothing when the same folder is imported again', async () => {
    writeArticles(20);
    const sink = createMemorySink();
    await importFolder(folder, sink);
    const before = storedIds(sink);
    const again = await importFolder(folder, sink);
    expect(again).toMatchObject({ ok: true, value: { counts: { imported: 0, unchanged: 20, articles: 0 } } });
    expect(storedIds(sink)).toEqual(before);
    expect(sink.outcomes.at(-1)).toBeUndefined();
  });

  it('stores bytes that occur twice once, and remembers both places', async () => {
    writeFileSync(join(folder, 'a.txt'), articleText(1));
    writeFileSync(join(folder, 'b.txt'), articleText(1));
    mkdirSync(join(folder, 'later'));
    writeFileSync(join(folder, 'later', 'c.txt'), articleText(1));
    const sink = createMemorySink();
    const ended = await importFolder(folder, sink, { batchSize: 2 });
    expect(ended).toMatchObject({ ok: true, value: { counts: { imported: 1, duplicate: 2, articles: 1 } } });
    expect(sink.outcomes.map(({ path, status }) => [path, status])).toEqual([
      ['news/b.txt', 'duplicate'],
      ['news/later/c.txt', 'duplicate'],
    ]);
    expect([...sink.places.values()]).toEqual([['news/a.txt', 'news/b.txt', 'news/later/c.txt']]);
  });

  it('reports each of 37 broken files among 300 by name, code and place, and stores the rest', async () => {
    writeArticles(263);
    const broken = join(folder, 'part-3', 'broken');
    mkdirSync(broken);
    for (let i = 0; i < 12; i++) writeFileSync(join(broken, `${i}.empty.txt`), '');
    for (let i = 0; i < 12; i++)
      writeFileSync(join(broken, `${i}.png.txt`), Buffer.from([0x89, 0x50, 0x4e, 0x47, i]));
    for (let i = 0; i < 11; i++) writeFileSync(join(broken, `${i}.bin`), Buffer.from([65, 66, 67, 0, i]));
    writeFileSync(join(broken, 'huge.txt'), '');
    truncateSync(join(broken, 'huge.txt'), 200_000_000);
    symlinkSync(join(folder, 'gone'), join(broken, 'gone.txt'));
    const sink = createMemorySink();
    const ended = await importFolder(folder, sink, { batchSize: 20 });
    expect(ended).toMatchObject({
      ok: true,
      value: { counts: { imported: 263, failed: 37, filesDone: 300 } },
    });
    expect(sink.sources.size).toBe(263);
    const reports = sink.outcomes.map(
      ({ path, status, code, place }) => `${path} ${status} ${code} ${place}`,
    );
    expect(reports).toHaveLength(37);
    expect(reports).toContain('news/part-3/broken/0.empty.txt failed empty-file null');
    expect(reports).toContain('news/part-3/broken/11.png.txt failed not-text PNG');
    expect(reports).toContain('news/part-3/broken/10.bin failed not-text byte 3');
    expect(reports).toContain('news/part-3/broken/huge.txt failed too-large 200000000 B > 67108864 B');
    expect(reports).toContain('news/part-3/broken/gone.txt failed vanished null');
  });

  it('comes to the same end after it was killed in the middle and begun again', async () => {
    writeArticles(50);
    const whole = createMemorySink();
    await importFolder(folder, whole, { batchSize: 4 });
    for (const killedAfter of [0, 1, 5, 12]) {
      const sink = createMemorySink();
      const killed = await importFolder(folder, sink, { batchSize: 4, killedAfter });
      expect(killed).toEqual({ ok: false, error: { code: 'connection-lost' } });
      expect(sink.runs.at(-1)?.state).toBe('interrupted');
      expect(sink.sources.size).toBe(killedAfter * 4);
      await importFolder(folder, sink, { batchSize: 4 });
      expect(storedIds(sink)).toEqual(storedIds(whole));
      expect([...sink.places].sort()).toEqual([...whole.places].sort());
    }
  });

  it('stops where it is told to, keeps what is stored, and says so', async () => {
    writeArticles(50);
    const sink = createMemorySink();
    const ended = await importFolder(folder, sink, { batchSize: 5, window: 1, cancelledAfter: 3 });
    expect(ended).toMatchObject({ ok: true, value: { state: 'cancelled' } });
    const { counts } = sink.runs.at(-1) ?? {};
    expect(counts?.imported).toBe(sink.sources.size);
    expect(sink.sources.size).toBeLessThan(50);
    expect(sink.sources.size).toBeGreaterThanOrEqual(15);
  });

  it('ends as failed, with nothing stored half, when the store is full', async () => {
    writeArticles(20);
    const sink = createMemorySink({ commitsBeforeFull: 2 });
    const ended = await importFolder(folder, sink, { batchSize: 5 });
    expect(ended).toEqual({ ok: false, error: { code: 'storage-failed' } });
    expect(sink.sources.size).toBe(10);
    expect(sink.runs.at(-1)?.state).toBe('failed');
  });
});

describe('runImport', () => {
  const request = buildImportRequest({ window: 3, batchSize: 2 });
  const resolveGrant = (id: string) =>
    id === newGrantId('g') ? { path: folder, kind: 'folder' as const, name: 'news' } : null;
  const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000 });
  const settled = () => new Promise(resolve => setTimeout(resolve, 60));

  function begin() {
    const { link, far } = createMemoryLink();
    const frames: ToStorage[] = [];
    far.onFrame(frame => {
      frames.push(frame);
      if (frame.kind === 'probe') far.send({ kind: 'known', sequence: frame.sequence, known: [] });
    });
    const ended = runImport(link, resolveGrant, { log: () => undefined, executor: createInlineExecutor() });
    const batches = () => frames.flatMap(frame => (frame.kind === 'batch' ? [frame.sequence] : []));
    return { far, frames, ended, batches };
  }

  it('sends no more batches than it has credit for, and the rest as it gets more', async () => {
    writeArticles(40);
    const { far, frames, ended, batches } = begin();
    far.send({ kind: 'start', request });
    await eventually(() => expect(batches()).toEqual([0, 1, 2]));
    await settled();
    expect(batches()).toEqual([0, 1, 2]);
    expect(frames.filter(frame => frame.kind === 'probe').length).toBeLessThanOrEqual(5);
    far.send({ kind: 'committed', sequence: 0 });
    far.send({ kind: 'committed', sequence: 1 });
    await eventually(() => expect(batches()).toEqual([0, 1, 2, 3, 4]));
    await settled();
    expect(batches()).toEqual([0, 1, 2, 3, 4]);
    far.close();
    await ended;
  });

  it('sends the first files in small batches, then as many at once as was asked for at most', async () => {
    writeArticles(130);
    const { far, frames, ended } = begin();
    far.send({ kind: 'start', request: { ...request, window: 16, batchSize: 60 } });
    const sizes = () => frames.flatMap(frame => (frame.kind === 'batch' ? [frame.sources.length] : []));
    await eventually(() => expect(sizes()).toEqual([10, 25, 50, 45]));
    far.close();
    await ended;
  });

  it('sends nothing while it is paused and goes on from there', async () => {
    writeArticles(10);
    const { far, frames, ended, batches } = begin();
    far.send({ kind: 'pause' });
    far.send({ kind: 'start', request });
    await settled();
    expect(batches()).toEqual([]);
    far.send({ kind: 'resume' });
    await eventually(() => expect(batches()).toEqual([0, 1, 2]));
    await settled();
    expect(batches()).toEqual([0, 1, 2]);
    for (const sequence of [0, 1, 2]) far.send({ kind: 'committed', sequence });
    await eventually(() => expect(batches()).toHaveLength(5));
    for (const sequence of [3, 4]) far.send({ kind: 'committed', sequence });
    await eventually(() => expect(frames.at(-1)?.kind).toBe('end'));
    expect(frames.at(-1)).toMatchObject({ cancelled: false, counts: { imported: 10 } });
    far.close();
    await ended;
  });

  it('does not say that it is done before the last batch is acknowledged', async () => {
    writeArticles(2);
    const { far, frames, ended, batches } = begin();
    far.send({ kind: 'start', request });
    await eventually(() => expect(batches()).toEqual([0]));
    await settled();
    expect(frames.some(frame => frame.kind === 'end')).toBe(false);
    far.send({ kind: 'committed', sequence: 0 });
    await eventually(() => expect(frames.at(-1)?.kind).toBe('end'));
    far.close();
    await ended;
  });

  it.each([
    ['no object', 'hello'],
    ['an unknown kind', { kind: 'delete' }],
    ['a window out of bounds', { kind: 'start', request: { ...request, window: 99 } }],
    ['an acknowledgement of a batch that was not sent', { kind: 'committed', sequence: 0 }],
    ['an answer to no question', { kind: 'known', sequence: 0, known: [] }],
  ])('refuses %s and closes the line', async (_, frame) => {
    const { far, frames, ended } = begin();
    far.send(frame as ToImporter);
    await ended;
    await eventually(() => expect(far.isClosed()).toBe(true));
    expect(frames).toEqual([{ kind: 'failed', error: { code: 'invalid-request' } }]);
  });

  it('takes the answer to a question that was open when the user cancelled', async () => {
    writeArticles(40);
    const { link, far } = createMemoryLink();
    const frames: ToStorage[] = [];
    far.onFrame(frame => {
      frames.push(frame);
      if (frame.kind !== 'probe') return;
      far.send({ kind: 'cancel' });
      setTimeout(() => far.send({ kind: 'known', sequence: frame.sequence, known: [] }), 20);
    });
    const ended = runImport(link, resolveGrant, { log: () => undefined, executor: createInlineExecutor() });
    far.send({ kind: 'start', request });
    await eventually(() => expect(frames.at(-1)).toMatchObject({ kind: 'end', cancelled: true }));
    await settled();
    expect(frames.at(-1)?.kind).toBe('end');
    far.close();
    await ended;
  });

  it('refuses a grant that it does not know without touching the disk', async () => {
    const { far, frames, ended } = begin();
    far.send({ kind: 'start', request: { ...request, grants: [newGrantId('g'), newGrantId('other')] } });
    await eventually(() => expect(frames).toEqual([{ kind: 'failed', error: { code: 'grant-unknown' } }]));
    far.close();
    await ended;
  });
});

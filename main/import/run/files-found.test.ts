import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInlineExecutor, type AnalysisExecutor } from '#main/import/analyse/analysis-executor.ts';
import { runImport } from '#main/import/run-import.ts';
import { createMemoryLink } from '#main/import/testing/memory-link.ts';
import { err } from '#shared/result/result.ts';
import type { ImportRequest, ToStorage } from '#shared/import-stream/frames.ts';
import { buildImportRequest } from '#shared/testing/build-import-request.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-found-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, name), content);
const news = (n: number): string =>
  `وصول القافلة ${n}\nوصلت القافلة ${n} إلى القرى الجبلية مساء الأحد بعد يومين في الطريق.\n`;

const notRead = { code: 'no-article', place: null } as const;

/** Mails are read as ever, for what is attached to them; to read all the others would only cost time. */
function createMailExecutor(): AnalysisExecutor {
  const inline = createInlineExecutor();
  return {
    ...inline,
    analyse: async tasks => {
      const results = tasks.map(async task =>
        task.fileName.endsWith('.eml') ? await inline.analyse([task]) : [err(notRead)],
      );
      return (await Promise.all(results)).flat();
    },
  };
}

/** Imports the folder and commits all of it; answers with what came over the line. */
async function importAll(request: Partial<ImportRequest>): Promise<readonly ToStorage[]> {
  const { link, far } = createMemoryLink();
  const frames: ToStorage[] = [];
  far.onFrame(frame => {
    frames.push(frame);
    if (frame.kind === 'probe') far.send({ kind: 'known', sequence: frame.sequence, known: [] });
    if (frame.kind === 'batch') far.send({ kind: 'committed', sequence: frame.sequence });
    if (frame.kind === 'end') far.close();
  });
  const resolveGrant = () => ({ path: folder, kind: 'folder' as const, name: 'news' });
  far.send({ kind: 'start', request: buildImportRequest(request) });
  await runImport(link, resolveGrant, { log: () => undefined, executor: createMailExecutor() });
  return frames;
}

/** The files found and done by each batch, in their order, and at the end. */
const countsOf = (frames: readonly ToStorage[]) =>
  frames.flatMap(frame =>
    frame.kind === 'batch' || frame.kind === 'end'
      ? [{ found: frame.counts.filesFound, done: frame.counts.filesDone }]
      : [],
  );
const mostTold = (frames: readonly ToStorage[]): number =>
  Math.max(0, ...frames.flatMap(frame => (frame.kind === 'progress' ? [frame.filesFound] : [])));

describe('the number of files that an import has found', () => {
  it('is that of those it has done once the last batch is sent, whatever stood in other files', async () => {
    const pack = (...ns: readonly number[]) =>
      zipSync(Object.fromEntries(ns.map(n => [`${n}.txt`, strToU8(news(n))])));
    write('archives.zip', zipSync({ 'a.zip': pack(1, 2), 'b.zip': pack(3, 4), 'c.txt': strToU8(news(5)) }));
    const head = 'From: a@b.example\nSubject: s\nMIME-Version: 1.0\n';
    const plain = 'Content-Type: text/plain; charset=utf-8\n';
    const mail = (n: number): string =>
      `From a@b.example Thu Jan  1 00:00:00 2026\n${head}${plain}\n${news(n)}\n`;
    write('box.mbox', `${mail(6)}${mail(7)}`);
    const attached = `--x\n${plain}Content-Disposition: attachment; filename="a.txt"\n\n${news(9)}`;
    const parts = `--x\n${plain}\n${news(8)}${attached}${attached.replace('القرى', 'المدن')}--x--\n`;
    write('mail.eml', `${head}Content-Type: multipart/mixed; boundary=x\n\n${parts}`);
    const rows = Array.from({ length: 25_000 }, (_, n) => `خبر ${n},"وصلت القافلة ${n} مساء الأحد"`);
    write('rows.csv', `title,text\n${rows.join('\n')}\n`);
    write('empty.txt', '');

    const frames = await importAll({ batchSize: 5 });
    const counts = countsOf(frames);
    const done = counts.at(-1)?.done ?? 0;
    const portions = done - (5 + 2 + 3 + 1);
    expect(portions).toBeGreaterThan(1);
    expect(counts.slice(-2)).toEqual([
      { found: done, done },
      { found: done, done },
    ]);
    expect(mostTold(frames)).toBeLessThanOrEqual(done);
  });

  it('counts only what is to be read where not everything is', async () => {
    for (let n = 0; n < 30; n++) write(`${n}.txt`, news(n));
    const frames = await importAll({ only: ['news/3.txt', 'news/7.txt'], batchSize: 1 });
    expect(Math.max(mostTold(frames), ...countsOf(frames).map(({ found }) => found))).toBe(2);
  });
});

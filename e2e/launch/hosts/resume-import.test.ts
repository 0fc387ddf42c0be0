import 'fake-indexeddb/auto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createInlineExecutor } from '#main/import/analyse/analysis-executor.ts';
import { runImport } from '#main/import/run-import.ts';
import { createMemoryLink } from '#main/import/testing/memory-link.ts';
import { CollectionDatabase } from '#renderer/storage/database.ts';
import { createImportSinkRepository } from '#renderer/storage/import-sink-repository.ts';
import { newImportRunId } from '#shared/ids/ids.ts';
import { createStorageSession } from '#shared/import-stream/storage-session.ts';
import { buildImportRequest } from '#shared/testing/build-import-request.ts';

const cities = ['المنصورة', 'قرطاج', 'البصرة', 'صور', 'وادي حلفا', 'تعز', 'سبها'];
const story = (n: number): string =>
  `خبر الجسر رقم ${n}\n${2 + (n % 27)} مارس 2024\nقال مدير الأشغال في ${cities[n % cities.length]} إن الجسر رقم ${n} سيفتح يوم الأحد المقبل بعد إصلاحه. وأضاف أن الطريق مغلق منذ أسبوع.\n`;
const mail = (n: number): string =>
  [
    'From: Desk <desk@agency.example>',
    `Subject: Bulletin ${n}`,
    `Message-ID: <${n}@agency.example>`,
    `Date: Mon, 4 Mar 2024 10:0${n % 10}:00 +0000`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=cut',
    '',
    '--cut',
    'Content-Type: text/plain; charset=utf-8',
    '',
    `The ministry said on Monday that bridge ${n} would open next week after repairs that took a month.`,
    '--cut',
    'Content-Type: text/plain; charset=utf-8; name=story.txt',
    'Content-Disposition: attachment; filename=story.txt',
    '',
    story(1000 + n),
    '--cut--',
    '',
  ].join('\r\n');

/** A folder such as analysts have: loose files, copies, an archive in an archive, a mailbox, mails with attachments, and a broken file. */
function writeMessyFolder(folder: string): void {
  const write = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'loose'));
  for (let n = 0; n < 25; n++) write(`loose/${n}.txt`, story(n));
  for (let n = 0; n < 5; n++) write(`loose/copy of ${n}.txt`, story(n));
  const stories = (from: number) =>
    Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.txt`, strToU8(story(from + i))]));
  write('all.zip', zipSync({ ...stories(100), 'inner.zip': zipSync(stories(200)) }));
  for (let n = 0; n < 6; n++) write(`${n}.eml`, mail(n));
  const boxed = Array.from(
    { length: 7 },
    (_, n) => `From d@a.example Mon Mar  4 10:00:0${n} 2024\n${mail(50 + n)}\n`,
  );
  write('box.mbox', boxed.join('\n'));
  write('broken.zip', 'PK\x03\x04 nothing');
  write('empty.txt', '');
}

let folder = '';
let opened = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-resume-'));
  writeMessyFolder(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Imports the folder; the line breaks after so many frames have arrived, as when either side is killed. False if it did. */
async function importInto(database: CollectionDatabase, framesUntilKill: number): Promise<boolean> {
  const { link, far } = createMemoryLink();
  const served = runImport(link, () => ({ path: folder, kind: 'folder', name: 'news' }), {
    log: () => undefined,
    executor: createInlineExecutor(),
  });
  const session = createStorageSession({
    send: frame => far.send(frame),
    sink: createImportSinkRepository(database),
    request: buildImportRequest({ runId: newImportRunId(`run-${opened++}`), batchSize: 4, window: 2 }),
    label: 'news',
    now: () => new Date().toISOString(),
    onProgress: () => undefined,
  });
  let frames = 0;
  far.onClose(() => session.disconnect());
  far.onFrame(frame => {
    if (frame.kind === 'progress') return;
    if (frames++ === framesUntilKill) far.close();
    else if (frames <= framesUntilKill) session.receive(frame);
  });
  const ended = await session.done;
  far.close();
  await served;
  return ended.ok;
}

const ofRuns = new Set(['runs', 'outcomes', 'counters']);
const moments = new Set(['importedAt', 'queuedAt']);

/** All that a collection holds, but for its reports and for when things happened. */
async function contentOf(database: CollectionDatabase): Promise<Readonly<Record<string, readonly string[]>>> {
  const timeless = (key: string, value: unknown): unknown => (moments.has(key) ? 'then' : value);
  const tables = database.tables.filter(table => !ofRuns.has(table.name));
  const contents = await Promise.all(
    tables.map(async table => [
      table.name,
      (await table.toArray()).map(record => JSON.stringify(record, timeless)).toSorted(),
    ]),
  );
  return Object.fromEntries(contents) as Readonly<Record<string, readonly string[]>>;
}

describe('an import that is killed', () => {
  it(
    'holds in the end what one that was not has stored, wherever it was killed and however often',
    { timeout: 120_000 },
    async () => {
      const whole = new CollectionDatabase('resume-whole');
      expect(await importInto(whole, Number.MAX_SAFE_INTEGER)).toBe(true);
      const expected = await contentOf(whole);
      expect(expected['articles']?.length).toBeGreaterThan(60);

      let kills = 0;
      for (let seed = 1; seed <= 6; seed++) {
        const database = new CollectionDatabase(`resume-${seed}`);
        // Killed a few times, at other places each time, and then left alone.
        for (let turn = 0; turn < 3; turn++) {
          if (await importInto(database, (seed * 7 + turn * 13) % 40)) break;
          kills++;
          // A collection that was left in the middle opens, and is whole as far as it goes.
          const [articles, bodies] = [await database.articles.count(), await database.bodies.count()];
          expect(articles).toBe(bodies);
        }
        expect(await importInto(database, Number.MAX_SAFE_INTEGER)).toBe(true);
        expect(await contentOf(database)).toEqual(expected);
        await database.delete();
      }
      expect(kills).toBeGreaterThan(12);
      await whole.delete();
    },
  );
});

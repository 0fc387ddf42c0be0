import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discoverFiles } from './discover-files.ts';
import { meetFiles } from './meet-files.ts';
import type { MeetingOptions } from './meet-files.ts';
import type { MetFile } from './met-file.ts';
import { wantPaths } from './wanted-paths.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-meet-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, content: string | Uint8Array): void =>
  writeFileSync(join(folder, name), content);
const pack = (files: Zippable): Uint8Array => zipSync(files);
const text = (content: string): Uint8Array => strToU8(content);

async function meet(options: MeetingOptions = {}): Promise<readonly MetFile[]> {
  const all: MetFile[] = [];
  for await (const met of meetFiles(discoverFiles([{ path: folder, name: 'news' }]), options)) all.push(met);
  return all;
}

const summary = (met: readonly MetFile[]): readonly string[] =>
  met.map(file =>
    file.source === null
      ? `${file.label}: ${file.code}`
      : `${file.label} = ${new TextDecoder().decode(file.source.bytes)}`,
  );

describe('meetFiles', () => {
  it('takes the files out of an archive, and out of the archives in it', async () => {
    const inner = pack({ 'b.txt': text('ثان') });
    write(
      'all.zip',
      pack({
        'أخبار/a.txt': text('أول'),
        'inner.zip': inner,
        '.DS_Store': text('x'),
        '__MACOSX/a': text('x'),
      }),
    );
    write('z.txt', 'ثالث');
    expect(summary(await meet())).toEqual([
      'news/all.zip › أخبار/a.txt = أول',
      'news/all.zip › inner.zip › b.txt = ثان',
      'news/z.txt = ثالث',
    ]);
  });

  it('knows a file in an archive again by its place, and keeps its date', async () => {
    const mtime = new Date('2024-02-03T04:05:06Z');
    write('all.zip', pack({ 'a.txt': [text('أول'), { mtime }] }));
    const [first] = await meet();
    write('all.zip', pack({ 'a.txt': [text('غيره'), { mtime }] }));
    const [second] = await meet();
    expect(first?.source?.key).toBe(second?.source?.key);
    expect(first?.source?.id).not.toBe(second?.source?.id);
    expect(first?.source?.modifiedAt?.slice(0, 10)).toBe('2024-02-03');
  });

  it('leaves names that lead out of the archive without their way up', async () => {
    write(
      'evil.zip',
      pack({ '../../etc/passwd.txt': text('x'), '/root.txt': text('y'), 'C:\\w.txt': text('z') }),
    );
    expect(summary(await meet())).toEqual([
      'news/evil.zip › etc/passwd.txt = x',
      'news/evil.zip › root.txt = y',
      'news/evil.zip › w.txt = z',
    ]);
  });

  it('reads a document that is packed as a ZIP as one file', async () => {
    const document = pack({
      mimetype: [text('application/epub+zip'), { level: 0 }],
      'a.xhtml': text('<p>a</p>'),
    });
    write('book.epub', document);
    const met = await meet();
    expect(met.map(({ label }) => label)).toEqual(['news/book.epub']);
  });

  it('takes the messages out of a mailbox', async () => {
    const message = (n: number) =>
      `From a@b.example Mon Jan  1 00:00:0${n} 2024\nSubject: ${n}\nFrom: a@b.example\n\nنص ${n}\n\n`;
    write('box', message(1) + message(2));
    expect((await meet()).map(({ label }) => label)).toEqual(['news/box › 1.eml', 'news/box › 2.eml']);
  });

  it('cuts a long file of records into portions that can be read by themselves', async () => {
    const row = JSON.stringify({ title: 'عنوان', text: 'نص '.repeat(200) });
    write('long.jsonl', `${row}\n`.repeat(3000));
    const met = await meet();
    expect(met.length).toBeGreaterThan(2);
    expect(met.every(({ source }) => source !== null && source.bytes.length < 1_200_000)).toBe(true);
    expect(met[0]?.label).toMatch(/^news\/long\.jsonl › 1–\d+\.jsonl$/);
  });

  it('reads containers that are larger than any file may be, piece by piece', async () => {
    const row = JSON.stringify({ text: 'نص '.repeat(200) });
    write('long.json', `[${Array.from({ length: 4000 }, () => row).join(',\n')}]`);
    write('long.txt', 'x'.repeat(3_000_000));
    write(
      'all.zip',
      zipSync({ 'a.txt': text('أول'), 'b.txt': new Uint8Array(2_000_000).fill(0x61) }, { level: 0 }),
    );
    const met = await meet({ sizeLimitBytes: 1_500_000 });
    const failed = met.filter(({ source }) => source === null).map(({ label }) => label);
    expect(failed).toEqual(['news/all.zip › b.txt', 'news/long.txt']);
    expect(met.filter(({ label }) => label.startsWith('news/long.json › ')).length).toBeGreaterThan(2);
  });

  it('stops at an archive that unpacks to far more than it should', async () => {
    const zeros = new Uint8Array(200_000);
    write('bomb.zip', pack(Object.fromEntries(Array.from({ length: 25 }, (_, i) => [`${i}.txt`, zeros]))));
    write('z.txt', 'ثالث');
    const met = await meet({ unpackedBytes: 1_000_000 });
    expect(met.filter(({ source }) => source === null)).toMatchObject([
      { label: 'news/bomb.zip', code: 'archive-limit', place: '5 / 25' },
    ]);
    expect(met.map(({ label }) => label)).toEqual([
      ...Array.from({ length: 5 }, (_, i) => `news/bomb.zip › ${i}.txt`),
      'news/bomb.zip',
      'news/z.txt',
    ]);
  });

  it('opens archives in archives only so deep', async () => {
    let bytes = pack({ 'a.txt': text('أول') });
    for (let depth = 0; depth < 12; depth++) bytes = pack({ 'in.zip': bytes });
    write('deep.zip', bytes);
    const met = await meet();
    expect(met).toHaveLength(1);
    expect(met[0]).toMatchObject({ source: null, code: 'archive-limit' });
  });

  it('reports an archive of which nothing is whole, and reads what comes after it', async () => {
    write('a.zip', pack({ 'a.txt': text('أول'), 'b.txt': text('ثان') }).subarray(0, 32));
    write('z.txt', 'ثالث');
    const met = await meet();
    expect(met.map(({ label }) => label)).toEqual(['news/a.zip', 'news/z.txt']);
    expect(met[0]).toMatchObject({ source: null, code: 'broken-file', place: null });
  });

  it('reports a large container that goes away while it is read, and reads what comes after it', async () => {
    const message = `From a@b.example Mon Jan  1 00:00:01 2024\nSubject: a\nFrom: a@b.example\n\n${'x'.repeat(900_000)}\n\n`;
    write('box', message.repeat(4));
    write('z.txt', 'ثالث');
    const labels: string[] = [];
    for await (const met of meetFiles(discoverFiles([{ path: folder, name: 'news' }]), {
      sizeLimitBytes: 1_500_000,
    })) {
      // As when a disk is pulled out: the folder is there again for what comes next.
      if (labels.length === 0) truncateSync(join(folder, 'box'), 0);
      labels.push(met.source === null ? `${met.label}: ${met.code}` : met.label);
    }
    expect(labels[0]).toBe('news/box › 1.eml');
    expect(labels.at(-1)).toBe('news/z.txt');
  });

  it('reads only what is wanted, and goes through containers to it', async () => {
    write('all.zip', pack({ 'a.txt': text('أول'), 'b.txt': text('ثان') }));
    write('z.txt', 'ثالث');
    expect(summary(await meet({ isWanted: wantPaths(['news/all.zip › b.txt']).isWanted }))).toEqual([
      'news/all.zip › b.txt = ثان',
    ]);
    expect(summary(await meet({ isWanted: wantPaths(['news/all.zip']).isWanted }))).toHaveLength(2);
  });
});

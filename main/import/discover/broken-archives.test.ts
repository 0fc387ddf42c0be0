import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, Zip, ZipDeflate, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discoverFiles } from './discover-files.ts';
import { meetFiles } from './meet-files.ts';
import type { MeetingOptions } from './meet-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-broken-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What is met in one file: the text of each file in it, or the code of its problem. */
async function meet(bytes: Uint8Array, options: MeetingOptions = {}): Promise<readonly string[]> {
  const path = join(folder, 'a.zip');
  writeFileSync(path, bytes);
  const all: string[] = [];
  for await (const { label, source, ...problem } of meetFiles(
    discoverFiles([{ path, name: 'a.zip' }]),
    options,
  ))
    all.push(
      `${label}: ${source === null ? ('code' in problem ? problem.code : '') : new TextDecoder().decode(source.bytes)}`,
    );
  return all;
}

const articles = {
  'أخبار/١.txt': strToU8('جدّدت البلدية سقف السوق القديم.'),
  '2.txt': strToU8('عاد القطار إلى الخط الساحلي بعد شهرين.'),
  '3.txt': strToU8('قال الصيادون إن الموسم بدأ متأخرًا هذا العام.'),
};
const firstTwo = [
  'a.zip › أخبار/١.txt: جدّدت البلدية سقف السوق القديم.',
  'a.zip › 2.txt: عاد القطار إلى الخط الساحلي بعد شهرين.',
];
const lastHeader = (bytes: Uint8Array): number => Buffer.from(bytes).lastIndexOf('PK\x03\x04');

/** An archive as programs write it that don't know how long a file gets: its sizes stand behind it. */
function packUnsized(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, content] of Object.entries(files)) {
    const file = new ZipDeflate(name);
    zip.add(file);
    file.push(content, true);
  }
  zip.end();
  return Buffer.concat(chunks);
}

describe('an archive that was cut off', () => {
  it.each([
    ['deflated', zipSync(articles)],
    ['stored', zipSync(articles, { level: 0 })],
    ['of sizes that stand behind the files', packUnsized(articles)],
  ])('gives the files that are whole, %s, and is reported once', async (_, bytes) => {
    expect(await meet(bytes.subarray(0, lastHeader(bytes) + 40))).toEqual([
      ...firstTwo,
      'a.zip: part-broken',
    ]);
  });

  it('gives all its files where only its directory is lost', async () => {
    const bytes = zipSync(articles);
    expect(await meet(bytes.subarray(0, bytes.length - 30))).toEqual([
      ...firstTwo,
      'a.zip › 3.txt: قال الصيادون إن الموسم بدأ متأخرًا هذا العام.',
      'a.zip: part-broken',
    ]);
  });

  it('is read from disk where it is larger than any file may be', async () => {
    const large = new Uint8Array(300_000).map((_, i) => (i * i * 31) % 251);
    const bytes = zipSync({ ...articles, 'big.bin': large }, { level: 0 });
    expect(await meet(bytes.subarray(0, lastHeader(bytes) + 250_000), { sizeLimitBytes: 200_000 })).toEqual([
      ...firstTwo,
      'a.zip › 3.txt: قال الصيادون إن الموسم بدأ متأخرًا هذا العام.',
      'a.zip: part-broken',
    ]);
  });

  it('says which of its files is damaged, and goes on after it', async () => {
    const bytes = Uint8Array.from(zipSync(articles, { level: 0 }));
    const inside = Buffer.from(bytes).indexOf('2.txt') + 20;
    bytes[inside] = (bytes[inside] ?? 0) ^ 1;
    expect(await meet(bytes.subarray(0, bytes.length - 30))).toEqual([
      firstTwo[0],
      'a.zip › 2.txt: broken-file',
      'a.zip › 3.txt: قال الصيادون إن الموسم بدأ متأخرًا هذا العام.',
      'a.zip: part-broken',
    ]);
  });

  it('is broken and nothing more where it is a document: its parts are no articles', async () => {
    const bytes = zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8('<w/>'),
    });
    expect(await meet(bytes.subarray(0, bytes.length - 30))).toEqual(['a.zip: broken-file']);
  });

  it('unpacks no more than may be unpacked', async () => {
    const zeros = new Uint8Array(400_000);
    const bytes = packUnsized(Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`${i}.txt`, zeros])));
    const cut = bytes.subarray(0, bytes.length - 30);
    expect((await meet(cut, { unpackedBytes: 1_000_000 })).at(-1)).toBe('a.zip: archive-limit');
    expect(await meet(cut, { sizeLimitBytes: 100_000 })).toEqual([
      'a.zip › 0.txt: too-large',
      'a.zip: part-broken',
    ]);
  });

  it.each([
    ['headers one after the other', Buffer.from('PK\x03\x04'.repeat(1_250_000), 'latin1')],
    ['empty files that go on and on', emptyFiles(20_000)],
  ])('is read in time when it is nothing but %s', async (_, bytes) => {
    const met = await meet(bytes);
    expect(met.at(-1)).toMatch(/broken/);
  });
});

function emptyFiles(count: number): Uint8Array {
  const header = Buffer.alloc(50);
  header.write('PK\x03\x04', 'latin1');
  header.writeUInt16LE(20, 26);
  header.fill('n', 30);
  return Buffer.concat(Array.from({ length: count }, () => header));
}

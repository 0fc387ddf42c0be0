import { createServer } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { strToU8, zipSync } from 'fflate';
import { importFailureCodes } from '#shared/domain/import-run/import-run.ts';
import { readArticles } from './analyse/read-articles.ts';
import { hostileFiles } from './testing/hostile-files.ts';

/** Codes that say what is wrong with the file; `internal` would say that nobody thought of it. */
const codes: ReadonlySet<string> = new Set(importFailureCodes.filter(code => code !== 'internal'));

const outcomeOf = async (fileName: string, bytes: Uint8Array): Promise<string> => {
  const read = await readArticles({ fileName, bytes, options: {} });
  return read.ok ? 'read' : read.error.code;
};

/** Nothing may be fetched: whoever tries port 9 of this machine is heard here, where it can be listened to. */
const knocks: string[] = [];
const listener = createServer(socket => {
  knocks.push('a connection');
  socket.destroy();
});
beforeAll(
  () =>
    new Promise<void>(resolve => {
      listener.once('error', () => resolve()); // the port is taken or not allowed: nothing can answer there either
      listener.listen(9, '127.0.0.1', resolve);
    }),
);
afterAll(() => void listener.close());

describe('a hostile file', () => {
  it.each(hostileFiles())('is read or refused with a code: $what ($name)', async ({ name, bytes }) => {
    const outcome = await outcomeOf(name, bytes);
    if (outcome !== 'read') expect([...codes]).toContain(outcome);
    expect(knocks).toEqual([]);
  });
});

const page =
  '<!doctype html><html><body><article><h1>خبر الجسر</h1><p>قال المدير إن الجسر سيفتح غدا.</p></article></body></html>';
const mail = `From: a@a.example\r\nMessage-ID: <1@a.example>\r\nSubject: =?utf-8?B?2K7YqNix?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nنص الخبر\r\n--b\r\nContent-Type: text/html\r\n\r\n${page}\r\n--b--\r\n`;
const paragraph = '<w:p><w:r><w:t>قال المدير إن الجسر سيفتح غدا.</w:t></w:r></w:p>';
const whole: readonly (readonly [string, Uint8Array])[] = [
  ['a.html', strToU8(page)],
  ['a.eml', strToU8(mail)],
  [
    'a.xml',
    strToU8(
      '<?xml version="1.0"?><rss version="2.0"><channel><title>ق</title><item><title>خبر</title><description><![CDATA[<p>نص</p>]]></description></item></channel></rss>',
    ),
  ],
  ['a.json', strToU8('[{"title":"خبر","text":"قال المدير إن الجسر سيفتح غدا \\u0628\\n."}]')],
  ['a.csv', strToU8('العنوان,النص\nخبر,"قال المدير, إن الجسر ""سيفتح"" غدا."\n')],
  ['a.rtf', strToU8("{\\rtf1\\ansi\\ansicpg1256{\\fonttbl{\\f0 A;}}\\f0 \\'c7\\u1576?\\par {\\b text}}")],
  ['a.md', strToU8('# خبر\n\nقال **المدير** إن [الجسر](http://a.example) سيفتح غدا.\n')],
  [
    'a.docx',
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraph}</w:body></w:document>`,
      ),
    }),
  ],
];

/** The bytes with a piece taken out, doubled, or overwritten. */
const damages = fc.record({
  file: fc.constantFrom(...whole),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 40 }),
  how: fc.constantFrom('cut', 'end', 'double', 'overwrite'),
  rubbish: fc.uint8Array({ minLength: 1, maxLength: 40 }),
});

function damage(
  bytes: Uint8Array,
  { at, length, how, rubbish }: { at: number; length: number; how: string; rubbish: Uint8Array },
): Uint8Array {
  const from = Math.floor(at * bytes.length);
  const [before, piece, after] = [
    bytes.subarray(0, from),
    bytes.subarray(from, from + length),
    bytes.subarray(from + length),
  ];
  const parts =
    {
      cut: [before, after],
      end: [before],
      double: [before, piece, piece, after],
      overwrite: [before, rubbish, after],
    }[how] ?? [];
  return Uint8Array.from(Buffer.concat(parts));
}

describe('a damaged file', () => {
  it(
    'is read as far as it goes or refused with a code, wherever it is damaged',
    { timeout: 120_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(damages, async ({ file: [name, bytes], ...how }) => {
          const outcome = await outcomeOf(name, damage(bytes, how));
          expect(outcome === 'read' || codes.has(outcome)).toBe(true);
        }),
        { numRuns: 150 },
      );
    },
  );
});

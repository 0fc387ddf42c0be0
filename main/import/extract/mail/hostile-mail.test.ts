import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../format-adapter.ts';
import { mismatches } from '#main/import/testing/mapped-runs.ts';
import { mailAdapter } from './read-mail.ts';

const options = { mappings: [], mapping: null };

async function read(mail: string | Uint8Array, name = 'a.eml'): Promise<ReadDocument> {
  if (mailAdapter.takes !== 'bytes') throw new Error('reads bytes');
  const bytes = typeof mail === 'string' ? Buffer.from(mail) : mail;
  const found = await mailAdapter.read({ name, bytes }, options);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

const mail = (header: readonly string[], ...lines: readonly string[]): string =>
  [...header, '', ...lines].join('\n');
const english =
  'The old bridge was opened again this morning after eight months of repairs, and the engineer in charge said that traffic was back to normal in both directions before the end of the week.';

const parts = (boundary: string, ...pieces: readonly (readonly string[])[]): readonly string[] => [
  ...pieces.flatMap(piece => [`--${boundary}`, ...piece]),
  `--${boundary}--`,
];

describe('a hostile mail', { timeout: 60_000 }, () => {
  const within = async (milliseconds: number, text: string | Uint8Array): Promise<ReadDocument> => {
    const started = performance.now();
    const found = await read(text);
    expect(performance.now() - started).toBeLessThan(milliseconds);
    return found;
  };

  it('may nest parts endlessly', async () => {
    const nested = Array.from(
      { length: 5000 },
      (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\n\n--b${n}\n`,
    ).join('');
    expect((await within(50_000, nested + english)).notes).toContainEqual({
      code: 'part-not-read',
      place: 'multipart',
    });
  });

  it('may have ten thousand parts', async () => {
    const many = parts(
      'b',
      ...Array.from({ length: 10_000 }, () => ['Content-Type: text/plain', '', english]),
    );
    const found = await within(50_000, mail(['Content-Type: multipart/mixed; boundary=b'], ...many));
    expect(found.notes).toContainEqual({ code: 'part-not-read', place: 'multipart' });
  });

  it.each([
    ['a header of five megabytes', `Subject: ${'=?utf-8?q?a '.repeat(200_000)}\n\n${english}`],
    ['a header of very many fields', `${'A: b\n'.repeat(300_000)}\n${english}`],
    ['very many receivers', `To: ${'a@b, "'.repeat(200_000)}\n\n${english}`],
    ['parameters without an end', `Content-Type: text/plain; ${'a="b'.repeat(300_000)}\n\n${english}`],
    ['padding for base64 and nothing else', `Content-Transfer-Encoding: base64\n\n${'='.repeat(5_000_000)}`],
    [
      'a long line of broken quoted-printable',
      `Content-Transfer-Encoding: quoted-printable\n\n${'= '.repeat(2_500_000)}`,
    ],
    ['very many quotations', `Subject: a\n\n${'> '.repeat(200)}\n${'>\n'.repeat(300_000)}`],
    ['very many fields of mails passed on', `Subject: a\n\n${'From: a\n'.repeat(200_000)}`],
    [
      'very many mails passed on',
      `Subject: a\n\n${'---- Forwarded message ----\nFrom: a\nx\n'.repeat(30_000)}`,
    ],
    ['lines that nearly say who wrote', `Subject: a\n\n${`${'في كتب '.repeat(80)}:\n`.repeat(2_000)}`],
    [
      'boundaries that are none',
      `Content-Type: multipart/mixed; boundary=a\n\n--a\n\n${'--a '.repeat(1_200_000)}`,
    ],
  ])('may have %s', async (_, text) => {
    expect((await within(50_000, text)).records).toBeNull();
  });

  it('never throws and never maps outside its source', async () => {
    const piece = fc.constantFrom(
      '\n',
      '\n\n',
      '--b',
      '--',
      'Content-Type: multipart/mixed; boundary=b',
      'Content-Type: text/html',
      '<p>',
      '> ',
      'From: a',
      'Date: 1 Jan 2025',
      'نص',
      '=?utf-8?b?',
      '?=',
      '=',
      'Subject: ',
      '\0',
      '\xff',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), async pieces => {
        const found = await read(Buffer.from(pieces.join('')));
        expect(mismatches(found)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

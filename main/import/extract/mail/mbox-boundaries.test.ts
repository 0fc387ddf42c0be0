import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMessages, looksLikeMbox } from './mbox-boundaries.ts';
import type { FoundMessage } from './mbox-boundaries.ts';

const postmark = 'From someone@example.invalid Thu Jan  2 10:00:00 2025';

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function messagesOf(text: string, { chunk = 65_536, limit = 1_000_000 } = {}): Promise<FoundMessage[]> {
  const found: FoundMessage[] = [];
  for await (const message of findMessages(chunksOf(Buffer.from(text), chunk), limit)) found.push(message);
  return found;
}

const textsOf = (found: readonly FoundMessage[]): readonly string[] =>
  found.map(message => (message.kind === 'message' ? Buffer.from(message.bytes).toString() : message.kind));

const mail = (n: number, body: string): string => `Subject: خبر ${n}\n\n${body}\n`;

describe('findMessages', () => {
  it('gives each message without its postmark and without the empty line below it', async () => {
    const box = `${postmark}\n${mail(1, 'متن أول')}\n${postmark}\n${mail(2, 'متن ثان')}\n`;
    expect(textsOf(await messagesOf(box))).toEqual([mail(1, 'متن أول'), mail(2, 'متن ثان')]);
  });

  it('says which message it is and where it begins in bytes', async () => {
    const first = `${postmark}\n${mail(1, 'متن')}\n`;
    const found = await messagesOf(`${first}${postmark}\n${mail(2, 'متن')}`);
    expect(found.map(({ number, offset }) => ({ number, offset }))).toEqual([
      { number: 1, offset: 0 },
      { number: 2, offset: Buffer.byteLength(first) },
    ]);
  });

  it.each([
    ['a sentence that begins with From', 'x\n\nFrom the river to the bridge it is far.\n\ny'],
    ['a sentence with a date', 'x\n\nFrom Monday Jan 6 on the bridge is closed.\n\ny'],
    ['a postmark in the middle of a paragraph', `x\n${postmark}\nSubject: y\n\ny`],
    ['a postmark with no header below it', `x\n\n${postmark}\nand so on\n\ny`],
  ])('is not misled by %s', async (_, body) => {
    expect(textsOf(await messagesOf(`${postmark}\n${mail(1, body)}`))).toEqual([mail(1, body)]);
  });

  it.each([
    'From - Tue Apr 06 10:22:33 2021',
    'From 1793400000000000000@xxx Mon Jan 02 00:00:00 +0000 2023',
    'From editor at example.invalid  Wed Sep  5 21:40:06 2012',
    'From MAILER-DAEMON Fri Jul 8 12:08:34 UTC 2011 remote from mx',
    'From a@example.invalid Thu, 02 Jan 2025 10:00:00 +0300',
    'From  Thu Jan  2 10:00:00 2025',
  ])('knows the postmark «%s»', async line => {
    const box = `${postmark}\n${mail(1, 'a')}\n${line}\n${mail(2, 'b')}`;
    expect(await messagesOf(box)).toHaveLength(2);
    expect(looksLikeMbox(`${line}\nSubject: x`)).toBe(true);
  });

  it('reads lines that end in CR LF', async () => {
    const crlf = (text: string): string => text.replaceAll('\n', '\r\n');
    const box = crlf(`${postmark}\n${mail(1, 'متن')}\n${postmark}\n${mail(2, 'متن')}\n`);
    expect(textsOf(await messagesOf(box))).toEqual([crlf(mail(1, 'متن')), crlf(mail(2, 'متن'))]);
  });

  it('takes one sign of quotation off lines of a body that are quoted From lines, and off no others', async () => {
    const body = '>From here\n>>From there\nthe >From inside\n> From with a space\n>Fromage';
    const found = textsOf(await messagesOf(`${postmark}\n${mail(1, body)}`));
    expect(found).toEqual([
      mail(1, 'From here\n>From there\nthe >From inside\n> From with a space\n>Fromage'),
    ]);
  });

  it('reports a message above the limit with its place and size and reads on', async () => {
    const long = mail(1, 'ط'.repeat(2000));
    const found = await messagesOf(`${postmark}\n${long}\n${postmark}\n${mail(2, 'قصير')}`, { limit: 1000 });
    const size = Buffer.byteLength(`${postmark}\n${long}\n`);
    expect(found[0]).toEqual({ kind: 'too-large', number: 1, offset: 0, sizeBytes: size });
    expect(textsOf(found)[1]).toBe(mail(2, 'قصير'));
  });

  it('believes no Content-Length', async () => {
    const lying = `Subject: a\nContent-Length: 5000\n\nمتن\n`;
    const box = `${postmark}\n${lying}\n${postmark}\n${mail(2, 'b')}`;
    expect(await messagesOf(box)).toHaveLength(2);
  });

  it('keeps what stands above the first postmark, unless it is empty', async () => {
    expect(await messagesOf(`\n\n${postmark}\n${mail(1, 'a')}`)).toHaveLength(1);
    const cut = `end of a message\n\n${postmark}\n${mail(1, 'a')}`;
    expect(textsOf(await messagesOf(cut))).toEqual(['end of a message\n', mail(1, 'a')]);
  });

  it('finds the same however the bytes come in', async () => {
    const box = [1, 2, 3, 4]
      .map(n => `${postmark}\n${mail(n, '>From a\n\nمتن\n'.repeat(n * 20))}\n`)
      .join('');
    const whole = await messagesOf(box);
    expect(whole).toHaveLength(4);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1200 }), async chunk => {
        expect(textsOf(await messagesOf(box, { chunk }))).toEqual(textsOf(whole));
      }),
      { numRuns: 30 },
    );
  });

  it('takes time in proportion to a mailbox that is nothing but its marks', { timeout: 60_000 }, async () => {
    const started = performance.now();
    const limit = 20_000_000;
    await messagesOf(`${postmark}\nA: b\n\n${'\n>From '.repeat(700_000)}`, { limit });
    await messagesOf(`${postmark}\nA: b\n\n${'>'.repeat(5_000_000)}From `, { limit });
    await messagesOf('\n\nFrom a Thu Jan'.repeat(300_000), { limit });
    expect(performance.now() - started).toBeLessThan(50_000);
  });
});

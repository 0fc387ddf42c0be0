import { describe, expect, it } from 'vitest';
import type { ReadDocument } from '../format-adapter.ts';
import { recogniseFormat } from '../recognise-format.ts';
import { mhtmlAdapter } from './read-mhtml.ts';

const paragraph =
  'افتتحت البلدية صباح اليوم الجسر القديم بعد أعمال صيانة استمرت ثمانية أشهر، وقال المهندس المشرف إن الحركة عادت إلى طبيعتها في الاتجاهين.';
const page = `<html lang="ar"><head><title>الجسر</title></head><body><article><h1>افتتاح الجسر</h1><p>${paragraph}</p><p>${paragraph}</p></article></body></html>`;

const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map(byte =>
      byte < 0x80 && byte !== 0x3d
        ? String.fromCharCode(byte)
        : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')
    .replace(/(?:=..|[^=]){20}/g, '$&=\r\n');

const part = (location: string, type: string, text: string): string =>
  `------b\r\nContent-Type: ${type}\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: ${location}\r\n\r\n${quotedPrintable(text)}\r\n`;

const saved = (...parts: readonly string[]): Buffer =>
  Buffer.from(
    `From: <Saved by Blink>\r\nSnapshot-Content-Location: https://x.invalid/bridge\r\nSubject: =?utf-8?Q?a?=\r\nDate: Thu, 2 Jan 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----b"\r\n\r\n\r\n${parts.join('')}------b--\r\n`,
  );

async function read(bytes: Uint8Array): Promise<ReadDocument> {
  if (mhtmlAdapter.takes !== 'bytes') throw new Error('reads bytes');
  const found = await mhtmlAdapter.read({ name: 'a.mhtml', bytes }, { mappings: [], mapping: null });
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
}

describe('a page saved with its parts', () => {
  it('is read as its page, with the address that it was saved from', async () => {
    const found = await read(
      saved(
        part('https://x.invalid/bridge', 'text/html; charset=utf-8', page),
        part('https://x.invalid/a.css', 'text/css', 'p {}'),
      ),
    );
    expect(found.documents).toHaveLength(1);
    expect(found.documents[0]).toMatchObject({
      url: 'https://x.invalid/bridge',
      hints: { title: 'افتتاح الجسر' },
    });
    expect(found.documents[0]?.text.split('\n').filter(line => line === paragraph)).toHaveLength(2);
    expect(found.text).toBe(page);
  });

  it('takes the day on which it was saved for no day of publication', async () => {
    const found = await read(saved(part('https://x.invalid/bridge', 'text/html', page)));
    expect(found.documents[0]?.hints.published).toBeNull();
  });

  it('is read from the frame that holds its text', async () => {
    const frames = '<html><body><iframe src="cid:f"></iframe><p>menu</p></body></html>';
    const found = await read(
      saved(
        part('https://x.invalid/bridge', 'text/html', frames),
        part('cid:f', 'text/html; charset=utf-8', page),
      ),
    );
    expect(found.documents[0]?.text).toContain(paragraph);
  });

  it('leaves frames out that hold less than the page', async () => {
    const found = await read(
      saved(
        part('cid:f', 'text/html', '<p>advertisement</p>'),
        part('https://x.invalid/bridge', 'text/html; charset=utf-8', page),
      ),
    );
    expect(found.documents[0]?.text).not.toContain('advertisement');
  });

  it('is known by what it holds, and a page of Word by its name too', async () => {
    const formatOf = async (bytes: Uint8Array, name: string): Promise<string> => {
      const found = await recogniseFormat({ name, bytes });
      return found.ok ? found.value.format : found.error.code;
    };
    const word = Buffer.from(
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n\r\n',
    );
    expect(await formatOf(saved(part('a', 'text/html', page)), 'a')).toBe('mhtml');
    expect(await formatOf(word, 'a.mht')).toBe('mhtml');
    expect(await formatOf(word, 'a.eml')).toBe('mail');
    expect(await formatOf(Buffer.from('812\nReturn-Path: <a@x>\nMessage-ID: <b@x>\n\ntext'), 'a.emlx')).toBe(
      'mail',
    );
  });
});

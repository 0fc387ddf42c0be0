import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decodeSource } from './decode-source.ts';
import { tableOf } from './single-byte.ts';

const arabic =
  'قال المتحدث باسم البلدية، يوم الخميس، إن أعمال الصيانة في الجسر القديم ستنتهي قبل نهاية الشهر؛ وأضاف أن الطريق سيفتح أمام السيارات.\n';
const headline = 'وزير المياه يفتتح السد الجديد غرب العاصمة';
const french =
  'Le préfet a annoncé hier que la rénovation du théâtre coûterait « trois millions » d’euros.\n';

const encodeSingleByte = (text: string, encoding: string): Uint8Array =>
  Uint8Array.from(text, character => tableOf(encoding).indexOf(character));

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const swapped = (bytes: Uint8Array): Uint8Array => new Uint8Array(Buffer.from(bytes).swap16());
const utf32 = (text: string): Uint8Array =>
  new Uint8Array(Uint32Array.from(text, character => character.codePointAt(0) ?? 0).buffer);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const concat = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap(part => [...part]));

describe('decodeSource', () => {
  it.each<[string, Uint8Array]>([
    ['utf-8', utf8(arabic)],
    ['utf-16le', utf16(arabic)],
    ['utf-16be', swapped(utf16(arabic))],
    ['utf-32le', utf32(arabic)],
    ['windows-1256', encodeSingleByte(arabic, 'windows-1256')],
    ['iso-8859-6', encodeSingleByte(arabic, 'iso-8859-6')],
  ])('recognises Arabic in %s without a mark or a declaration', (encoding, bytes) => {
    expect(decodeSource(bytes)).toEqual({ ok: true, value: { text: arabic, encoding, notes: [] } });
  });

  it.each(['windows-1256', 'iso-8859-6', 'cp720'])('recognises an Arabic headline in %s', encoding => {
    expect(decodeSource(encodeSingleByte(headline, encoding))).toEqual({
      ok: true,
      value: { text: headline, encoding, notes: [] },
    });
  });

  it.each(['windows-1256', 'iso-8859-6'])(
    'reads a file that is UTF-8 in one part and %s in another, each as it is, and says where',
    encoding => {
      const bytes = concat(
        utf8(arabic),
        utf8('====\n'),
        encodeSingleByte(arabic.repeat(2), encoding),
        utf8(arabic),
      );
      const place = `utf-8, ${encoding}: byte ${utf8(arabic).length + 5}`;
      expect(decodeSource(bytes)).toEqual({
        ok: true,
        value: {
          text: `${arabic}====\n${arabic.repeat(3)}`,
          encoding: 'utf-8',
          notes: [{ code: 'mixed-encodings', place }],
        },
      });
    },
  );

  it('takes letters that a program cut in UTF-8 for damage, not for another encoding', () => {
    const cut = concat(utf8(arabic).slice(0, 20), [0xd8]);
    const bytes = concat(utf8(arabic), cut, utf8(`\n${arabic}`));
    const decoded = decodeSource(bytes);
    expect(decoded).toMatchObject({ ok: true, value: { notes: [{ code: 'undecodable-bytes' }] } });
  });

  it.each<[string, Uint8Array]>([
    ['utf-8', concat([0xef, 0xbb, 0xbf], utf8(arabic))],
    ['utf-16le', concat([0xff, 0xfe], utf16(arabic))],
    ['utf-16be', concat([0xfe, 0xff], swapped(utf16(arabic)))],
    ['utf-32le', concat([0xff, 0xfe, 0, 0], utf32(`${arabic}😀`))],
  ])('follows the byte order mark of %s and keeps it out of the text', (encoding, bytes) => {
    const decoded = decodeSource(bytes);
    expect(decoded).toMatchObject({ ok: true, value: { encoding, notes: [] } });
    expect(decoded.ok && decoded.value.text.startsWith(arabic)).toBe(true);
  });

  it('recognises a western text and decodes its curly marks, which Node 20 does not', () => {
    const decoded = decodeSource(encodeSingleByte(french, 'windows-1252'));
    expect(decoded).toEqual({ ok: true, value: { text: french, encoding: 'windows-1252', notes: [] } });
  });

  it('recognises an English page with a few Arabic words in windows-1256', () => {
    const text = 'The paper is called البوابة in Arabic, which means the gate. It is printed daily.';
    expect(decodeSource(encodeSingleByte(text, 'windows-1256'))).toMatchObject({
      ok: true,
      value: { text, encoding: 'windows-1256' },
    });
  });

  it('recognises one Arabic headline after a page of markup and script', () => {
    const script = '<script>if (a < b) { show("news"); }</script>\n'.repeat(3000);
    const page = `<html>${script}<p class="title">${headline}</p></html>`;
    expect(decodeSource(encodeSingleByte(page, 'iso-8859-6'))).toMatchObject({
      ok: true,
      value: { text: page, encoding: 'iso-8859-6' },
    });
  });

  it('notes a page that declares UTF-8 and is windows-1256', () => {
    const page = `<html><head><meta charset="utf-8"></head><body>${arabic}</body></html>`;
    expect(decodeSource(encodeSingleByte(page, 'windows-1256'))).toEqual({
      ok: true,
      value: {
        text: page,
        encoding: 'windows-1256',
        notes: [{ code: 'wrong-encoding-declared', place: 'utf-8 → windows-1256' }],
      },
    });
  });

  it('notes a page that declares windows-1256 and is UTF-8', () => {
    const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"></head>${arabic}`;
    expect(decodeSource(utf8(page))).toEqual({
      ok: true,
      value: {
        text: page,
        encoding: 'utf-8',
        notes: [{ code: 'wrong-encoding-declared', place: 'windows-1256 → utf-8' }],
      },
    });
  });

  it('believes a right declaration without a note, and one of plain ASCII', () => {
    const page = `<?xml version="1.0" encoding="ISO-8859-6"?><p>${arabic.replaceAll('،', ',')}</p>`;
    expect(decodeSource(encodeSingleByte(page, 'iso-8859-6'))).toMatchObject({
      ok: true,
      value: { encoding: 'iso-8859-6', notes: [] },
    });
    expect(decodeSource(utf8('<meta charset="windows-1256">plain'))).toMatchObject({
      ok: true,
      value: { notes: [] },
    });
  });

  it('uses a declared encoding that it would not recognise by itself', () => {
    const bytes = concat(utf8('<meta charset="koi8-r">'), [0xf0, 0xd2, 0xc9, 0xd7, 0xc5, 0xd4]);
    expect(decodeSource(bytes)).toMatchObject({ ok: true, value: { encoding: 'koi8-r' } });
    const decoded = decodeSource(bytes);
    expect(decoded.ok && decoded.value.text.endsWith('Привет')).toBe(true);
  });

  it('takes the charset of a mail part before what the part says itself, by any of its labels', () => {
    const bytes = concat(utf8('<meta charset="windows-1252">'), encodeSingleByte('Čtvrtek', 'iso-8859-2'));
    expect(decodeSource(bytes, { declared: ' Latin2 ' })).toMatchObject({
      ok: true,
      value: { encoding: 'iso-8859-2', notes: [] },
    });
    expect(decodeSource(utf8('Hi Mom -+Jjo--+AKM-!'), { declared: 'UTF-7' })).toMatchObject({
      ok: true,
      value: { text: 'Hi Mom -☺-£!', encoding: 'utf-7' },
    });
  });

  it('reads UTF-16 of Arabic letters alone where its surroundings declare it', () => {
    expect(decodeSource(swapped(utf16('السد')), { declared: 'UTF-16BE' })).toMatchObject({
      ok: true,
      value: { text: 'السد', encoding: 'utf-16be' },
    });
    expect(decodeSource(utf8('السد'), { declared: 'UTF-16LE' })).toMatchObject({
      ok: true,
      value: { text: 'السد', encoding: 'utf-8', notes: [{ code: 'wrong-encoding-declared' }] },
    });
  });

  it('takes a declaration that a record quotes for none of its own', () => {
    const text = `{"html": "<meta charset='windows-1256'>", "title": "${headline}"}`;
    expect(decodeSource(utf8(text))).toMatchObject({ ok: true, value: { text, notes: [] } });
  });

  it('takes a label that nobody knows for no declaration', () => {
    const bytes = encodeSingleByte(arabic, 'windows-1256');
    for (const declared of ['x-unknown', '8bit', 'replacement', '', null])
      expect(decodeSource(bytes, { declared })).toMatchObject({
        ok: true,
        value: { text: arabic, notes: [] },
      });
  });

  it('reads Arabic as Arabic where a western or Cyrillic encoding is declared', () => {
    for (const declared of ['iso-8859-1', 'windows-1251', 'gb2312'])
      expect(decodeSource(encodeSingleByte(arabic, 'windows-1256'), { declared })).toMatchObject({
        ok: true,
        value: { text: arabic, notes: [{ code: 'wrong-encoding-declared' }] },
      });
  });

  it('says at which byte a damaged text begins to be damaged, and how often', () => {
    const bytes = utf8(arabic);
    bytes[11] = 0xff;
    bytes[12] = 0xff;
    const decoded = decodeSource(bytes);
    expect(decoded).toMatchObject({
      ok: true,
      value: { encoding: 'utf-8', notes: [{ code: 'undecodable-bytes', place: 'byte 11 (× 2)' }] },
    });
    expect(decoded.ok && decoded.value.text).toContain('\ufffd');
  });

  it('reads a file that is cut within a character, and says where', () => {
    const bytes = utf8(arabic.trimEnd().slice(0, -1));
    expect(decodeSource(bytes.subarray(0, -1))).toMatchObject({
      ok: true,
      value: { encoding: 'utf-8', notes: [{ code: 'undecodable-bytes', place: `byte ${bytes.length - 2}` }] },
    });
    const japanese = iconv.encode('市長は木曜日、古い橋の工事が月末までに終わると発表した。', 'shift_jis');
    expect(decodeSource(japanese.subarray(0, -1))).toMatchObject({
      ok: true,
      value: {
        encoding: 'shift_jis',
        notes: [{ code: 'undecodable-bytes', place: `byte ${japanese.length - 2}` }],
      },
    });
    expect(decodeSource(utf16(arabic).subarray(0, -1))).toMatchObject({
      ok: true,
      value: { encoding: 'utf-16le', notes: [{ code: 'undecodable-bytes' }] },
    });
  });

  it('keeps UTF-8 in which a paragraph of windows-1256 was pasted, and says where that begins', () => {
    const bytes = concat(utf8(arabic.repeat(3)), encodeSingleByte('سد', 'windows-1256'), utf8(arabic));
    expect(decodeSource(bytes)).toMatchObject({
      ok: true,
      value: {
        encoding: 'utf-8',
        notes: [{ code: 'undecodable-bytes', place: `byte ${utf8(arabic).length * 3} (× 2)` }],
      },
    });
  });

  it('counts the byte of damage from the start of the file, mark included', () => {
    const decoded = decodeSource(concat([0xff, 0xfe], utf16(arabic), [0x41]));
    expect(decoded).toMatchObject({
      ok: true,
      value: { notes: [{ code: 'undecodable-bytes', place: `byte ${2 + arabic.length * 2}` }] },
    });
  });

  it('does not call a replacement character that stands in the text damage', () => {
    expect(decodeSource(utf8(`${arabic}\ufffd`))).toMatchObject({ ok: true, value: { notes: [] } });
    expect(decodeSource(utf16(`${arabic}\ufffd`))).toMatchObject({ ok: true, value: { notes: [] } });
  });

  it('notes text that was garbled before it was saved, and leaves it as it is', () => {
    const text = `Agency report\n${Buffer.from(headline).toString('latin1')}\n`;
    expect(decodeSource(utf8(text))).toEqual({
      ok: true,
      value: { text, encoding: 'utf-8', notes: [{ code: 'text-garbled', place: 'utf-8 → windows-1252' }] },
    });
  });

  it.each<[string, string | null, Uint8Array]>([
    ['unsupported-format', 'PDF', utf8('%PDF-1.7\n')],
    ['unsupported-format', 'ZIP', concat([0x50, 0x4b, 3, 4, 0, 0])],
    ['not-text', 'PNG', concat([0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10])],
    ['not-text', 'Windows program', concat(utf8('MZ'), [0x90, 0, 3, 0])],
    ['not-text', 'byte 5', concat(utf8('hello'), [0], utf8('world'))],
    ['not-text', null, Uint8Array.from({ length: 256 }, (_, i) => (i * 7 + 1) % 32 || 1)],
    ['undecodable', 'byte 0', Uint8Array.from({ length: 256 }, (_, i) => 128 + ((i * 37) % 128))],
  ])('refuses what is %s (%s)', (code, place, bytes) => {
    expect(decodeSource(bytes)).toEqual({ ok: false, error: { code, place } });
  });

  it('never throws, and never replaces a byte without a note', () => {
    const anyBytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc.array(fc.integer({ min: 0x40, max: 0xff }), { maxLength: 300 }).map(list => Uint8Array.from(list)),
    );
    fc.assert(
      fc.property(
        anyBytes,
        fc.constantFrom(null, 'gbk', 'shift_jis', 'euc-tw', 'utf-7'),
        (bytes, declared) => {
          const decoded = decodeSource(bytes, { declared });
          if (!decoded.ok || !decoded.value.text.includes('\ufffd')) return true;
          const isInSource = Buffer.from(bytes).includes(Buffer.from('\ufffd'));
          return isInSource || decoded.value.notes.some(note => note.code === 'undecodable-bytes');
        },
      ),
      { numRuns: 300 },
    );
  });

  const samples = '../shared/data/files/encodings-uchardet/test';
  it.skipIf(!existsSync(samples)).each([
    ['ar/windows-1256.txt', 'windows-1256'],
    ['ar/iso-8859-6.txt', 'iso-8859-6'],
    ['en/ascii.txt', 'utf-8'],
    ['fr/windows-1252.txt', 'windows-1252'],
    ['cs/mac-centraleurope.txt', 'x-mac-ce'],
    ['vi/viscii.txt', 'viscii'],
    ['zh/euc-tw.txt', 'euc-tw'],
    ['ja/utf-16be.txt', 'utf-16be'],
    ['ko/uhc.smi', 'euc-kr'],
    ['ko/utf-32.be', 'utf-32be'],
  ])('reads the public sample %s as %s', (name, encoding) => {
    const decoded = decodeSource(new Uint8Array(readFileSync(join(samples, name))));
    expect(decoded).toMatchObject({ ok: true, value: { encoding } });
  });
});

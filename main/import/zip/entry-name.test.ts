import { zipSync } from 'fflate';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { tableOf } from '#main/import/decode/single-byte.ts';
import { openZip } from './open-zip.ts';

const encode = (text: string, encoding: string): Buffer =>
  encoding === 'shift_jis'
    ? iconv.encode(text, encoding)
    : Buffer.from(Array.from(text, character => tableOf(encoding).indexOf(character)));

/** An archive whose names are in an encoding that it does not name, as programs on Windows and DOS write them. */
function packNames(names: readonly string[], encoding: string): Uint8Array {
  const encoded = names.map(name => encode(name, encoding));
  const standIns = encoded.map((name, i) => String.fromCharCode(0x41 + i).repeat(name.length));
  const packed = Buffer.from(
    zipSync(Object.fromEntries(standIns.map(name => [name, new Uint8Array([0x31])]))),
  );
  for (const [i, standIn] of standIns.entries())
    for (let at = packed.indexOf(standIn); at >= 0; at = packed.indexOf(standIn, at + 1))
      encoded[i]?.copy(packed, at);
  return packed;
}

async function namesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const opened = await openZip(bytes);
  if (!opened.ok) throw new Error(opened.error.code);
  const names: string[] = [];
  for await (const entry of opened.value.entries())
    names.push(entry.ok ? entry.value.name : entry.error.code);
  return names;
}

describe('names in an archive that does not say their encoding', () => {
  const arabic = ['تقارير/نشرة المساء 12.html', 'تقارير/ملف المياه.docx', 'صور/الجسر_القديم.txt'];

  it.each(['cp720', 'windows-1256', 'iso-8859-6'])('are read in %s where they are Arabic', async encoding => {
    expect(await namesOf(packNames(arabic, encoding))).toEqual(arabic);
  });

  it.each(['cp720', 'windows-1256'])('are read in %s where there is but one, of a word', async encoding => {
    expect(await namesOf(packNames(['نشرة.txt'], encoding))).toEqual(['نشرة.txt']);
  });

  it('are those of the format where they are of western Europe', async () => {
    const names = ['résumé/Übersicht café.txt', 'año-canción.txt', 'Straßenlärm.txt'];
    expect(await namesOf(packNames(names, 'ibm437'))).toEqual(names);
  });

  it('are read in an encoding of Japanese where they leave no doubt of it', async () => {
    const names = ['市長は古い橋の工事.txt', '月末に終わると述べた.txt'];
    expect(await namesOf(packNames(names, 'shift_jis'))).toEqual(names);
  });

  it('are UTF-8 where they can be, beside others', async () => {
    const packed = Buffer.from(zipSync({ 'خبر.txt': new Uint8Array([0x31]) }));
    expect(await namesOf(packed)).toEqual(['خبر.txt']);
  });

  it('say nothing in the words of a library where the directory is broken', async () => {
    const packed = packNames(arabic, 'cp720');
    const broken = Buffer.from(packed);
    broken[broken.lastIndexOf('PK\x01\x02')] = 0;
    const opened = await openZip(broken);
    const failures: unknown[] = [];
    if (opened.ok)
      for await (const entry of opened.value.entries()) if (!entry.ok) failures.push(entry.error);
    expect(failures).toEqual([{ code: 'broken-file', place: null }]);
  });
});

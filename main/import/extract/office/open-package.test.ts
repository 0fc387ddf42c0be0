import { describe, expect, it } from 'vitest';
import { ok } from '#shared/result/result.ts';
import { readPackage } from './open-package.ts';
import { packParts } from './testing/pack-parts.ts';

const readPart = (bytes: Uint8Array, name: string) => readPackage(bytes, archive => archive.readXml(name));

const ascii = (text: string): Buffer => Buffer.from(text, 'latin1');

/** Writes other bytes of the same length over all places of some. */
function overwrite(bytes: Uint8Array, from: Buffer, to: Buffer): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf(from); at >= 0; at = copy.indexOf(from, at + 1)) to.copy(copy, at);
  return copy;
}

/** Says another size in the directory, of which there is one entry. */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  copy.writeUInt32LE(size, copy.indexOf(ascii('PK\x01\x02')) + 24);
  return copy;
}

describe('readPackage', () => {
  it('reads a part by its name, whatever its case, and none for a name that is not there', async () => {
    const bytes = packParts({ 'Word/Document.xml': '<r>نص</r>' });
    expect(await readPart(bytes, 'word/document.XML')).toEqual(ok('<r>نص</r>'));
    expect(await readPart(bytes, 'word/other.xml')).toEqual(ok(null));
  });

  it('takes the first of two parts with one name', async () => {
    const bytes = packParts({ 'a.xml': 'first', 'b.xml': 'second' });
    expect(await readPart(overwrite(bytes, ascii('b.xml'), ascii('a.xml')), 'a.xml')).toEqual(ok('first'));
  });

  it('refuses a part that unpacks to an absurd size, or to a larger one than any document has', async () => {
    const bytes = packParts({ 'a.xml': 'x'.repeat(1_000) });
    const overLimit = { ok: false, error: { code: 'archive-limit' } };
    expect(await readPart(withSize(bytes, 20_000_000), 'a.xml')).toMatchObject(overLimit);
    const plain = packParts({
      'a.xml': Uint8Array.from({ length: 500_000 }, (_, i) => (i * 2_654_435_761) >>> 24),
    });
    expect(await readPart(withSize(plain, 70_000_000), 'a.xml')).toMatchObject(overLimit);
  });

  it('is not deceived by a size that is too small', async () => {
    const bytes = packParts({ 'a.xml': 'x'.repeat(1_000) });
    expect(await readPart(withSize(bytes, 10), 'a.xml')).toMatchObject({
      ok: false,
      error: { code: 'broken-file', place: 'a.xml' },
    });
  });

  it('fails on an archive that is cut off', async () => {
    const bytes = packParts({ 'a.xml': 'x' });
    expect(await readPart(bytes.subarray(0, -30), 'a.xml')).toMatchObject({ error: { code: 'broken-file' } });
  });
});

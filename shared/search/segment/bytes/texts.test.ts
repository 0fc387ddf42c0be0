import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createByteWriter, writtenBytes } from './byte-writer.ts';
import { readTexts, writeTexts } from './texts.ts';

/** Any code units, lone surrogates and zeros among them. */
const anyText = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 8 })
  .map(units => String.fromCharCode(...units));
const arabic = fc
  .array(fc.constantFrom(...'الوزارةكتبو٣'), { maxLength: 8 })
  .map(letters => letters.join(''));

describe('texts in bytes', () => {
  it('are read as they were written, whatever stands in them and before them', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(arabic, anyText)), anyText, (texts, previous) => {
        const writer = createByteWriter();
        writeTexts(writer, previous, texts);
        const reader = { bytes: writtenBytes(writer), at: 0 };
        expect(readTexts(reader, previous, texts.length)).toEqual(texts);
        expect(reader.at).toBe(writer.length);
      }),
    );
  });

  it('take a byte for each Arabic letter that the one before does not begin with, and two', () => {
    const writer = createByteWriter();
    writeTexts(writer, '', ['وزارة', 'وزارات', 'وزير']);
    expect(writer.length).toBe(2 + 5 + 2 + 2 + 2 + 2);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createByteWriter, writeNumber, writtenBytes } from '#shared/search/segment/bytes/byte-writer.ts';
import { readLengths, writeLengths } from './number-column.ts';

const lengths = fc
  .constantFrom(300, 0xffff, 0xffff_ffff)
  .chain(max => fc.array(fc.nat({ max }), { maxLength: 40 }));

it('lengths are read as they were written, wherever they begin, short ones in two bytes each', () => {
  fc.assert(
    fc.property(lengths, fc.nat({ max: 3 }), (written, before) => {
      const writer = createByteWriter();
      for (let i = 0; i < before; i++) writeNumber(writer, 1);
      writeLengths(writer, Uint32Array.from(written));
      const width = written.some(length => length > 0xffff) ? 4 : 2;
      expect(writer.length).toBe(before + 1 + width * written.length);
      const reader = { bytes: writtenBytes(writer), at: before };
      expect([...readLengths(reader, written.length)]).toEqual(written);
    }),
  );
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bitsFor, endBits, readBits, writeBits } from './bits.ts';
import { createByteWriter, writtenBytes } from './byte-writer.ts';

const packed = fc
  .integer({ min: 1, max: 2 ** 24 })
  .chain(count => fc.tuple(fc.constant(count), fc.array(fc.nat({ max: count - 1 }))));

describe('numbers of a fixed width', () => {
  it('are read from their place as they were written, in no more bytes than they need', () => {
    fc.assert(
      fc.property(packed, ([count, numbers]) => {
        const writer = createByteWriter();
        const bits = { writer, pending: 0, pendingCount: 0 };
        const width = bitsFor(count);
        for (const one of numbers) writeBits(bits, one, width);
        endBits(bits);
        expect(writer.length).toBe(Math.ceil((width * numbers.length) / 8));
        const bytes = writtenBytes(writer);
        expect(numbers.map((_, at) => readBits(bytes, at * width, width))).toEqual(numbers);
      }),
    );
  });

  it('take the bits of the largest of them', () => {
    expect([1, 2, 3, 4, 5, 8, 9, 2 ** 24].map(bitsFor)).toEqual([0, 1, 2, 2, 3, 3, 4, 24]);
  });
});

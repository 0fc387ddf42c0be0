import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber, readSignedNumber, skipNumbers } from './byte-reader.ts';
import { createByteWriter, writeBytes, writeNumber, writeSignedNumber, writtenBytes } from './byte-writer.ts';

const number = fc.oneof(fc.nat({ max: 300 }), fc.nat(), fc.maxSafeNat());
const signed = fc.oneof(
  fc.integer({ min: -300, max: 300 }),
  fc.integer({ min: -(2 ** 52), max: 2 ** 52 - 1 }),
);

describe('numbers in bytes', () => {
  it('are read as they were written, up to the largest whole ones', () => {
    fc.assert(
      fc.property(fc.array(number), numbers => {
        const writer = createByteWriter();
        for (const one of numbers) writeNumber(writer, one);
        const reader = { bytes: writtenBytes(writer), at: 0 };
        expect(numbers.map(() => readNumber(reader))).toEqual(numbers);
        expect(reader.at).toBe(writer.length);
      }),
    );
  });

  it('keep their sign, and take one byte near zero', () => {
    fc.assert(
      fc.property(fc.array(signed), numbers => {
        const writer = createByteWriter();
        for (const one of numbers) writeSignedNumber(writer, one);
        const reader = { bytes: writtenBytes(writer), at: 0 };
        expect(numbers.map(() => readSignedNumber(reader))).toEqual(numbers);
      }),
    );
    const writer = createByteWriter();
    for (const near of [-64, -1, 0, 1, 63]) writeSignedNumber(writer, near);
    expect(writer.length).toBe(5);
  });

  it('can be passed over without being read', () => {
    fc.assert(
      fc.property(fc.array(number), fc.array(number), (before, after) => {
        const writer = createByteWriter();
        for (const one of before) writeNumber(writer, one);
        const end = writer.length;
        for (const one of after) writeNumber(writer, one);
        expect(skipNumbers(writtenBytes(writer), 0, before.length)).toBe(end);
      }),
    );
  });
});

describe('bytes', () => {
  it('are copied from any place up to any other, few of them and many', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 900 }),
        fc.nat({ max: 900 }),
        fc.nat({ max: 900 }),
        (bytes, a, b) => {
          const [from, to] = [Math.min(a, b, bytes.length), Math.min(Math.max(a, b), bytes.length)];
          const writer = createByteWriter();
          writeNumber(writer, 5);
          writeBytes(writer, bytes, from, to);
          writeNumber(writer, 6);
          expect([...writtenBytes(writer)]).toEqual([5, ...bytes.subarray(from, to), 6]);
        },
      ),
    );
  });
});

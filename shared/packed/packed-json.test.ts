import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packJson, unpackJson } from './packed-json.ts';

describe('packJson', () => {
  it('gives any text back unit for unit, whichever deflate packed it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, isNative) => {
        const value = { text: `\ufeff${text}\ud800`, parts: [text] };
        const packed = isNative ? packJson(value, deflateRawSync) : packJson(value);
        expect(unpackJson(packed)).toEqual(value);
      }),
    );
  });

  it('makes a text that repeats itself smaller', () => {
    const text = 'قال الوزير إن العمل في الجسر سينتهي خلال أشهر. '.repeat(40);
    expect(packJson(text).length).toBeLessThan(text.length / 10);
  });

  it('is told from bytes that nobody packed', () => {
    expect(() => unpackJson(new Uint8Array([1, 2, 3]))).toThrow(/unexpected EOF|invalid/);
  });
});

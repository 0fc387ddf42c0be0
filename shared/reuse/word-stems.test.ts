import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/normalise.ts';
import { readWordStems } from './word-stems.ts';

const read = (text: string) => readWordStems(foldText(text));

describe('the words of a text', () => {
  it('are as many as have room, however short and close they are', () => {
    expect(read('5g 4k 3d').count).toBe(6);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('5', 'g', ' ', '.') }), text => {
        const { count, hashes, kinds } = read(text);
        expect(count).toBeLessThanOrEqual(hashes.length);
        expect(kinds.length).toBe(hashes.length);
      }),
    );
  });

  it('are the same whatever separates the digits of a number, and others where the number is another', () => {
    const [plain, separated, other] = ['1250', '1,250', '1251'].map(number => read(number).hashes[0]);
    expect(separated).toBe(plain);
    expect(other).not.toBe(plain);
  });

  it('are none of a text of marks', () => {
    expect(read('«…» — ، . 🙂').count).toBe(0);
    expect(read('').count).toBe(0);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText } from '#shared/text/normalise.ts';
import { fingerprint, passageWords, windowPassages } from './fingerprints.ts';
import { readWordStems } from './word-stems.ts';

const stemsOf = (text: string) => readWordStems(foldText(text));
const printsOf = (text: string) => fingerprint(stemsOf(text));
const words = fc.array(fc.constantFrom(...'نهر جبل باب سوق قمر بحر شجر حجر مطر خبز ملح نار'.split(' ')));
const ten = passageWords + windowPassages - 1;

describe('fingerprints of a text', () => {
  it('have one in common wherever two texts have ten words in a row in common', () => {
    fc.assert(
      fc.property(words, words, words, words, fc.array(fc.nat(11), { minLength: ten }), (...parts) => {
        const [before, after, otherBefore, otherAfter, passage] = parts;
        const shared = passage.map(n => `لفظ${'ابتثجحخدذرزس'[n] ?? ''}`);
        const first = new Set(printsOf([...before, ...shared, ...after].join(' ')).hashes);
        const second = printsOf([...otherBefore, ...shared, ...otherAfter].join(' ')).hashes;
        expect(second.some(hash => first.has(hash))).toBe(true);
      }),
    );
  });

  it('stand for five words that stand there, and no two for the same', () => {
    fc.assert(
      fc.property(words, list => {
        const { hashes, positions } = printsOf(list.join(' '));
        expect(new Set(hashes).size).toBe(hashes.length);
        for (const [at, position] of positions.entries()) {
          const alone = printsOf(list.slice(position, position + passageWords).join(' '));
          expect([...alone.hashes]).toEqual([hashes[at]]);
        }
      }),
    );
  });

  it('are the same whatever harakat, spellings of alef, digits and marks the text is written with', () => {
    const plain = 'قال احمد ان 1250 شخصا وصلوا الي المدينه القديمه قبل طلوع الشمس بقليل';
    const marked = 'قال أحمد: «إنّ ١٬٢٥٠ شخصاً وصلوا إلى المدينةِ القديمة، قبل طلوع الشمس بقليل».';
    expect(printsOf(marked)).toEqual(printsOf(plain));
  });

  it('are none of a text of less than five words, and one of a text that has no window', () => {
    expect(printsOf('وصل القطار الى المدينة').hashes.length).toBe(0);
    expect(printsOf('وصل القطار الى المدينة القديمة صباحا').hashes.length).toBe(1);
  });
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countsOfSketch, packSketch, readPrints, readTerms } from './sketch.ts';

const hash = fc.nat({ max: 2 ** 32 - 1 });

it('gives back fingerprints and terms as they were, wherever in memory it lies', () => {
  const prints = fc.array(fc.tuple(hash, fc.nat({ max: 300_000 })), { maxLength: 200 });
  const terms = fc.array(fc.tuple(hash, fc.integer({ min: 1, max: 255 })), { maxLength: 255 });
  fc.assert(
    fc.property(prints, terms, fc.nat({ max: 9 }), (printList, termList, offset) => {
      const positions = Uint32Array.from(printList, ([, gap]) => gap).map(
        (
          sum => gap =>
            (sum += gap)
        )(0),
      );
      const packed = packSketch(
        { hashes: Uint32Array.from(printList, ([one]) => one), positions },
        {
          hashes: Uint32Array.from(termList, ([one]) => one),
          weights: Uint8Array.from(termList, ([, weight]) => weight),
        },
      );
      const room = new Uint8Array(packed.length + offset);
      room.set(packed, offset);
      const sketch = room.subarray(offset);
      const counts = countsOfSketch(sketch);
      const print = { hashes: new Uint32Array(counts.prints), positions: new Uint32Array(counts.prints) };
      const term = { hashes: new Uint32Array(counts.terms), weights: new Uint8Array(counts.terms) };
      readPrints(sketch, print, 0);
      readTerms(sketch, term, 0);
      expect([...print.hashes].map((one, at) => [one, print.positions[at]])).toEqual(
        printList.map(([one], at) => [one, positions[at]]),
      );
      expect([...term.hashes].map((one, at) => [one, term.weights[at]])).toEqual(termList);
    }),
  );
});

import { describe, expect, it } from 'vitest';
import { measureAlignment } from './measure-alignment.ts';
import { createPairMaker } from './rewritten-pair.ts';
import { readWeek } from './week-articles.ts';

const week = readWeek();

describe.skipIf(week === null)('alignment of real sentences and their rewritings', () => {
  const makePair = createPairMaker(week ?? []);

  it.each([0.3, 0.5, 0.7, 0.9])('reaches F .95 at level %s', level => {
    const { f1 } = measureAlignment(makePair, { level, foreign: 'unrelated', pairs: 5 });
    expect(f1).toBeGreaterThanOrEqual(0.95);
  });

  it('keeps its precision where the sentences added come from other reports of the same matter', () => {
    const { precision } = measureAlignment(makePair, { level: 0.7, foreign: 'same-topic', pairs: 3 });
    expect(precision).toBeGreaterThanOrEqual(0.95);
  });
});

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measureAlignment } from './compare-alignment.ts';

const corpus = '../shared/data/arabic-news/multisource-2018-04-09_15.jsonl';

describe('alignment of real sentences and their rewritings', () => {
  it.skipIf(!existsSync(corpus)).each([0.3, 0.5, 0.7])('reaches F .95 at level %s', level => {
    expect(measureAlignment(corpus, level).f).toBeGreaterThanOrEqual(0.95);
  });
});

import { describe, expect, it } from 'vitest';
import { measureEncodings } from './measure-encodings.ts';

const measure = measureEncodings();

describe('measureEncodings', () => {
  it.skipIf(measure === null)('finds every sample of some forty languages read as it is', () => {
    expect(measure?.wrong).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { measureEncodings } from './measure-encodings.ts';

const reports = measureEncodings();

describe('measureEncodings', () => {
  it.skipIf(reports.length === 0)('finds every sample of some forty languages read as it is', () => {
    expect(reports.flatMap(({ errors }) => errors)).toEqual([]);
  });
});

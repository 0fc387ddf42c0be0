import { describe, expect, it } from 'vitest';
import { newArticleId, newSourceId } from '#shared/ids/ids.ts';
import { createByteWriter, writtenBytes } from '#shared/search/segment/bytes/byte-writer.ts';
import { idsPerRun, readIds, writeIds } from './id-column.ts';

const source = (digit: string) => newSourceId(digit.repeat(64));

function write(ids: readonly string[]): Uint8Array {
  const writer = createByteWriter();
  writeIds(writer, ids);
  return writtenBytes(writer);
}

describe('a column of ids', () => {
  it.each([
    [
      'usual ones',
      [newArticleId(source('a'), 0), newArticleId(source('a'), 12, 3), newArticleId(source('0'), 7)],
    ],
    [
      'what only looks usual',
      [`${'a'.repeat(32)}-007`, `${'a'.repeat(32)}-0.0`, `${'A'.repeat(32)}-1`, `${'a'.repeat(32)}-1.`],
    ],
    [
      'very large numbers',
      [`${'a'.repeat(32)}-12345678901234567890`, `${'a'.repeat(32)}-999999999.999999999`],
    ],
    ['any texts', ['', 'مقال', '\ud800', '', `${'a'.repeat(32)}-1`, 'a']],
  ])('gives back %s', (_, ids) => {
    expect(readIds({ bytes: write(ids), at: 0 }, ids.length)).toEqual(ids);
  });

  it('writes the digest of a source once in a run of articles that follow one another', () => {
    const ids = Array.from({ length: idsPerRun + 3 }, (_, ordinal) => newArticleId(source('b'), ordinal));
    expect(write(ids).length).toBe(2 * 16 + 3 * ids.length);
  });

  it('can be read from the beginning of any run on', () => {
    const ids = Array.from({ length: 3 * idsPerRun }, (_, ordinal) => newArticleId(source('c'), ordinal));
    const writer = createByteWriter();
    const [, second = 0] = writeIds(writer, ids);
    const third = { bytes: writtenBytes(writer), at: second };
    expect(readIds(third, idsPerRun)).toEqual(ids.slice(2 * idsPerRun));
  });
});

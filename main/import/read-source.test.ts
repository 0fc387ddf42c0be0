import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSource } from './read-source.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-read-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('readSource', () => {
  it('reads the bytes and names them by their SHA-256', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'abc');
    const read = await readSource(path);
    expect(read).toMatchObject({
      ok: true,
      value: { id: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad' },
    });
    expect(read.ok && [...read.value.bytes]).toEqual([97, 98, 99]);
  });

  it('refuses a file of 200 MB by its size alone', async () => {
    const path = join(folder, 'huge.txt');
    writeFileSync(path, '');
    truncateSync(path, 200_000_000);
    expect(await readSource(path)).toEqual({
      ok: false,
      error: { code: 'too-large', place: '200000000 B > 67108864 B' },
    });
  });

  it('accepts a file of exactly the limit', async () => {
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'abcd');
    expect((await readSource(path, 4)).ok).toBe(true);
    expect((await readSource(path, 3)).ok).toBe(false);
  });

  it('tells an empty file, a folder and a file that is gone apart', async () => {
    writeFileSync(join(folder, 'empty.txt'), '');
    mkdirSync(join(folder, 'folder'));
    const codes = await Promise.all(
      ['empty.txt', 'folder', 'gone.txt'].map(async name => {
        const read = await readSource(join(folder, name));
        return read.ok ? 'read' : read.error.code;
      }),
    );
    expect(codes).toEqual(['empty-file', 'not-a-file', 'vanished']);
  });
});

import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discoverFiles } from './discover-files.ts';
import type { Discovered, DiscoveryRoot } from './discover-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-discover-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(...names: readonly string[]): void {
  for (const name of names) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), 'نص');
  }
}

async function labels(roots: readonly DiscoveryRoot[] = [{ path: folder, name: 'news' }]): Promise<string[]> {
  const found: Discovered[] = [];
  for await (const one of discoverFiles(roots)) found.push(one);
  return found.map(one => (one.kind === 'file' ? one.label : `${one.label}: ${one.code}`));
}

describe('discoverFiles', () => {
  it('walks folders in the order of names, whatever the order on disk', async () => {
    write('b.txt', 'a/2.txt', 'a/10.txt', 'c/d/e.txt', 'أ.txt');
    expect(await labels()).toEqual([
      'news/a/10.txt',
      'news/a/2.txt',
      'news/b.txt',
      'news/c/d/e.txt',
      'news/أ.txt',
    ]);
  });

  it('passes over hidden files and what systems leave behind', async () => {
    write('.hidden/x.txt', '.DS_Store', 'Thumbs.db', '__MACOSX/a.txt', 'a.txt');
    expect(await labels()).toEqual(['news/a.txt']);
  });

  it('takes a file that was chosen itself, hidden or behind a link as it may be', async () => {
    write('.note.txt');
    symlinkSync(join(folder, '.note.txt'), join(folder, 'link.txt'));
    const roots = ['.note.txt', 'link.txt'].map(name => ({ path: join(folder, name), name }));
    expect(await labels(roots)).toEqual(['.note.txt', 'link.txt']);
  });

  it('reports links that lead out and passes over those whose target it meets anyway', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'mizan-outside-'));
    write('a/x.txt', '.kept/y.txt');
    symlinkSync(outside, join(folder, 'a/out'));
    symlinkSync(folder, join(folder, 'a/loop'));
    symlinkSync(join(folder, 'a/x.txt'), join(folder, 'same.txt'));
    symlinkSync(join(folder, '.kept/y.txt'), join(folder, 'to-hidden.txt'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling.txt'));
    expect(await labels()).toEqual([
      'news/a/out: link-not-followed',
      'news/a/x.txt',
      'news/dangling.txt: vanished',
      'news/to-hidden.txt: link-not-followed',
    ]);
    rmSync(outside, { recursive: true });
  });

  it('reports a root that is gone and goes on with the next', async () => {
    write('a.txt');
    const roots = [
      { path: join(folder, 'gone'), name: 'gone' },
      { path: join(folder, 'a.txt', 'below'), name: 'below' },
      { path: join(folder, 'a.txt'), name: 'a.txt' },
    ];
    expect(await labels(roots)).toEqual(['gone: vanished', 'below: vanished', 'a.txt']);
  });

  it.skipIf(process.getuid?.() === 0)('reports a folder that may not be opened', async () => {
    write('locked/a.txt', 'b.txt');
    chmodSync(join(folder, 'locked'), 0);
    expect(await labels()).toEqual(['news/locked: unreadable', 'news/b.txt']);
    chmodSync(join(folder, 'locked'), 0o700);
  });

  it('stops when it is told to', async () => {
    write('a.txt', 'b.txt', 'c.txt');
    const controller = new AbortController();
    const found: string[] = [];
    for await (const one of discoverFiles([{ path: folder, name: 'news' }], controller.signal)) {
      found.push(one.label);
      controller.abort();
    }
    expect(found).toEqual(['news/a.txt']);
  });
});

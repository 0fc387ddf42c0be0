import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDroppedFiles, safeFileName } from './dropped-files.ts';
import { createGrantRegistry } from './grant-registry.ts';
import { parseTypedPath } from './typed-path.ts';
import { userDataFolder } from './user-data-folder.ts';
import { newGrantId } from '#shared/ids/ids.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-files-'));
  writeFileSync(join(folder, 'خبر.txt'), 'x');
  mkdirSync(join(folder, 'nested'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the registry of grants', () => {
  it('knows the path behind an id, and tells the page its name and kind', async () => {
    const grants = createGrantRegistry();
    const [file, nested] = await grants.grantPaths([join(folder, 'خبر.txt'), join(folder, 'nested')]);
    expect(file).toEqual({ id: expect.any(String), name: 'خبر.txt', kind: 'file' });
    expect(nested).toMatchObject({ name: 'nested', kind: 'folder' });
    expect(grants.resolveGrant(file?.id ?? newGrantId(''))?.path).toBe(join(folder, 'خبر.txt'));
  });

  it('keeps one id for one path, however it is written', async () => {
    const grants = createGrantRegistry();
    const once = await grants.grantPath(join(folder, 'nested'));
    expect(await grants.grantPath(join(folder, 'nested', '..', 'nested') + '/')).toEqual(once);
  });

  it('grants nothing where there is nothing, or neither a file nor a folder', async () => {
    const socket = createServer().listen(join(folder, 'socket'));
    await new Promise(resolve => socket.once('listening', resolve));
    const grants = createGrantRegistry();
    expect(await grants.grantPath(join(folder, 'missing'))).toBeNull();
    expect(await grants.grantPath(join(folder, 'socket'))).toBeNull();
    expect(grants.resolveGrant(newGrantId('guessed'))).toBeNull();
    socket.close();
  });

  it('hands over what was offered once, in its order', async () => {
    const grants = createGrantRegistry();
    await grants.offer([join(folder, 'nested'), join(folder, 'missing')]);
    await grants.offer([join(folder, 'خبر.txt')]);
    expect(grants.takeOffered().map(({ name }) => name)).toEqual(['nested', 'خبر.txt']);
    expect(grants.takeOffered()).toEqual([]);
  });
});

describe('dropped files', () => {
  it('are kept side by side under the same name, until all are removed', async () => {
    const dropped = createDroppedFiles(folder);
    const first = await dropped.save('a.txt', Readable.from(['one']));
    const second = await dropped.save('a.txt', Readable.from(['two']));
    expect([first, second].map(path => readFileSync(path, 'utf8'))).toEqual(['one', 'two']);
    dropped.removeAll();
    expect([first, second].some(existsSync)).toBe(false);
  });

  it('leave nothing behind when their bytes stop short', async () => {
    const dropped = createDroppedFiles(folder);
    const broken = new Readable({
      read() {
        this.destroy(new Error('the page went away'));
      },
    });
    await expect(dropped.save('a.txt', broken)).rejects.toThrow('the page went away');
    const [run] = readdirSync(folder).filter(name => name.startsWith('mizan-dropped-'));
    expect(readdirSync(join(folder, run ?? ''))).toEqual([]);
    dropped.removeAll();
  });
});

describe('the name of a dropped file', () => {
  it.each([
    ['خبر عاجل.html', 'خبر عاجل.html'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\a\\b.txt', 'b.txt'],
    ['..', 'dropped'],
    ['', 'dropped'],
    ['a:b?.txt', 'a_b_.txt'],
    ['a\0b.txt', 'a_b.txt'],
    ['dots...', 'dots'],
  ])('of %j is %j', (given, wanted) => {
    expect(safeFileName(given)).toBe(wanted);
  });

  it('always stays in its folder, fits in it and keeps a short ending', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff), { maxLength: 300 }), units => {
        const safe = safeFileName(`${String.fromCharCode(...units)}.txt`);
        expect(safe).not.toMatch(/[/\\\0]/);
        expect(['', '.', '..']).not.toContain(safe);
        expect(Buffer.byteLength(safe)).toBeLessThanOrEqual(200);
      }),
    );
    expect(safeFileName(`${'خ'.repeat(300)}.txt`)).toMatch(/^خ+\.txt$/);
  });
});

describe('a typed path', () => {
  it.each([
    ['  /data/news ', '/data/news'],
    ['"/data/my news"', '/data/my news'],
    ["'/data/news'", '/data/news'],
    ['~/news', '/home/a/news'],
    ['~', '/home/a'],
    ['file:///data/%D8%AE%D8%A8%D8%B1.txt', '/data/خبر.txt'],
    ['news', null],
    ['', null],
    ['file://other-machine/x', null],
    ['file://%', null],
    ['/a\0b', null],
  ])('%j is %j', (typed, wanted) => {
    expect(parseTypedPath(typed, '/home/a')).toBe(wanted);
  });
});

describe('the folder of user data', () => {
  it.each([
    ['linux', {}, '/home/a/.local/share/mizan'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/mizan'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/a/.local/share/mizan'],
    ['darwin', {}, '/home/a/Library/Application Support/mizan'],
    ['win32', { LOCALAPPDATA: '/local' }, '/local/mizan'],
  ] as const)('on %s with %j is %s', (platform, env, wanted) => {
    expect(userDataFolder({ platform, home: '/home/a', env })).toBe(wanted);
  });
});

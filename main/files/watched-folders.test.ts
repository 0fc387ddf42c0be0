import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assertPresent } from '#shared/result/assert.ts';
import { createGrantRegistry, type GrantRegistry } from './grant-registry.ts';
import { createWatchedFolders } from './watched-folders.ts';

let root: string;
let dataFolder: string;
let news: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mizan-watched-'));
  dataFolder = join(root, 'data');
  news = join(root, 'أخبار');
  mkdirSync(dataFolder);
  mkdirSync(news);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

/** The service over a watch that only notes which paths are watched, as a start of the program makes it. */
function open(grants: GrantRegistry = createGrantRegistry()) {
  const paths = new Set<string>();
  const changes = new Map<string, () => void>();
  const log = vi.fn();
  const onDidChange = vi.fn();
  const watch = (path: string, change: () => void) => {
    paths.add(path);
    changes.set(path, change);
    return () => void paths.delete(path);
  };
  const service = createWatchedFolders({ dataFolder, grants, log, onDidChange, watch });
  return { service, grants, paths, changes, log, onDidChange };
}

const grantFor = async (grants: GrantRegistry, path: string) =>
  assertPresent(await grants.grantPath(path), 'it is there');

describe('the list of watched folders', () => {
  it('outlives the program: the folder is granted and watched again at the next start', async () => {
    const first = open();
    const grant = await grantFor(first.grants, news);
    expect(await first.service.watch(grant.id)).toEqual({ ok: true, value: {} });
    first.service.close();
    expect(first.paths.size).toBe(0);

    const second = open();
    const [listed] = await second.service.list();
    expect(listed).toMatchObject({ grant: { name: 'أخبار', kind: 'folder' }, isThere: true });
    expect([...second.paths]).toEqual([news]);
    const id = assertPresent(listed, 'it was listed').grant.id;
    expect(second.grants.resolveGrant(id)?.path).toBe(news);
    second.changes.get(news)?.();
    expect(second.onDidChange).toHaveBeenCalledExactlyOnceWith(listed?.grant);
  });

  it('keeps a folder that is gone for now, and says that it is', async () => {
    const first = open();
    await first.service.watch((await grantFor(first.grants, news)).id);
    rmSync(news, { recursive: true });
    const second = open();
    expect(await second.service.list()).toMatchObject([{ grant: { name: 'أخبار' }, isThere: false }]);
    mkdirSync(news);
    expect(await second.service.list()).toMatchObject([{ isThere: true }]);
  });

  it('forgets a folder for good', async () => {
    const { service, grants, paths } = open();
    const { id } = await grantFor(grants, news);
    await service.watch(id);
    expect(await service.unwatch(id)).toEqual({ ok: true, value: {} });
    expect(paths.size).toBe(0);
    expect(await open().service.list()).toEqual([]);
  });

  it('takes folders that were granted, and nothing else', async () => {
    const { service, grants, paths } = open();
    writeFileSync(join(news, 'a.txt'), 'x');
    const file = await grantFor(grants, join(news, 'a.txt'));
    expect(await service.watch(file.id)).toMatchObject({ ok: false, error: { code: 'not-found' } });
    expect(paths.size).toBe(0);
  });

  it('watches a folder once, however often it is asked to', async () => {
    const { service, grants } = open();
    const { id } = await grantFor(grants, news);
    await Promise.all([service.watch(id), service.watch(id)]);
    expect(await service.list()).toHaveLength(1);
  });

  it('stays as it was when it can not be written', async () => {
    const { service, grants, paths } = open();
    const { id } = await grantFor(grants, news);
    mkdirSync(join(dataFolder, 'watched-folders.json'));
    expect(await service.watch(id)).toMatchObject({ ok: false, error: { code: 'write-failed' } });
    expect(paths.size).toBe(0);
  });

  it.each(['{"folders": [', '[]', '{"folders": "x"}', 'null'])(
    'is empty when it holds %s, and the log says so',
    async text => {
      writeFileSync(join(dataFolder, 'watched-folders.json'), text);
      const { service, log } = open();
      expect(await service.list()).toEqual([]);
      expect(log).toHaveBeenCalledOnce();
    },
  );

  it('holds paths as plain text, so that it can be mended by hand', async () => {
    const { service, grants } = open();
    await service.watch((await grantFor(grants, news)).id);
    expect(JSON.parse(readFileSync(join(dataFolder, 'watched-folders.json'), 'utf8'))).toEqual({
      folders: [news],
    });
  });
});

import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser } from './find-browser.ts';
import { browserArguments, redirectPage } from './open-browser.ts';
import { startWebHost, type WebHostOptions } from './serve.ts';
import { parseWebOptions } from './web-options.ts';

// The host as a whole, but for the importer, which has its own tests.
vi.mock('#main/import/run-import.ts', () => ({ runImport: async () => undefined }));

let dataFolder: string;
beforeEach(() => {
  dataFolder = mkdtempSync(join(tmpdir(), 'mizan-web-'));
});
afterEach(() => rmSync(dataFolder, { recursive: true, force: true }));

async function start(changes: Partial<WebHostOptions> = {}) {
  const defaults = {
    rendererFolder: '/nowhere',
    version: '1',
    home: '/home/a',
    samplesFolder: '/nowhere',
    port: null,
    offered: [],
  };
  return startWebHost({ dataFolder, ...defaults, ...changes });
}

async function portOf(started: Awaited<ReturnType<typeof start>>): Promise<number> {
  if (!started.ok) throw new Error(started.error.code);
  await started.value.close();
  return started.value.port;
}

describe('the port of the web host', () => {
  it('stays the same, as the database belongs to it, and is known to this user alone', async () => {
    const first = await portOf(await start());
    expect(readFileSync(join(dataFolder, 'web-port'), 'utf8')).toBe(`${first}\n`);
    expect(statSync(join(dataFolder, 'web-port')).mode & 0o077).toBe(0);
    expect(await portOf(await start())).toBe(first);
  });

  it('moves when another is asked for, and stays there', async () => {
    const first = await portOf(await start());
    const free = await portOf(await start({ dataFolder: join(dataFolder, 'other') }));
    expect(free).not.toBe(first);
    expect(await portOf(await start({ port: free }))).toBe(free);
    expect(await portOf(await start())).toBe(free);
  });

  it('is a coded failure when it is taken, and nothing is moved', async () => {
    const other = createServer();
    const port = await new Promise<number>(resolve =>
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
    );
    writeFileSync(join(dataFolder, 'web-port'), String(port));
    expect(await start()).toEqual({ ok: false, error: { code: 'port-taken', port } });
    expect(readFileSync(join(dataFolder, 'web-port'), 'utf8')).toBe(String(port));
    other.close();
  });

  it('is a free one when the saved one makes no sense', async () => {
    writeFileSync(join(dataFolder, 'web-port'), '99999999');
    expect(await portOf(await start())).toBeLessThanOrEqual(65_535);
  });
});

describe('the token of the web host', () => {
  it('is another one at every start, long, and only in the fragment', async () => {
    const urls = [];
    for (let count = 0; count < 2; count++) {
      const started = await start();
      if (started.ok) urls.push(new URL(started.value.url));
      await portOf(started);
    }
    const [first, second] = urls.map(url => url.hash);
    expect(first).toMatch(/^#token=[\w-]{43}$/);
    expect(second).not.toBe(first);
    expect(urls[0]?.search).toBe('');
  });

  it('is in no argument of the browser, and leads it on from a file', () => {
    const args = browserArguments({ redirect: '/data/open.html', dataFolder: '/data', isRoot: false });
    expect(args[0]).toBe('--app=file:///data/open.html');
    expect(args).not.toContain('--no-sandbox');
    expect(redirectPage('http://127.0.0.1:1/#token="><b>&')).toContain(
      'url=http://127.0.0.1:1/#token=&#34;&#62;&#60;b&#62;&#38;',
    );
  });
});

it('says that a data folder that is a file cannot be used', async () => {
  writeFileSync(join(dataFolder, 'file'), '');
  expect(await start({ dataFolder: join(dataFolder, 'file') })).toMatchObject({
    ok: false,
    error: { code: 'data-folder-unusable' },
  });
});

describe('the command line of the web host', () => {
  it('opens a browser on nothing by default', () => {
    expect(parseWebOptions([])).toEqual({
      ok: true,
      value: { dataFolder: null, port: null, shouldOpen: true, paths: [] },
    });
  });

  it('takes folders, ports and paths in any order', () => {
    expect(
      parseWebOptions(['a.txt', '--port=8080', '--web', '--data', '/d', '--no-open', '--', '--odd']),
    ).toEqual({
      ok: true,
      value: { dataFolder: '/d', port: 8080, shouldOpen: false, paths: ['a.txt', '--odd'] },
    });
  });

  it.each([['--port'], ['--port', '0'], ['--port', '70000'], ['--port=x'], ['--data'], ['--help-me']])(
    'has one sentence about %s %s',
    (...args) => {
      expect(parseWebOptions(args)).toEqual({
        ok: false,
        error: { sentence: expect.stringMatching(/^[^.]+\.$/) },
      });
    },
  );
});

describe('the browser', () => {
  const home = '/home/a';
  it('is the one that is named', () => {
    const env = { MIZAN_BROWSER: '/opt/browser', PATH: '/usr/bin' };
    expect(findBrowser({ platform: 'linux', home, env }, () => true)).toBe('/opt/browser');
  });

  it('is a Chromium on the path before a Chrome', () => {
    const here = ['/bin/google-chrome', '/usr/bin/chromium'];
    const env = { PATH: '/bin:/usr/bin' };
    expect(findBrowser({ platform: 'linux', home, env }, path => here.includes(path))).toBe(
      '/usr/bin/chromium',
    );
  });

  it('is null where there is none', () => {
    expect(findBrowser({ platform: 'darwin', home, env: {} }, () => false)).toBeNull();
    expect(findBrowser({ platform: 'win32', home, env: {} }, () => true)).toBeNull();
  });
});

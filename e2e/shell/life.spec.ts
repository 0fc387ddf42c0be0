import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { callBridge, expect, isDesktop, test } from './shell-fixture.ts';
import type { RunningDesktopApp } from '#e2e/launch/start-desktop.ts';

const crash = (desktop: RunningDesktopApp): Promise<unknown> =>
  desktop.electron.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    // The event and not a crash: Playwright's page does not come back from a real one.
    contents?.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 });
  });

/** Collects what the bridge tells of one event, in the page. */
const listen = (desktop: RunningDesktopApp, name: string): Promise<void> =>
  desktop.page.evaluate(event => {
    const page = window as unknown as {
      mizanHost: { subscribe(name: string, listener: (...heard: unknown[]) => void): () => void };
      heard: unknown[];
      stopListening: () => void;
    };
    page.heard = [];
    page.stopListening = page.mizanHost.subscribe(event, (...heard) => page.heard.push(heard));
  }, name);

const heard = (desktop: RunningDesktopApp): Promise<unknown> =>
  desktop.page.evaluate(() => (window as unknown as { heard: unknown[] }).heard);

const clickMenu = (desktop: RunningDesktopApp, label: string): Promise<boolean> =>
  desktop.electron.evaluate(({ Menu }, wanted) => {
    const items = Menu.getApplicationMenu()?.items.flatMap(item => item.submenu?.items ?? []) ?? [];
    const item = items.find(candidate => candidate.label === wanted);
    item?.click();
    return item !== undefined;
  }, label);

test('a page whose process is gone is loaded again', async ({ desktop }) => {
  await desktop.page.evaluate(() => Object.assign(window, { isOld: true }));
  await crash(desktop);
  await expect.poll(() => desktop.page.evaluate(() => 'isOld' in window).catch(() => true)).toBe(false);
  expect(await callBridge(desktop, 'readSettings', {})).toMatchObject({ ok: true });
});

test('a page that crashes again and again ends the program with a sentence in its language', async ({
  desktop,
}) => {
  await desktop.electron.evaluate(({ dialog }) => {
    dialog.showErrorBox = (title, text) => process.stderr.write(`${title}: ${text}\n`);
  });
  let complained = '';
  desktop.electron.process().stderr?.on('data', (chunk: Buffer) => (complained += chunk.toString()));
  const ended = desktop.electron.waitForEvent('close');
  for (let count = 0; count < 4; count++) await crash(desktop).catch(() => undefined); // the last answer may not come back
  await ended;
  expect(complained).toContain('توقف ميزان');
});

test('menu commands reach the page without an event object, until it stops listening', async ({
  desktop,
}) => {
  await listen(desktop, 'menuCommand');
  expect(await clickMenu(desktop, 'استيراد مجلد…')).toBe(true);
  expect(await clickMenu(desktop, 'تراجع')).toBe(true);
  await expect.poll(() => heard(desktop)).toEqual([[{ command: 'import-folder' }], [{ command: 'undo' }]]);
  await desktop.page.evaluate(() => (window as unknown as { stopListening(): void }).stopListening());
  await clickMenu(desktop, 'إعادة');
  await callBridge(desktop, 'readSettings', {});
  expect(await heard(desktop)).toHaveLength(2);
});

test('the menu speaks the language of the settings, over a restart too', async ({ desktop, launcher }) => {
  const { value } = (await callBridge(desktop, 'readSettings', {})) as { readonly value: object };
  const chosen = { language: 'en', theme: 'dark', digits: 'latin', monthNames: 'levant', textScale: 1.2 };
  const settings = { ...value, ...chosen };
  expect(await callBridge(desktop, 'writeSettings', { settings })).toMatchObject({ ok: true });
  expect(await clickMenu(desktop, 'Undo')).toBe(true);
  const again = await launcher.restart();
  if (!isDesktop(again)) throw new Error('another host after the restart');
  expect(await callBridge(again, 'readSettings', {})).toEqual({ ok: true, value: settings });
  expect(await clickMenu(again, 'Import a folder…')).toBe(true);
});

test('paths on the command line are offered once', async ({ launcher }) => {
  const app = await launcher.start({ paths: [import.meta.dirname, '/no/such/file'] });
  if (!isDesktop(app)) throw new Error(`${app.hostKind} has no shell`);
  // The page takes them as it starts; what it took is there again when it has not.
  const taken = await callBridge(app, 'takeOfferedGrants', {});
  expect(taken).toMatchObject({ ok: true });
  expect(await callBridge(app, 'takeOfferedGrants', {})).toEqual({ ok: true, value: { grants: [] } });
});

test('a second start hands its files over to the running app', async ({ desktop }) => {
  await listen(desktop, 'grantsOffered');
  await desktop.electron.evaluate(
    ({ app }, path) => {
      app.emit('second-instance', {}, [], '/', { paths: [path, 3, '/no/such/file'] });
    },
    import.meta.filename,
  );
  await expect
    .poll(() => heard(desktop))
    .toEqual([[{ grants: [{ id: expect.any(String), name: 'life.spec.ts', kind: 'file' }] }]]);
});

test.describe('with settings that cannot be understood', () => {
  test.use({ settingsAreCorrupt: true });
  test('the app starts with the defaults and keeps them aside', async ({ desktop, launcher }) => {
    expect(await callBridge(desktop, 'readSettings', {})).toMatchObject({
      ok: true,
      value: { language: 'ar' },
    });
    expect(readFileSync(join(launcher.dataFolder, 'settings.corrupt.json'), 'utf8')).toBe(
      '{"language": "en", ',
    );
    expect(existsSync(join(launcher.dataFolder, 'settings.json'))).toBe(false);
    expect(readFileSync(join(launcher.dataFolder, 'mizan.log'), 'utf8')).toContain('could not be understood');
  });
});

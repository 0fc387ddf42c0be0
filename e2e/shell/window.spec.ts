import { expect, test } from './shell-fixture.ts';
import type { DoubleExports } from '#e2e/launch/start-desktop.ts';

test('the window is sandboxed, isolated and without Node', async ({ desktop }) => {
  const preferences = await desktop.electron.evaluate(({ BrowserWindow }) => {
    // Electron has it, its types do not.
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences(): Record<string, unknown>;
    };
    return contents.getLastWebPreferences();
  });
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    webviewTag: false,
  });
});

test('the page has no Node, no eval and no way to make markup of text', async ({ desktop }) => {
  const found = await desktop.page.evaluate(async () => ({
    leaks: ['require', 'process', 'Buffer', 'ipcRenderer', 'electronDoubleBinding'].filter(
      name => name in window,
    ),
    isSecure: isSecureContext,
    // In a task of its own: the developer protocol lifts the ban on eval while it evaluates.
    evaluated: await new Promise(resolve =>
      setTimeout(() => {
        try {
          resolve(new Function('return 1')());
        } catch (refusal) {
          resolve((refusal as Error).name);
        }
      }),
    ),
    markup: (() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'set';
      } catch (refusal) {
        return (refusal as Error).name;
      }
    })(),
  }));
  expect(found).toEqual({ leaks: [], isSecure: true, evaluated: 'EvalError', markup: 'TypeError' });
});

test('everything that must be asked for before the app is ready is asked for once', async ({ desktop }) => {
  test.skip(desktop.hostKind !== 'double', 'only the double keeps a list of calls');
  const log = await desktop.electron.evaluate(exports => (exports as unknown as DoubleExports).double.log);
  const callsOf = (name: string) => log.filter(([called]) => called === name).map(([, ...args]) => args);
  expect(callsOf('app.enableSandbox')).toHaveLength(1);
  expect(callsOf('app.requestSingleInstanceLock')).toEqual([[{ paths: [] }]]);
  expect(callsOf('protocol.registerSchemesAsPrivileged')).toEqual([
    [
      [
        {
          scheme: 'app',
          privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
        },
      ],
    ],
  ]);
  expect(callsOf('app.commandLine.appendSwitch')).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
  expect(callsOf('session.setSpellCheckerEnabled')).toEqual([[false]]);
  expect(callsOf('webContents.setWebRTCIPHandlingPolicy')).toEqual([['disable_non_proxied_udp']]);
  expect(callsOf('session.setProxy')).toHaveLength(1);
});

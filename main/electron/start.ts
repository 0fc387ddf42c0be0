import { app, ipcMain, MessageChannelMain, protocol, session } from 'electron';
import { join } from 'node:path';
import { createDesktopShell } from './desktop-shell.ts';
import { givenPaths, handedOverPaths } from './given-paths.ts';
import { hardenApp } from './harden-app.ts';
import { serveHostIpc } from './serve-host-ipc.ts';
import { registerPageScheme, servePage } from './serve-page.ts';
import { openLogFile } from '#main/log/log-file.ts';

const here = import.meta.dirname;
const paths = givenPaths({
  args: process.argv.slice(1),
  workingFolder: process.cwd(),
  isPackaged: app.isPackaged,
});

// Exit and not quit: the running program has the paths, and nothing below may run twice.
if (app.requestSingleInstanceLock({ paths })) start();
else app.exit(0);

function start(): void {
  // Before the app is ready: later it is refused, and a session or window made without it would be unguarded.
  registerPageScheme(protocol);
  hardenApp(app);

  const dataFolder = app.getPath('userData');
  const log = openLogFile(join(dataFolder, 'mizan.log'));
  // Beside app.asar and not in it, so that a worker thread reads the samples like any folder.
  const samplesFolder = app.isPackaged
    ? join(process.resourcesPath, 'samples')
    : join(here, '../../e2e/data/articles');
  const preload = join(here, '../preload/preload.cjs');
  const shell = createDesktopShell({ preload, dataFolder, samplesFolder, log });
  const { services } = shell;

  process.on('uncaughtException', shell.giveUp);
  process.on('unhandledRejection', cause => log('a promise failed unheard', cause));
  app.on('child-process-gone', (_event, { type, reason }) => log(`a process is gone: ${type}, ${reason}`));
  app.on('window-all-closed', () => (process.platform === 'darwin' ? undefined : app.quit()));
  app.on('activate', shell.showWindow);
  app.on('second-instance', (_event, _argv, _folder, additionalData) => {
    shell.showWindow();
    void services.offer(handedOverPaths(additionalData));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    void services.offer([path]);
  });

  void app.whenReady().then(async () => {
    servePage(session.defaultSession, join(here, '../renderer'));
    serveHostIpc({ ...services, ipcMain, openChannel: () => new MessageChannelMain() });
    shell.setLanguage((await services.settings.read()).language);
    await services.offer(paths);
    shell.showWindow();
  });
}

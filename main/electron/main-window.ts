import { BrowserWindow } from 'electron';
import { createCrashPolicy } from './crash-policy.ts';
import { startUrl } from './page-origin.ts';
import type { Log } from '#main/log/log-file.ts';

/** What a window is made with. */
export interface MainWindowOptions {
  readonly preload: string;
  readonly hasDeveloperTools: boolean;
  readonly log: Log;
  /** Called when reloading the page after a crash has become pointless. */
  onDidGiveUp(): void;
}

/** Opens the one window, sandboxed and isolated, and keeps it alive over crashes of its page. */
export function openMainWindow(options: MainWindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    width: 1280,
    height: 860,
    minWidth: 720,
    minHeight: 520,
    title: 'Mizan',
    show: false,
    webPreferences: {
      preload: options.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      plugins: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      safeDialogs: true,
      devTools: options.hasDeveloperTools,
    },
  });
  window.once('ready-to-show', () => window.show());
  window.on('unresponsive', () => options.log('the window does not respond'));
  keepAlive(window, options);
  window.loadURL(startUrl).catch((cause: unknown) => options.log('the page could not be loaded', cause));
  return window;
}

function keepAlive(window: BrowserWindow, { log, onDidGiveUp }: MainWindowOptions): void {
  const answerCrash = createCrashPolicy(Date.now);
  window.webContents.on('preload-error', (_event, _path, cause) => log('the preload script failed', cause));
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    const answer = answerCrash(reason);
    log(`the page's process is gone: ${reason}, exit code ${exitCode}, ${answer}`);
    if (answer === 'reload') window.webContents.reload();
    if (answer === 'give-up') onDidGiveUp();
  });
}

import { app, dialog, Menu, type BrowserWindow } from 'electron';
import { createDesktopServices, type DesktopServices } from './desktop-services.ts';
import { openMainWindow } from './main-window.ts';
import { menuTemplate } from './menu-template.ts';
import { shellSentences } from './shell-sentences.ts';
import type { Log } from '#main/log/log-file.ts';
import { ipcChannels } from '#main/preload/ipc-channels.ts';
import type { LanguageSetting } from '#shared/host/host-api.ts';

/** Where the parts of the program lie, and where its data goes. */
export interface ShellOptions {
  readonly preload: string;
  readonly dataFolder: string;
  readonly samplesFolder: string;
  readonly log: Log;
}

/** The window and the menu, with the host behind them. */
export interface DesktopShell {
  readonly services: DesktopServices;
  /** Names the menu in this language. */
  setLanguage(language: LanguageSetting): void;
  /** Opens the window, or brings the one there is to the front. */
  showWindow(): void;
  /** Says that the program can't go on, and ends it. */
  giveUp(cause?: unknown): void;
}

/** A shell without a window yet; may be made before the app is ready. */
export function createDesktopShell({ preload, dataFolder, samplesFolder, log }: ShellOptions): DesktopShell {
  let window: BrowserWindow | null = null;
  let language: LanguageSetting = 'ar';
  const hasDeveloperTools = !app.isPackaged;

  const giveUp = (cause?: unknown): void => {
    log('the program ends', cause);
    const { stoppedTitle, stoppedText } = shellSentences[language];
    dialog.showErrorBox(stoppedTitle, stoppedText);
    app.exit(1);
  };
  const setLanguage = (wanted: LanguageSetting): void => {
    language = wanted;
    const template = menuTemplate({
      sentences: shellSentences[language],
      isMac: process.platform === 'darwin',
      hasDeveloperTools,
      run: command => services.events.publish('menuCommand', { command }),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };
  const showWindow = (): void => {
    if (window === null) {
      window = openMainWindow({ preload, hasDeveloperTools, log, onDidGiveUp: giveUp });
      window.on('closed', () => (window = null));
      return;
    }
    if (window.isMinimized()) window.restore();
    window.focus();
  };

  const services = createDesktopServices({
    log,
    settingsFolder: dataFolder,
    samplesFolder,
    currentWindow: () => window,
    onDidWriteSettings: settings => setLanguage(settings.language),
  });
  services.events.listen((name, event) => window?.webContents.send(ipcChannels.event, name, event));
  return { services, setLanguage, showWindow, giveUp };
}

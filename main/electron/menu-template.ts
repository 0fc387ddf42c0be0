import type { MenuItemConstructorOptions } from 'electron';
import type { ShellSentences } from './shell-sentences.ts';
import type { HostEvents } from '#shared/host/host-api.ts';

type Command = HostEvents['menuCommand']['command'];
type Items = MenuItemConstructorOptions[];

/** What the menu depends on, and what it does. */
export interface MenuOptions {
  readonly sentences: ShellSentences;
  readonly isMac: boolean;
  readonly hasDeveloperTools: boolean;
  run(command: Command): void;
}

/** The native menu. Commands go to the page; what Chromium does by itself is a role, with its name in our language. */
export function menuTemplate(options: MenuOptions): Items {
  const { sentences: say, isMac } = options;
  return [
    ...(isMac ? [macMenu(say)] : []),
    { label: say.file, submenu: fileItems(options) },
    { label: say.edit, submenu: editItems(options) },
    { label: say.view, submenu: viewItems(options) },
    { label: say.window, role: 'window', submenu: [{ label: say.minimize, role: 'minimize' }] },
  ];
}

const separator: MenuItemConstructorOptions = { type: 'separator' };

const macMenu = (say: ShellSentences): MenuItemConstructorOptions => ({
  role: 'appMenu',
  submenu: [
    { label: say.about, role: 'about' },
    separator,
    { label: say.hide, role: 'hide' },
    separator,
    { label: say.quit, role: 'quit' },
  ],
});

function fileItems({ sentences: say, isMac, run }: MenuOptions): Items {
  return [
    { label: say.importFiles, accelerator: 'CmdOrCtrl+O', click: () => run('import-files') },
    { label: say.importFolder, accelerator: 'CmdOrCtrl+Shift+O', click: () => run('import-folder') },
    separator,
    isMac ? { label: say.close, role: 'close' } : { label: say.quit, role: 'quit' },
    ...(isMac ? [] : [{ label: say.about, role: 'about' } as const]),
  ];
}

function editItems({ sentences: say, run }: MenuOptions): Items {
  return [
    // Shown, not registered: in a text field these keys are the field's, elsewhere the page listens for them itself.
    { label: say.undo, accelerator: 'CmdOrCtrl+Z', registerAccelerator: false, click: () => run('undo') },
    {
      label: say.redo,
      accelerator: 'CmdOrCtrl+Shift+Z',
      registerAccelerator: false,
      click: () => run('redo'),
    },
    separator,
    { label: say.cut, role: 'cut' },
    { label: say.copy, role: 'copy' },
    { label: say.paste, role: 'paste' },
    { label: say.selectAll, role: 'selectAll' },
  ];
}

function viewItems({ sentences: say, hasDeveloperTools, run }: MenuOptions): Items {
  return [
    { label: say.toggleLanguage, click: () => run('toggle-language') },
    separator,
    { label: say.actualSize, role: 'resetZoom' },
    { label: say.zoomIn, role: 'zoomIn' },
    { label: say.zoomOut, role: 'zoomOut' },
    { label: say.fullScreen, role: 'togglefullscreen' },
    ...(hasDeveloperTools ? [{ label: say.developerTools, role: 'toggleDevTools' } as const] : []),
  ];
}

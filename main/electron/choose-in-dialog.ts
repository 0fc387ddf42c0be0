import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import { dirname } from 'node:path';
import type { ChooseInDialog } from '#main/host/create-host-api.ts';

/** The system's dialog over the window there is. Electron forgets where the user was last, so this remembers it for the run. */
export function createDialogChooser(currentWindow: () => BrowserWindow | null): ChooseInDialog {
  let lastFolder: string | null = null;
  return async what => {
    const options: OpenDialogOptions = {
      properties: what === 'folder' ? ['openDirectory'] : ['openFile', 'multiSelections'],
      ...(lastFolder === null ? {} : { defaultPath: lastFolder }),
    };
    const window = currentWindow();
    const chosen = await (window === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(window, options));
    const [first] = chosen.filePaths;
    if (chosen.canceled || first === undefined) return [];
    lastFolder = dirname(first);
    return chosen.filePaths;
  };
}

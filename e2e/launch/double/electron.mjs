// A double of the `electron` module for tests; README.md beside it says what it can show and what it cannot.
export { app } from './app.mjs';
export { BrowserWindow, webContents } from './browser-window.mjs';
export { ipcMain, MessageChannelMain } from './ipc.mjs';
export { dialog, Menu } from './menu-and-dialogs.mjs';
export { protocol, session } from './session.mjs';
export { double } from './state.mjs';

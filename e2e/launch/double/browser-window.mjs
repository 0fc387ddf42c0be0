// Part of the double of Electron (README.md): a window is a page of Chromium.
import { EventEmitter } from 'node:events';
import { app } from './app.mjs';
import { announceSession, toWeb } from './session.mjs';
import { demand, double } from './state.mjs';
import { WebContents } from './web-contents.mjs';

let lastId = 0;

export class BrowserWindow extends EventEmitter {
  static getAllWindows() {
    return double.windows.filter(window => !window.isDestroyed());
  }

  /** What Playwright asks for to name a page's window. @param {WebContents} contents */
  static fromWebContents(contents) {
    return double.windows.find(window => window.webContents === contents) ?? null;
  }

  id = ++lastId;
  /** While the shell itself loads an address, no navigation is asked about. */
  isLoading = false;
  #isVisible = false;
  #isDestroyed = false;

  /** @param {{ webPreferences?: Record<string, unknown> }} [options] */
  constructor(options = {}) {
    super();
    demand(app.isReady(), 'BrowserWindow before ready');
    const preferences = options.webPreferences ?? {};
    demand(
      preferences['sandbox'] === true &&
        preferences['contextIsolation'] !== false &&
        !preferences['nodeIntegration'],
      'only sandboxed, isolated windows without Node exist here',
    );
    this.options = options;
    this.webContents = new WebContents(preferences);
    announceSession();
    double.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
    this.opened = this.#open();
  }

  async #open() {
    demand(double.context !== null, 'no browser');
    const page = await /** @type {import('playwright-core').BrowserContext} */ (double.context).newPage();
    await this.webContents.attach(page);
    page.on('close', () => this.#didClose());
    page.on('popup', popup => {
      const { action } = this.webContents.openHandler({ url: popup.url(), disposition: 'new-window' });
      double.note('window.open', popup.url(), action);
      if (action === 'deny') void popup.close().catch(() => undefined); // it may be closed already
    });
    page.once('domcontentloaded', () => this.emit('ready-to-show'));
    return page;
  }

  #didClose() {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.emit('closed');
    if (BrowserWindow.getAllWindows().length === 0) app.emit('window-all-closed');
  }

  /** @param {string} address */
  async loadURL(address) {
    const page = await this.opened;
    this.isLoading = true;
    try {
      await page.goto(toWeb(address));
    } finally {
      this.isLoading = false;
    }
  }

  show() {
    this.#isVisible = true;
  }

  isVisible() {
    return this.#isVisible;
  }

  isDestroyed() {
    return this.#isDestroyed;
  }

  isMinimized() {
    return false;
  }

  restore() {
    double.note('window.restore');
  }

  focus() {
    double.note('window.focus');
  }

  close() {
    void this.opened.then(page => page.close());
  }
}

export const webContents = {
  getAllWebContents: () => BrowserWindow.getAllWindows().map(window => window.webContents),
};

// Part of the double of Electron (README.md): what it notes, for the tests to ask about.

/** @typedef {import('./browser-window.mjs').BrowserWindow} BrowserWindow */

export const double = {
  /** Calls to functions that do nothing else: name, arguments. @type {[string, ...unknown[]][]} */
  log: [],
  /** @type {BrowserWindow[]} */
  windows: [],
  /** Addresses that would have gone to the network. @type {string[]} */
  network: [],
  /** What the shell refused: where, and the address. @type {[string, string][]} */
  blocked: [],
  /** The browser's context that windows are pages of. @type {import('playwright-core').BrowserContext | null} */
  context: null,
  /** The folder of user data. */
  profile: '',
  version: '',
  /** Ends the double. @type {(exitCode: number) => void} */
  end: () => undefined,

  /** @param {string} name @param {unknown[]} args */
  note(name, ...args) {
    this.log.push([name, ...args]);
  },

  /** Tells every window's preload script the paths of files that are dropped next. @param {string[]} paths */
  async tellPaths(paths) {
    await Promise.all(this.windows.map(window => window.webContents.toPreload({ kind: 'paths', paths })));
  },
};

/** Electron's rules about when and how often; a breach is a fault of the program under test. @param {unknown} isKept @param {string} rule */
export function demand(isKept, rule) {
  if (!isKept) throw new Error(`double of Electron: ${rule}`);
}

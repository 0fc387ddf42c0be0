// Part of the double of Electron (README.md): frames and contents of a window, and the line to its preload script.
import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import { ipcMain } from './ipc.mjs';
import { isolatedWorld } from './page-isolated-world.mjs';
import { mainWorld } from './page-main-world.mjs';
import { defaultSession, fromWeb } from './session.mjs';
import { demand, double } from './state.mjs';

/** @typedef {import('./ipc.mjs').MessagePortMain} MessagePortMain */

const worldName = 'Electron Isolated Context';
const binding = 'electronDoubleBinding';
let lastId = 0;

class WebFrameMain {
  /** @param {WebContents} contents */
  constructor(contents) {
    this.contents = contents;
  }

  get url() {
    return fromWeb(this.contents.page?.mainFrame().url() ?? '');
  }

  /** @param {string} channel @param {unknown} message @param {MessagePortMain[]} [ports] */
  postMessage(channel, message, ports = []) {
    void this.contents.toPreload({ kind: 'send', channel, args: [structuredClone(message)] }, ports);
  }
}

/** Bytes cross as text, and are bytes again in the page. @param {string} _key @param {unknown} value */
const bytesAsText = (_key, value) =>
  value instanceof Uint8Array ? { electronDoubleBytes: Buffer.from(value).toString('base64') } : value;

export class WebContents extends EventEmitter {
  id = ++lastId;
  session = defaultSession;
  mainFrame = new WebFrameMain(this);
  /** @type {import('playwright-core').Page | null} */
  page = null;
  /** @type {(details: object) => { action: string }} */
  openHandler = () => ({ action: 'allow' });
  /** @type {import('playwright-core').CDPSession | null} */
  #devtools = null;
  #contextId = 0;
  /** Ends of channels that pages hold. @type {Map<number, MessagePortMain>} */
  #ports = new Map();
  #preferences;

  /** @param {{ preload?: string }} preferences */
  constructor(preferences) {
    super();
    this.#preferences = preferences;
  }

  getLastWebPreferences() {
    return this.#preferences;
  }

  /** @param {(details: object) => { action: string }} handler */
  setWindowOpenHandler(handler) {
    this.openHandler = handler;
  }

  /** @param {string} policy */
  setWebRTCIPHandlingPolicy(policy) {
    double.note('webContents.setWebRTCIPHandlingPolicy', policy);
  }

  getURL() {
    return this.mainFrame.url;
  }

  /** @param {string} channel @param {unknown[]} args */
  send(channel, ...args) {
    void this.toPreload({ kind: 'send', channel, args: structuredClone(args) });
  }

  reload() {
    double.note('webContents.reload');
    void this.page?.reload().catch(() => undefined); // a window that closes meanwhile has nothing to reload
  }

  /** Makes this page show as ours. @param {import('playwright-core').Page} page */
  async attach(page) {
    this.page = page;
    const devtools = await page.context().newCDPSession(page);
    this.#devtools = devtools;
    await devtools.send('Page.enable');
    await devtools.send('Runtime.enable');
    devtools.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === worldName) this.#contextId = context.id;
    });
    devtools.on('Runtime.executionContextsCleared', () => this.#closePorts());
    devtools.on('Runtime.bindingCalled', ({ name, payload, executionContextId }) => {
      if (name === binding) void this.#fromPreload(JSON.parse(payload), executionContextId);
    });
    await devtools.send('Runtime.addBinding', { name: binding, executionContextName: worldName });
    await devtools.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${mainWorld})()` });
    if (this.#preferences.preload !== undefined) await this.#addPreload(this.#preferences.preload);
    page.on('crash', () => this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 5 }));
  }

  /** @param {string} path */
  async #addPreload(path) {
    const script = JSON.stringify(readFileSync(path, 'utf8'));
    const source = `(${isolatedWorld})(${script}, ${JSON.stringify(binding)})`;
    await this.#devtools?.send('Page.addScriptToEvaluateOnNewDocument', { worldName, source });
  }

  /** @param {any} message @param {number} contextId */
  async #fromPreload(message, contextId) {
    const event = { sender: this, senderFrame: this.mainFrame, processId: 1, frameId: 1, ports: [] };
    if (message.kind === 'invoke') {
      const reply = await answer(event, message);
      await this.toPreload({ kind: 'reply', id: message.id, ...reply }, [], contextId);
    }
    if (message.kind === 'send') ipcMain.emit(message.channel, event, ...message.args);
    if (message.kind === 'port') this.#ports.get(message.id)?.peer?.deliver(message.data);
    if (message.kind === 'port-close') {
      this.#ports.get(message.id)?.peer?.didClose();
      this.#ports.delete(message.id);
    }
    if (message.kind === 'preload-error')
      this.emit('preload-error', {}, this.#preferences.preload, new Error(message.message));
  }

  /** Sends to the preload script of the document that is shown now. @param {object} message @param {MessagePortMain[]} [ports] @param {number} [contextId] */
  async toPreload(message, ports = [], contextId = this.#contextId) {
    const ids = ports.map(port => {
      this.#ports.set(++lastId, port);
      return lastId;
    });
    const json = JSON.stringify(JSON.stringify({ ...message, ports: ids }, bytesAsText));
    // A document that is gone meanwhile hears nothing, as in Electron.
    const sent = this.#devtools
      ?.send('Runtime.evaluate', { expression: `globalThis.electronDoubleFromMain(${json})`, contextId })
      .catch(() => undefined);
    ports.forEach((port, index) => {
      const id = ids[index];
      port.handTo({
        send: data => void this.toPreload({ kind: 'port', id, data }),
        close: () => void this.toPreload({ kind: 'port-close', id }),
      });
    });
    await sent;
  }

  /** A document that goes takes its ports with it. */
  #closePorts() {
    for (const port of this.#ports.values()) port.peer?.didClose();
    this.#ports.clear();
  }
}

/** @param {object} event @param {{ channel: string, args: unknown[] }} message */
async function answer(event, { channel, args }) {
  try {
    const handler = ipcMain.handlers.get(channel);
    demand(handler !== undefined, `No handler registered for '${channel}'`);
    return { value: structuredClone(await handler?.(event, ...args)) };
  } catch (failure) {
    return { failure: `Error invoking remote method '${channel}': ${failure}` };
  }
}

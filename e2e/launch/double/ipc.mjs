// Part of the double of Electron (README.md): `ipcMain` and the message ports of the main process.
import { EventEmitter } from 'node:events';
import { demand } from './state.mjs';

class IpcMain extends EventEmitter {
  /** @type {Map<string, (event: object, ...args: unknown[]) => unknown>} */
  handlers = new Map();

  /** @param {string} channel @param {(event: object, ...args: unknown[]) => unknown} handler */
  handle(channel, handler) {
    demand(!this.handlers.has(channel), `a second handler for ${channel}`);
    this.handlers.set(channel, handler);
  }
}

export const ipcMain = new IpcMain();

export class MessagePortMain extends EventEmitter {
  /** The other end here. @type {MessagePortMain | null} */
  peer = null;
  /** The page that this end was handed to. @type {{ send(data: unknown): void, close(): void } | null} */
  remote = null;
  isClosed = false;
  #isStarted = false;
  /** @type {unknown[]} */
  #waiting = [];

  /** @param {unknown} data */
  postMessage(data) {
    const copy = structuredClone(data);
    if (!this.isClosed) this.peer?.deliver(copy);
  }

  /** Takes a message: on to the page, to the listeners, or into the queue. @param {unknown} data */
  deliver(data) {
    if (this.remote !== null) this.remote.send(data);
    else if (this.#isStarted) this.emit('message', { data, ports: [] });
    else this.#waiting.push(data);
  }

  start() {
    this.#isStarted = true;
    for (const data of this.#waiting.splice(0)) this.emit('message', { data, ports: [] });
  }

  /** Hands this end to a page. @param {{ send(data: unknown): void, close(): void }} remote */
  handTo(remote) {
    this.remote = remote;
    for (const data of this.#waiting.splice(0)) remote.send(data);
  }

  close() {
    if (this.isClosed) return;
    this.isClosed = true;
    if (this.peer?.remote) this.peer.remote.close();
    else this.peer?.didClose();
  }

  /** The other end is gone. */
  didClose() {
    if (this.isClosed) return;
    this.isClosed = true;
    this.emit('close');
  }
}

export class MessageChannelMain {
  port1 = new MessagePortMain();
  port2 = new MessagePortMain();

  constructor() {
    this.port1.peer = this.port2;
    this.port2.peer = this.port1;
  }
}

// Part of the double of Electron (README.md): runs in an isolated world of the page, as source text, before the page's scripts. Runs the
// preload script there with a `require` that knows only what a sandboxed one may ask for, and talks to the main process in JSON.

/** Uses nothing outside itself. @param {string} preload the script @param {string} binding the function that reaches the main process */
export function isolatedWorld(preload, binding) {
  if (window.top !== window) return; // as with nodeIntegrationInSubFrames off
  const toMain = message => globalThis[binding](JSON.stringify(message));
  const toPage = detail => window.dispatchEvent(new CustomEvent('electron-double-down', { detail }));
  const answerPage = detail => window.dispatchEvent(new CustomEvent('electron-double-answer', { detail }));
  const listeners = new Map();
  const waiting = new Map();
  const ports = new Map();
  const exposed = new Map();
  const returned = new Map();
  const toldPaths = [];
  let lastId = 0;

  const bytesOfText = (_key, value) =>
    typeof value?.electronDoubleBytes === 'string'
      ? Uint8Array.from(atob(value.electronDoubleBytes), character => character.charCodeAt(0))
      : value;
  const makePort = id => {
    const { port1, port2 } = new MessageChannel();
    ports.set(id, port1);
    port1.addEventListener('message', ({ data }) => toMain({ kind: 'port', id, data }));
    port1.addEventListener('close', () => toMain({ kind: 'port-close', id }));
    port1.start();
    return port2;
  };
  globalThis.electronDoubleFromMain = json => {
    const message = JSON.parse(json, bytesOfText);
    if (message.kind === 'reply') {
      const { resolve, reject } = waiting.get(message.id);
      waiting.delete(message.id);
      if ('failure' in message) reject(new Error(message.failure));
      else resolve(message.value);
    }
    if (message.kind === 'paths') toldPaths.push(...message.paths);
    if (message.kind === 'port') ports.get(message.id)?.postMessage(message.data);
    if (message.kind === 'port-close') ports.get(message.id)?.close();
    if (message.kind === 'send') {
      const event = { sender: ipcRenderer, ports: message.ports.map(makePort) };
      for (const listener of listeners.get(message.channel) ?? []) listener(event, ...message.args);
    }
  };

  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        waiting.set(++lastId, { resolve, reject });
        toMain({ kind: 'invoke', id: lastId, channel, args: structuredClone(args) });
      }),
    send: (channel, ...args) => toMain({ kind: 'send', channel, args: structuredClone(args) }),
    on(channel, listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener]);
      return ipcRenderer;
    },
    off(channel, listener) {
      listeners.set(
        channel,
        (listeners.get(channel) ?? []).filter(other => other !== listener),
      );
      return ipcRenderer;
    },
  };

  const unpack = value =>
    value !== null && typeof value === 'object' && 'electronDoubleFunction' in value
      ? (...args) =>
          toPage({ kind: 'callback', fn: value.electronDoubleFunction, args: structuredClone(args) })
      : value;
  const pack = value => {
    if (typeof value !== 'function') return value;
    returned.set(++lastId, value);
    return { electronDoubleFunction: lastId };
  };
  const shapeOf = value => {
    if (typeof value === 'function') return { kind: 'function' };
    if (typeof value !== 'object' || value === null) return { kind: 'value', value };
    const members = Object.entries(value).map(([name, member]) => [name, shapeOf(member)]);
    return { kind: 'object', members: Object.fromEntries(members) };
  };
  const contextBridge = {
    exposeInMainWorld(key, api) {
      if (exposed.has(key))
        throw new Error('Cannot bind an API on top of an existing property on the window object');
      exposed.set(key, api);
      toPage({ kind: 'expose', key, shape: shapeOf(api) });
    },
  };
  window.addEventListener('electron-double-up', ({ detail: { kind, id, key, path, fn, args } }) => {
    try {
      const target =
        kind === 'call' ? path.reduce((object, name) => object[name], exposed.get(key)) : returned.get(fn);
      const value = target(...args.map(unpack));
      if (typeof value?.then !== 'function') return answerPage({ id, value: pack(value) });
      value.then(
        settled => toPage({ kind: 'settle', id, value: settled }),
        failure => toPage({ kind: 'settle', id, failure: failure.message }),
      );
      answerPage({ id, isPromise: true });
    } catch (failure) {
      answerPage({ id, failure: failure.message });
    }
  });

  // A file that a script made has no path. One that was dropped has the path that the test told beforehand.
  const getPathForFile = file => toldPaths.findLast(path => path.endsWith(`/${file.name}`)) ?? '';
  const modules = { electron: { contextBridge, ipcRenderer, webUtils: { getPathForFile } } };
  const require = name => {
    if (Object.hasOwn(modules, name)) return modules[name];
    throw new Error(`module not found: ${name} (a sandboxed preload script)`);
  };
  const process = { isMainFrame: true, sandboxed: true, contextIsolated: true, platform: 'linux' };
  try {
    new Function('require', 'exports', 'module', 'process', preload)(require, {}, { exports: {} }, process);
  } catch (failure) {
    toMain({ kind: 'preload-error', message: String(failure) });
  }
}

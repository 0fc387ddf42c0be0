// Part of the double of Electron (README.md): runs in the page's own world, as source text, before its scripts. Gives the page what
// the preload script exposes. The worlds share no objects, so everything crosses as the detail of DOM events, copied by the browser;
// a function crosses as a number, and calling it sends that number back.

/** Uses nothing outside itself. */
export function mainWorld() {
  if (window.top !== window) return;
  let lastId = 0;
  const functions = new Map();
  const waiting = new Map();
  const send = detail => window.dispatchEvent(new CustomEvent('electron-double-up', { detail }));
  const pack = value => {
    if (typeof value !== 'function') return value;
    functions.set(++lastId, value);
    return { electronDoubleFunction: lastId };
  };
  const unpack = value =>
    value !== null && typeof value === 'object' && 'electronDoubleFunction' in value
      ? (...args) => ask({ kind: 'call-returned', fn: value.electronDoubleFunction, args: args.map(pack) })
      : value;
  const ask = message => {
    const id = ++lastId;
    let answer = null;
    const take = event => {
      if (event.detail.id === id) answer = event.detail;
    };
    window.addEventListener('electron-double-answer', take);
    send({ ...message, id }); // throws here when an argument cannot cross
    window.removeEventListener('electron-double-answer', take);
    if (answer === null) throw new Error('an object could not be cloned');
    if ('failure' in answer) throw new Error(answer.failure);
    if (!answer.isPromise) return unpack(answer.value);
    return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
  };
  const build = (shape, key, path) => {
    if (shape.kind === 'function') return (...args) => ask({ kind: 'call', key, path, args: args.map(pack) });
    if (shape.kind === 'value') return shape.value;
    const entries = Object.entries(shape.members);
    return Object.freeze(
      Object.fromEntries(entries.map(([name, member]) => [name, build(member, key, [...path, name])])),
    );
  };
  window.addEventListener('electron-double-down', ({ detail }) => {
    if (detail.kind === 'callback') functions.get(detail.fn)?.(...detail.args);
    if (detail.kind === 'settle') {
      const { resolve, reject } = waiting.get(detail.id);
      waiting.delete(detail.id);
      if ('failure' in detail) reject(new Error(detail.failure));
      else resolve(detail.value);
    }
    if (detail.kind === 'expose') {
      Object.defineProperty(window, detail.key, {
        value: build(detail.shape, detail.key, []),
        enumerable: true,
        writable: false,
        configurable: false,
      });
    }
  });
}

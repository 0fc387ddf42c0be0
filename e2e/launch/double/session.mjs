// Part of the double of Electron (README.md): schemes, `protocol` and `session`.
import { EventEmitter } from 'node:events';
import { app } from './app.mjs';
import { demand, double } from './state.mjs';

const knownPrivileges = new Set([
  'standard',
  'secure',
  'bypassCSP',
  'allowServiceWorkers',
  'supportFetchAPI',
  'corsEnabled',
  'stream',
  'codeCache',
  'allowExtensions',
]);
/** @type {Map<string, { standard?: boolean }>} */
const schemes = new Map();

class Protocol {
  /** @type {Map<string, (request: Request) => Response | Promise<Response>>} */
  handlers = new Map();

  /** @param {{ scheme: string, privileges?: Record<string, boolean> }[]} list */
  registerSchemesAsPrivileged(list) {
    demand(!app.isReady(), 'registerSchemesAsPrivileged after ready');
    demand(schemes.size === 0, 'registerSchemesAsPrivileged twice');
    for (const { scheme, privileges = {} } of list) {
      const unknown = Object.keys(privileges).find(name => !knownPrivileges.has(name));
      demand(unknown === undefined, `no privilege is called ${unknown}`);
      schemes.set(scheme, privileges);
    }
    double.note('protocol.registerSchemesAsPrivileged', list);
  }

  /** @param {string} scheme @param {(request: Request) => Response | Promise<Response>} handler */
  handle(scheme, handler) {
    demand(app.isReady(), 'protocol.handle before ready');
    demand(!this.handlers.has(scheme), `the scheme ${scheme} is handled twice`);
    this.handlers.set(scheme, handler);
  }
}

class Session extends EventEmitter {
  protocol = new Protocol();
  /** Handlers of permissions and devices by name. @type {Record<string, Function>} */
  handlers = {};
  /** @type {((details: object, answer: (response: { cancel?: boolean }) => void) => void) | null} */
  beforeRequest = null;
  webRequest = {
    /** @param {any} first @param {any} [second] */
    onBeforeRequest: (first, second) => {
      this.beforeRequest = second ?? first;
    },
  };

  /** Asks the handlers of schemes; nothing goes to the network. @param {string} address @param {RequestInit} [init] */
  async fetch(address, init) {
    const handler = this.protocol.handlers.get(new URL(address).protocol.slice(0, -1));
    if (handler === undefined) throw new TypeError('double of Electron: this would go to the network');
    return handler(new Request(address, init));
  }

  /** @param {boolean} isEnabled */
  setSpellCheckerEnabled(isEnabled) {
    double.note('session.setSpellCheckerEnabled', isEnabled);
  }

  /** @param {object} proxy */
  async setProxy(proxy) {
    double.note('session.setProxy', proxy);
  }
}

const handlerNames = [
  'PermissionRequest',
  'PermissionCheck',
  'DevicePermission',
  'DisplayMediaRequest',
  'USBProtectedClasses',
  'BluetoothPairing',
];
for (const name of handlerNames) {
  Object.defineProperty(Session.prototype, `set${name}Handler`, {
    /** @this {Session} @param {Function} handler */
    value(handler) {
      this.handlers[name] = handler;
    },
  });
}

export const defaultSession = new Session();
let isAnnounced = false;

/** Has `session-created` be heard, once, before the session is used. */
export function announceSession() {
  if (isAnnounced) return;
  isAnnounced = true;
  app.emit('session-created', defaultSession); // without an event object, as in Electron
}

export const session = {
  get defaultSession() {
    demand(app.isReady(), 'session before ready');
    announceSession();
    return defaultSession;
  },
};

export const protocol = defaultSession.protocol;

/** An address of a registered scheme as an https one, which Chromium takes for standard and secure. @param {string} address */
export const toWeb = address =>
  address.replace(/^([a-z][a-z0-9+.-]*):\/\/([^/?#]+)/, (whole, scheme, host) =>
    schemes.get(scheme)?.standard ? `https://${host}.${scheme}.scheme.invalid` : whole,
  );

/** The other way. @param {string} address */
export const fromWeb = address =>
  address.replace(
    /^(blob:)?https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.scheme\.invalid/,
    (_whole, blob, host, scheme) => `${blob ?? ''}${scheme}://${host}`,
  );

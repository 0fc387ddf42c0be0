// Part of the double of Electron (README.md): the `app` module.
import { EventEmitter } from 'node:events';
import { demand, double } from './state.mjs';

class App extends EventEmitter {
  isPackaged = false;
  name = 'mizan';
  #isReady = false;
  /** @type {() => void} */
  #announceReady = () => undefined;
  #ready = new Promise(resolve => (this.#announceReady = () => resolve(undefined)));

  whenReady() {
    return this.#ready;
  }

  isReady() {
    return this.#isReady;
  }

  /** Called by the double when the entry's synchronous body has run. */
  becomeReady() {
    this.#isReady = true;
    this.emit('ready', {});
    this.#announceReady();
  }

  /** @param {unknown} additionalData */
  requestSingleInstanceLock(additionalData) {
    double.note('app.requestSingleInstanceLock', additionalData);
    return true;
  }

  enableSandbox() {
    demand(!this.#isReady, 'enableSandbox after ready');
    double.note('app.enableSandbox');
  }

  commandLine = {
    /** @param {string[]} args */
    appendSwitch: (...args) => {
      demand(!this.#isReady, 'appendSwitch after ready');
      double.note('app.commandLine.appendSwitch', ...args);
    },
  };

  getVersion() {
    return double.version;
  }

  /** @param {string} name */
  getPath(name) {
    return name === 'userData' ? double.profile : `${double.profile}/${name}`;
  }

  quit() {
    double.note('app.quit');
    double.end(0);
  }

  exit(exitCode = 0) {
    double.note('app.exit', exitCode);
    double.end(exitCode);
  }
}

export const app = new App();

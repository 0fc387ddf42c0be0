// Part of the double of Electron (README.md): what `electron-bin` runs. Called as Electron is: APP_FOLDER [--user-data-dir=DIR] [PATH ...].
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { startChromium } from './chromium.mjs';
import * as electron from './electron.mjs';
import { routeRequests } from './route-requests.mjs';
import { double } from './state.mjs';

const args = process.argv.slice(2);
process.argv = ['electron', ...args];
const profileSwitch = '--user-data-dir=';
const profileArg = args.find(arg => arg.startsWith(profileSwitch));
double.profile = profileArg?.slice(profileSwitch.length) ?? mkdtempSync(join(tmpdir(), 'electron-double-'));
mkdirSync(double.profile, { recursive: true });
const appFolder = resolve(args.find(arg => !arg.startsWith('-')) ?? '.');
const { main, version } = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'));
double.version = version;

// Playwright asks for `require('electron')` over the inspector, past the hook that serves imports.
const loaderName = '_load';
const loader = /** @type {Record<string, (id: string, ...rest: unknown[]) => unknown>} */ (
  /** @type {unknown} */ (Module)
);
const load = loader[loaderName];
loader[loaderName] = (id, ...rest) => (id === 'electron' ? electron : load?.(id, ...rest));

const { child, announcement, endpoint } = await startChromium(double.profile);
let isEnding = false;
double.end = exitCode => {
  if (isEnding) return;
  isEnding = true;
  void closeChromium().finally(() => process.exit(exitCode));
};
process.on('SIGTERM', () => double.end(0));
process.on('SIGINT', () => double.end(0));
child.once('exit', () => double.end(0));
process.stderr.write(`${announcement}\n`); // Playwright waits for this line too

// Downloads, and what else a page is set to, are left to who drives the window.
const browser = await chromium.connectOverCDP(endpoint, { noDefaults: true });
const [context] = browser.contexts();
if (context === undefined) throw new Error('Chromium has no context');
double.context = context;
await routeRequests(context);
await import(pathToFileURL(join(appFolder, main)).href);
// What the entry's body does at once, it does before the app is ready.
setImmediate(() => electron.app.becomeReady());

async function closeChromium() {
  if (child.exitCode !== null) return;
  const session = await browser.newBrowserCDPSession().catch(() => null); // the line may be gone already
  await session?.send('Browser.close').catch(() => undefined);
  const patience = setTimeout(() => child.kill('SIGKILL'), 5_000);
  if (child.exitCode === null) await once(child, 'exit');
  clearTimeout(patience);
}

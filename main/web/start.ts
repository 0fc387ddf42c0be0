import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { openBrowser } from './open-browser.ts';
import { startWebHost, type WebHost, type WebHostError } from './serve.ts';
import { parseWebOptions, usage } from './web-options.ts';
import { userDataFolder } from '#main/files/user-data-folder.ts';
import { assertNever } from '#shared/result/assert.ts';

const here = import.meta.dirname;
const surroundings = { platform: process.platform, home: homedir(), env: process.env };
/** How long a closed browser may take to come back: it hands the page over when its profile is open already. */
const handOverMs = 5_000;

const options = parseWebOptions(process.argv.slice(2));
if (!options.ok) stopWith(2, `${options.error.sentence} ${usage}`);

const dataFolder = resolve(options.value.dataFolder ?? userDataFolder(surroundings));
const started = await startWebHost({
  dataFolder,
  rendererFolder: join(here, '../renderer'),
  version: readVersion(),
  home: surroundings.home,
  samplesFolder: join(here, '../../e2e/data/articles'),
  port: options.value.port,
  offered: options.value.paths.map(path => resolve(path)),
});
if (!started.ok) stopWith(1, sentenceOf(started.error));
serve(started.value, options.value.shouldOpen);

function serve(host: WebHost, shouldOpen: boolean): void {
  const stop = (): void => void host.close().finally(() => process.exit(0));
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  process.on('unhandledRejection', cause => host.log('a promise failed unheard', cause));
  process.on('uncaughtException', cause => {
    host.log('the program ends', cause);
    stopWith(
      1,
      `Mizan stopped because of a fault in it; what was stored is safe. The log is in ${dataFolder}.`,
    );
  });
  process.stdout.write(`Mizan is at ${host.url}\n`);
  if (shouldOpen) openIn(host, () => setTimeout(() => (host.hasPage() ? undefined : stop()), handOverMs));
}

function openIn(host: WebHost, onDidClose: () => void): void {
  const browser = findBrowser(surroundings);
  if (browser === null) {
    process.stderr.write('No Chromium, Chrome or Edge was found: open the address above in one of them.\n');
    return;
  }
  openBrowser({
    browser,
    url: host.url,
    dataFolder,
    isRoot: process.getuid?.() === 0,
    onDidFail: () =>
      process.stderr.write(`${browser} could not be started: open the address above yourself.\n`),
    onDidClose,
  });
}

function stopWith(exitCode: 1 | 2, sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(exitCode);
}

function sentenceOf(error: WebHostError): string {
  switch (error.code) {
    case 'port-taken':
      return `Port ${error.port} is taken, by a Mizan that is open already or by another program: close it, or move with --port N (your collections belong to the port and stay behind).`;
    case 'data-folder-unusable':
      return `The folder ${dataFolder} can't be used for Mizan's data: ${error.detail}`;
    case 'listen-failed':
      return `Mizan can't listen on 127.0.0.1: ${error.detail}`;
    default:
      return assertNever(error);
  }
}

function readVersion(): string {
  const details: unknown = JSON.parse(readFileSync(join(here, '../../package.json'), 'utf8'));
  const hasVersion = typeof details === 'object' && details !== null && 'version' in details;
  return hasVersion ? String(details.version) : 'unknown';
}

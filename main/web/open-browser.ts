import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const redirectLivesMs = 30_000;

/** What to open, where its profile goes, and whom to tell when the user has closed it. */
export interface OpenBrowserOptions {
  readonly browser: string;
  readonly url: string;
  readonly dataFolder: string;
  /** Chromium refuses its sandbox to the root user. */
  readonly isRoot: boolean;
  onDidClose(): void;
  onDidFail(cause: unknown): void;
}

/**
 * Opens a window of its own, with its own profile. The address holds the token and arguments can be read by every user of the
 * machine, so the browser is given a file, readable by this user alone, that leads on to the address.
 */
export function openBrowser({ browser, url, dataFolder, isRoot, ...on }: OpenBrowserOptions): void {
  const redirect = join(dataFolder, `open-${randomUUID()}.html`);
  const remove = () => rmSync(redirect, { force: true });
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  writeFileSync(redirect, redirectPage(url), { mode: 0o600, flag: 'wx' });
  setTimeout(remove, redirectLivesMs).unref();
  process.once('exit', remove);
  const child = spawn(browser, browserArguments({ redirect, dataFolder, isRoot }), { stdio: 'ignore' });
  child.once('error', cause => on.onDidFail(cause));
  child.once('exit', () => on.onDidClose());
}

/** A page that leads on to `url` and leaves no way back to itself. */
export const redirectPage = (url: string): string =>
  `<!doctype html><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>Mizan</title>` +
  `<meta http-equiv="refresh" content="0; url=${url.replace(/[&"<>]/g, found => `&#${found.charCodeAt(0)};`)}">\n`;

/** The browser's arguments; the token is in none of them. */
export function browserArguments(options: {
  readonly redirect: string;
  readonly dataFolder: string;
  readonly isRoot: boolean;
}): readonly string[] {
  return [
    `--app=${pathToFileURL(options.redirect).href}`,
    `--user-data-dir=${join(options.dataFolder, 'browser-profile')}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    // A translation would send the articles away.
    '--disable-features=Translate',
    ...(options.isRoot ? ['--no-sandbox'] : []),
  ];
}

import type { BrowserContext } from '@playwright/test';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { dropFilesOn } from './drop-files.ts';
import type { RunningApp, StartOptions } from './running-app.ts';
import { watchRequests } from './watch-requests.ts';

const webStart = resolve(import.meta.dirname, '../../out/web/start.js');

/** Starts the built loopback host as its own program, and opens the address that it prints in a window for its origin. */
export async function startWeb(
  { dataFolder, paths }: StartOptions,
  openWindow: (origin: string) => Promise<BrowserContext>,
): Promise<RunningApp> {
  const host = spawn(process.execPath, [webStart, '--data', dataFolder, '--no-open', '--', ...paths]);
  const address = await addressOf(host);
  const { host: ownHost, origin } = new URL(address);
  const context = await openWindow(origin);
  const requests = watchRequests(context, url => url.host === ownHost);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  await page.locator('#root > *').first().waitFor();
  const noDialog = () =>
    Promise.reject(new Error('this host has no dialog: type the path into the import view'));
  return {
    hostKind: 'web',
    page,
    choosesByTypedPath: true,
    chooseFolder: noDialog,
    chooseFiles: noDialog,
    dropFiles: dropped => dropFilesOn(page, dropped),
    outboundRequests: async () => requests,
    readStorage: () => context.storageState({ indexedDB: true }),
    async close() {
      await context.close();
      await endHost(host);
    },
  };
}

/** The address in the one line that the host prints; rejects with what it said on standard error when it ends instead. */
function addressOf(host: ChildProcess): Promise<string> {
  return new Promise((resolveAddress, reject) => {
    let printed = '';
    let complained = '';
    host.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/.exec(printed)?.[0];
      if (address !== undefined) resolveAddress(address);
    });
    host.stderr?.on('data', (chunk: Buffer) => (complained += chunk.toString()));
    host.once('error', reject);
    host.once('close', code => reject(new Error(`the web host ended with ${code}: ${complained.trim()}`)));
  });
}

async function endHost(host: ChildProcess): Promise<void> {
  if (host.exitCode !== null || host.signalCode !== null) return;
  const ended = once(host, 'close');
  host.kill('SIGTERM');
  await ended;
}

import { test as base } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostKind, RunningApp } from './running-app.ts';
import { desktopBinary, startDesktop } from './start-desktop.ts';
import { startWeb } from './start-web.ts';

export { expect } from '@playwright/test';
export type { HostKind, RunningApp } from './running-app.ts';

/** Starts the app with this test's own data folder and browser profile. */
export interface AppLauncher {
  readonly hostKind: HostKind;
  readonly dataFolder: string;
  /** Starts the app, with these files and folders on its command line. */
  start(options?: { readonly paths?: readonly string[] }): Promise<RunningApp>;
  /** Ends the app and starts it again on the same data. */
  restart(): Promise<RunningApp>;
}

/** What a test can have gone wrong before the app starts. */
export interface FailureOptions {
  /** The settings of an earlier run can't be understood. */
  readonly settingsAreCorrupt: boolean;
  /** Another program listens on the port of the earlier run; means something on the web host only. */
  readonly portIsTaken: boolean;
}

interface Fixtures extends FailureOptions {
  readonly launcher: AppLauncher;
  /** The app, started. */
  readonly app: RunningApp;
}

/** `test` with the app on the host of the project. */
export const test = base.extend<Fixtures, { readonly hostKind: HostKind }>({
  hostKind: ['web', { option: true, scope: 'worker' }],
  settingsAreCorrupt: [false, { option: true }],
  portIsTaken: [false, { option: true }],

  launcher: async ({ hostKind, settingsAreCorrupt, portIsTaken }, provide, info) => {
    const binary = hostKind === 'web' ? null : desktopBinary(hostKind);
    if (hostKind === 'electron' && binary === null) {
      if (process.env['REQUIRE_ELECTRON'])
        throw new Error('REQUIRE_ELECTRON is set, and there is no Electron binary');
      info.skip(true, 'no Electron binary on this machine');
    }
    const folder = mkdtempSync(join(tmpdir(), 'mizan-e2e-'));
    const dataFolder = join(folder, 'data');
    mkdirSync(dataFolder);
    if (settingsAreCorrupt) writeFileSync(join(dataFolder, 'settings.json'), '{"language": "en", ');
    const occupied = portIsTaken ? await occupyPort(dataFolder) : null;

    let running: RunningApp | null = null;
    const start: AppLauncher['start'] = async ({ paths = [] } = {}) => {
      const options = { dataFolder, profileFolder: folder, paths };
      running =
        hostKind === 'web' ? await startWeb(options) : await startDesktop(hostKind, binary ?? '', options);
      return running;
    };
    const stop = async (): Promise<void> => {
      await running?.close();
      running = null;
    };
    await provide({
      hostKind,
      dataFolder,
      start,
      async restart() {
        await stop();
        return start();
      },
    });
    await stop();
    occupied?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  app: async ({ launcher }, provide) => {
    await provide(await launcher.start());
  },
});

/** Listens on a free port, and has the data folder say that the app was there before. */
async function occupyPort(dataFolder: string): Promise<Server> {
  const server = createServer();
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  writeFileSync(join(dataFolder, 'web-port'), `${port}\n`);
  return server;
}

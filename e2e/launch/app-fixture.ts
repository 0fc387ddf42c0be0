import { test as base } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { HostKind, RunningApp } from './running-app.ts';
import { desktopBinary, startDesktop } from './start-desktop.ts';
import { startWeb } from './start-web.ts';
import { createSharedBrowser, openProfile, type PageStorage, type SharedBrowser } from './test-browser.ts';

export { expect } from '@playwright/test';
export type { HostKind, RunningApp } from './running-app.ts';

/** Starts the app with this test's own data folder and browser profile. */
export interface AppLauncher {
  readonly hostKind: HostKind;
  readonly dataFolder: string;
  /** Starts the app, with these files and folders on its command line. */
  start(options?: { readonly paths?: readonly string[] }): Promise<RunningApp>;
  /** Ends the app and starts it again on the same data. Throws on `app` where a host shares its browser. */
  restart(): Promise<RunningApp>;
}

/** What a test can have gone wrong before the app starts. */
export interface FailureOptions {
  /** The settings of an earlier run can't be understood. */
  readonly settingsAreCorrupt: boolean;
  /** Another program listens on the port of the earlier run; means something on the web host only. */
  readonly portIsTaken: boolean;
}

/** How an app is started: on a profile that a restart finds again, or in a window that may find storage and leaves none. */
type Start =
  | { readonly on: 'profile'; readonly paths: readonly string[] }
  | { readonly on: 'window'; readonly storage: PageStorage | null };

/** The folders of one test, and the app that runs on them. */
interface Ground {
  readonly dataFolder: string;
  readonly startedOn: Start['on'] | null;
  start(how: Start): Promise<RunningApp>;
  stop(): Promise<void>;
}

interface Fixtures extends FailureOptions {
  readonly ground: Ground;
  readonly launcher: AppLauncher;
  /** Starts the app where no test will start it again; with storage that another app's page has left, where its host can. */
  readonly startOnce: (options?: { readonly storage?: PageStorage | null }) => Promise<RunningApp>;
  /** The app, started once. */
  readonly app: RunningApp;
}

interface WorkerFixtures {
  readonly hostKind: HostKind;
  readonly sharedBrowser: SharedBrowser;
}

/** `test` with the app on the host of the project. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  hostKind: ['web', { option: true, scope: 'worker' }],
  settingsAreCorrupt: [false, { option: true }],
  portIsTaken: [false, { option: true }],

  sharedBrowser: [
    async ({ hostKind: _any }, provide) => {
      const browser = createSharedBrowser();
      await provide(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],

  ground: async ({ hostKind, sharedBrowser, settingsAreCorrupt, portIsTaken }, provide, info) => {
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
    let startedOn: Start['on'] | null = null;
    const ground: Ground = {
      dataFolder,
      get startedOn() {
        return startedOn;
      },
      async start(how) {
        const options = { dataFolder, paths: how.on === 'profile' ? how.paths : [] };
        startedOn = how.on;
        running =
          hostKind === 'web'
            ? await startWeb(options, origin =>
                how.on === 'profile'
                  ? openProfile(join(folder, 'chromium'))
                  : sharedBrowser.openWindow(origin, how.storage),
              )
            : await startDesktop(hostKind, binary ?? '', options);
        return running;
      },
      async stop() {
        await running?.close();
        running = null;
      },
    };
    await provide(ground);
    await ground.stop();
    occupied?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  },

  launcher: async ({ hostKind, ground }, provide) => {
    const start: AppLauncher['start'] = ({ paths = [] } = {}) => ground.start({ on: 'profile', paths });
    await provide({
      hostKind,
      dataFolder: ground.dataFolder,
      start,
      async restart() {
        if (hostKind === 'web' && ground.startedOn === 'window')
          throw new Error(
            '`app` leaves nothing in its browser: start what is started again with the launcher',
          );
        await ground.stop();
        return start();
      },
    });
  },

  startOnce: async ({ ground }, provide) => {
    await provide(async ({ storage = null } = {}) => {
      await ground.stop();
      return ground.start({ on: 'window', storage });
    });
  },

  app: async ({ startOnce }, provide) => {
    await provide(await startOnce());
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

import { _electron, type ElectronApplication } from '@playwright/test';
import { join, resolve } from 'node:path';
import { dropFilesOn } from './drop-files.ts';
import { electronBinary } from './electron-binary.ts';
import type { HostKind, RunningApp, StartOptions } from './running-app.ts';
import { watchRequests } from './watch-requests.ts';

const projectRoot = resolve(import.meta.dirname, '../..');
const doubleBinary = join(import.meta.dirname, 'double/electron-bin');

/** What the double shows of itself besides Electron's own exports. */
export interface DoubleExports {
  readonly double: {
    /** Addresses that would have gone to the network. */
    readonly network: readonly string[];
    /** What the shell refused: where, and the address. */
    readonly blocked: readonly (readonly [string, string])[];
    /** Every call to a function that only notes it was called, by its name. */
    readonly log: readonly (readonly [string, ...unknown[]])[];
    readonly windows: readonly DoubleWindow[];
  };
}

interface DoubleWindow {
  readonly options: { readonly webPreferences: Readonly<Record<string, unknown>> };
}

/** A desktop app that runs, and its main process. */
export interface RunningDesktopApp extends RunningApp {
  readonly electron: ElectronApplication;
}

/** The program that stands for Electron on this project; null where the real one is not on this machine. */
export const desktopBinary = (kind: 'electron' | 'double'): string | null =>
  kind === 'double' ? doubleBinary : electronBinary();

/** Starts the built desktop app in Electron or its double; the same code for both, as both are the same to Playwright. */
export async function startDesktop(
  kind: Exclude<HostKind, 'web'>,
  executablePath: string,
  { dataFolder, paths }: StartOptions,
): Promise<RunningDesktopApp> {
  const { ELECTRON_RUN_AS_NODE: _never, ...env } = process.env;
  const electron = await _electron.launch({
    executablePath,
    args: [projectRoot, `--user-data-dir=${dataFolder}`, ...paths],
    env: env as Record<string, string>,
    // In place of the system's dialog, which no test can answer.
    acceptDownloads: true,
    // Without a sandbox the shell specs would say nothing; only root has to go without.
    chromiumSandbox: process.getuid?.() !== 0,
  });
  const requests = watchRequests(electron.context(), url => url.host.endsWith('.scheme.invalid'));
  const page = await electron.firstWindow();
  await page.locator('#root > *').first().waitFor(); // the first window may still be empty
  const answerDialog = (filePaths: readonly string[] | null) =>
    electron.evaluate(({ dialog }, chosen) => {
      dialog.showOpenDialog = () =>
        Promise.resolve({ canceled: chosen === null, filePaths: [...(chosen ?? [])] });
    }, filePaths);
  return {
    hostKind: kind,
    page,
    electron,
    choosesByTypedPath: false,
    chooseFolder: path => answerDialog(path === null ? null : [resolve(path)]),
    chooseFiles: chosen => answerDialog(chosen === null ? null : chosen.map(path => resolve(path))),
    async dropFiles(dropped) {
      if (kind === 'double') await tellDroppedPaths(electron, dropped);
      await dropFilesOn(page, dropped);
    },
    async outboundRequests() {
      return kind === 'double' ? [...requests, ...(await networkOfDouble(electron))] : requests;
    },
    readStorage: () => Promise.resolve(null),
    close: () => electron.close(),
  };
}

/** A page of plain Chromium can't ask for a file's path, so the double is told beforehand. */
async function tellDroppedPaths(electron: ElectronApplication, paths: readonly string[]): Promise<void> {
  await electron.evaluate(
    (exports, dropped) =>
      (
        exports as unknown as { double: { tellPaths(paths: readonly string[]): Promise<void> } }
      ).double.tellPaths(dropped),
    paths.map(path => resolve(path)),
  );
}

const networkOfDouble = (electron: ElectronApplication): Promise<readonly string[]> =>
  electron.evaluate(exports => (exports as unknown as DoubleExports).double.network);

import type { Page } from '@playwright/test';
import type { PageStorage } from './test-browser.ts';

/** What runs the page: the real shell, its double, or the loopback host. */
export type HostKind = 'electron' | 'double' | 'web';

/** The app as it runs, the same on every host. */
export interface RunningApp {
  readonly hostKind: HostKind;
  readonly page: Page;
  /** True where the user types a path into the import view, because there is no dialog to choose in. */
  readonly choosesByTypedPath: boolean;
  /** What the user chooses when the next dialog for a folder opens; null for changing their mind. */
  chooseFolder(path: string | null): Promise<void>;
  /** What the user chooses when the next dialog for files opens; null for changing their mind. */
  chooseFiles(paths: readonly string[] | null): Promise<void>;
  /** Drops files of this machine on the middle of the window. */
  dropFiles(paths: readonly string[]): Promise<void>;
  /** Addresses outside the app that anything in it asked for since the start, refused or not. */
  outboundRequests(): Promise<readonly string[]>;
  /** What the page has stored, for an app that starts with it; null where it can't be handed over. */
  readStorage(): Promise<PageStorage | null>;
  close(): Promise<void>;
}

/** What an app is started with; a second start with the same has the same data. */
export interface StartOptions {
  /** Settings, log and, in Electron, everything. */
  readonly dataFolder: string;
  /** Files and folders on the command line. */
  readonly paths: readonly string[];
}

import { chromium, type Browser, type BrowserContext } from '@playwright/test';
import { quietBrowser } from './quiet-browser.mjs';

/** What a page has stored, as it can be put into a window of another origin. */
export type PageStorage = Awaited<ReturnType<BrowserContext['storageState']>>;

const browserOptions = {
  executablePath: process.env['MIZAN_BROWSER'] ?? '/usr/bin/chromium',
  args: [...quietBrowser, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
};

/** Starts a browser of its own on this profile, which outlives it. */
export const openProfile = (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, browserOptions);

/** A browser for many apps one after another; each has storage of its own, in memory, that goes with it. */
export interface SharedBrowser {
  /** A window for a page of this origin, which finds this storage; null for none. */
  openWindow(origin: string, storage: PageStorage | null): Promise<BrowserContext>;
  close(): Promise<void>;
}

/** A browser that starts when its first window is opened, and again if it has fallen. */
export function createSharedBrowser(): SharedBrowser {
  let running: Browser | null = null;
  return {
    async openWindow(origin, storage) {
      if (running?.isConnected() !== true) running = await chromium.launch(browserOptions);
      if (storage === null) return running.newContext();
      const origins = storage.origins.map(each => ({ ...each, origin }));
      return running.newContext({ storageState: { ...storage, origins } });
    },
    async close() {
      await running?.close();
    },
  };
}

import { app, type BrowserWindow } from 'electron';
import { homedir } from 'node:os';
import { createDialogChooser } from './choose-in-dialog.ts';
import { createGrantRegistry } from '#main/files/grant-registry.ts';
import { createWatchedFolders } from '#main/files/watched-folders.ts';
import { createHostApi } from '#main/host/create-host-api.ts';
import { createHostEventHub } from '#main/host/host-events.ts';
import { runImport } from '#main/import/run-import.ts';
import type { ImportLink } from '#main/import/import-link.ts';
import type { Log } from '#main/log/log-file.ts';
import { createSettingsFile } from '#main/settings/settings-file.ts';
import type { Settings } from '#shared/host/host-api.ts';

/** What the services need of the shell around them. */
export interface DesktopSurroundings {
  readonly log: Log;
  readonly settingsFolder: string;
  readonly samplesFolder: string;
  currentWindow(): BrowserWindow | null;
  onDidWriteSettings(settings: Settings): void;
}

/** The host of the desktop app over this machine's services. */
export function createDesktopServices(surroundings: DesktopSurroundings) {
  const { log, settingsFolder, samplesFolder, currentWindow, onDidWriteSettings } = surroundings;
  const grants = createGrantRegistry();
  const settings = createSettingsFile(settingsFolder, log);
  const events = createHostEventHub(log);
  const watched = createWatchedFolders({
    dataFolder: settingsFolder,
    grants,
    log,
    onDidChange: grant => events.publish('watchedFolderChanged', { grant }),
  });
  const api = createHostApi({
    details: { version: app.getVersion(), host: 'electron', platform: process.platform },
    settings,
    grants,
    watched,
    log,
    chooseInDialog: createDialogChooser(currentWindow),
    hasNativeMenu: true,
    home: homedir(),
    samplesFolder,
    onDidWriteSettings,
  });
  return {
    api,
    log,
    grants,
    settings,
    events,
    serveImport: (link: ImportLink) => void runImport(link, grants.resolveGrant, { log }),
    /** Keeps the paths for the page to take, and tells it where it is open. */
    async offer(paths: readonly string[]): Promise<void> {
      const offered = await grants.offer(paths);
      if (offered.length > 0) events.publish('grantsOffered', { grants: offered });
    },
  };
}

/** The services of the desktop app. */
export type DesktopServices = ReturnType<typeof createDesktopServices>;

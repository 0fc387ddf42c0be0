import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { startLoopbackServer } from './loopback-server.ts';
import { choosePort, savePort } from './saved-port.ts';
import { createDroppedFiles } from '#main/files/dropped-files.ts';
import { createGrantRegistry } from '#main/files/grant-registry.ts';
import { createWatchedFolders } from '#main/files/watched-folders.ts';
import { createHostApi } from '#main/host/create-host-api.ts';
import { createHostEventHub } from '#main/host/host-events.ts';
import { runImport } from '#main/import/run-import.ts';
import { openLogFile, type Log } from '#main/log/log-file.ts';
import { createSettingsFile } from '#main/settings/settings-file.ts';
import { err, ok, type Result } from '#shared/result/result.ts';

/** What a web host is started with. */
export interface WebHostOptions {
  readonly dataFolder: string;
  readonly rendererFolder: string;
  readonly version: string;
  readonly home: string;
  /** Where the sample articles lie. */
  readonly samplesFolder: string;
  /** Null: the port of the first start, or a free one if this is it. */
  readonly port: number | null;
  /** Paths given on the command line, offered to the page. */
  readonly offered: readonly string[];
}

/** A web host that runs. */
export interface WebHost {
  readonly url: string;
  readonly origin: string;
  readonly port: number;
  /** Whether a page is open and listens. */
  hasPage(): boolean;
  readonly log: Log;
  close(): Promise<void>;
}

/** Why a web host could not be started. */
export type WebHostError =
  | { readonly code: 'port-taken'; readonly port: number }
  | { readonly code: 'data-folder-unusable' | 'listen-failed'; readonly detail: string };

/** Starts the loopback host over the real services; `port-taken` when another program (or another Mizan) listens there. */
export async function startWebHost(options: WebHostOptions): Promise<Result<WebHost, WebHostError>> {
  const { dataFolder } = options;
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  } catch (cause) {
    return err({ code: 'data-folder-unusable', detail: String(cause) });
  }
  const services = await createServices(options);
  const port = await choosePort(dataFolder, options.port);
  try {
    const server = await startLoopbackServer(port, services);
    await savePort(dataFolder, server.port);
    const close = () => {
      services.watched.close();
      return server.close().finally(services.dropped.removeAll);
    };
    return ok({ ...server, log: services.log, hasPage: services.events.hasListeners, close });
  } catch (cause) {
    services.log('the web host could not start', cause);
    const isTaken = cause instanceof Error && 'code' in cause && cause.code === 'EADDRINUSE';
    return err(isTaken ? { code: 'port-taken', port } : { code: 'listen-failed', detail: String(cause) });
  }
}

async function createServices(options: WebHostOptions) {
  const { dataFolder, rendererFolder, version, home, samplesFolder, offered } = options;
  const log = openLogFile(join(dataFolder, 'mizan.log'));
  const grants = createGrantRegistry();
  await grants.offer(offered);
  const events = createHostEventHub(log);
  const watched = createWatchedFolders({
    dataFolder,
    grants,
    log,
    onDidChange: grant => events.publish('watchedFolderChanged', { grant }),
  });
  const api = createHostApi({
    details: { version, host: 'web', platform: process.platform },
    settings: createSettingsFile(dataFolder, log),
    grants,
    watched,
    log,
    chooseInDialog: null,
    hasNativeMenu: false,
    home,
    samplesFolder,
  });
  return {
    api,
    log,
    grants,
    rendererFolder,
    events,
    watched,
    dropped: createDroppedFiles(),
    serveImport: (link: Parameters<typeof runImport>[0]) =>
      void runImport(link, grants.resolveGrant, { log }),
  };
}

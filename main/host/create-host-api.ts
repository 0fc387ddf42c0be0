import type { GrantRegistry } from '#main/files/grant-registry.ts';
import { parseTypedPath } from '#main/files/typed-path.ts';
import type { WatchedFolders } from '#main/files/watched-folders.ts';
import type { Log } from '#main/log/log-file.ts';
import type { SettingsFile } from '#main/settings/settings-file.ts';
import type { AppDetails, HostApi, HostError, Settings } from '#shared/host/host-api.ts';
import { err, ok } from '#shared/result/result.ts';

/** Shows the system's dialog; resolves to the chosen paths, none when the user changed their mind. */
export type ChooseInDialog = (what: 'files' | 'folder') => Promise<readonly string[]>;

/** What the host is made from. */
export interface HostServices {
  readonly details: AppDetails;
  readonly settings: SettingsFile;
  readonly grants: GrantRegistry;
  readonly watched: WatchedFolders;
  readonly log: Log;
  /** Null where there is no dialog; the user types paths there instead. */
  readonly chooseInDialog: ChooseInDialog | null;
  readonly hasNativeMenu: boolean;
  readonly home: string;
  /** Where the sample articles lie. */
  readonly samplesFolder: string;
  /** Called after settings were kept. */
  readonly onDidWriteSettings?: (settings: Settings) => void;
}

const unsupported = (detail: string) => err<HostError>({ code: 'unsupported', detail });

/** The host as the contract promises it, over this machine's services. Both hosts are this one with other services. */
export function createHostApi(services: HostServices): HostApi {
  const { details, settings, grants, watched, log, chooseInDialog } = services;
  return {
    readAppDetails: async () => ok(details),
    readCapabilities: async () =>
      ok({
        chooseInDialog: chooseInDialog !== null,
        grantTypedPath: chooseInDialog === null,
        nativeMenu: services.hasNativeMenu,
        watchFolders: true,
      }),
    readSettings: async () => ok(await settings.read()),
    async writeSettings(request) {
      const written = await settings.write(request.settings);
      if (written.ok) services.onDidWriteSettings?.(request.settings);
      return written;
    },
    async chooseForImport({ what }) {
      if (chooseInDialog === null) return unsupported('this host has no dialog');
      return ok({ grants: await grants.grantPaths(await chooseInDialog(what)) });
    },
    async grantTypedPath({ path }) {
      if (chooseInDialog !== null) return unsupported('this host has a dialog');
      const parsed = parseTypedPath(path, services.home);
      const grant = parsed === null ? null : await grants.grantPath(parsed);
      return grant === null ? err({ code: 'not-found', detail: 'no such file or folder' }) : ok({ grant });
    },
    async grantSamples() {
      const grant = await grants.grantPath(services.samplesFolder);
      return grant === null ? err({ code: 'not-found', detail: 'the samples were left out' }) : ok({ grant });
    },
    takeOfferedGrants: async () => ok({ grants: grants.takeOffered() }),
    watchFolder: ({ grant }) => watched.watch(grant),
    unwatchFolder: ({ grant }) => watched.unwatch(grant),
    readWatchedFolders: async () => ok({ folders: await watched.list() }),
    async logProblem({ message }) {
      log(`page: ${message}`);
      return ok({});
    },
  };
}

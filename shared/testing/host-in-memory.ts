import { defaultSettings } from '#shared/host/default-settings.ts';
import type { Grant, HostApi, HostCapabilities, HostEvents, Settings } from '#shared/host/host-api.ts';
import type { HostConnection } from '#shared/host/host-connection.ts';
import { newGrantId, type GrantId } from '#shared/ids/ids.ts';
import { err, ok } from '#shared/result/result.ts';

/** What an in-memory host starts with; everything has a default. */
export interface InMemoryHostOptions {
  readonly settings?: Settings;
  readonly capabilities?: HostCapabilities;
  /** What the user chooses in the next dialog, by the path given to the test. */
  readonly chosen?: readonly Grant[];
  readonly offered?: readonly Grant[];
}

/** A host for tests, and what a test can see and do behind its back. */
export interface InMemoryHost {
  readonly connection: HostConnection<never, unknown>;
  readonly logged: readonly string[];
  currentSettings(): Settings;
  publish<Name extends keyof HostEvents>(name: Name, event: HostEvents[Name]): void;
}

const desktop: HostCapabilities = {
  chooseInDialog: true,
  grantTypedPath: false,
  nativeMenu: true,
  watchFolders: true,
};

/** Makes a grant by its name alone. */
export const grantOf = (name: string, kind: Grant['kind'] = 'file'): Grant => ({
  id: newGrantId(`grant-${name.replace(/[^\w-]/g, '-')}`),
  name,
  kind,
});

/** A host that keeps everything in memory and opens no importer. */
export function createInMemoryHost(options: InMemoryHostOptions = {}): InMemoryHost {
  let settings = options.settings ?? defaultSettings;
  let offered = options.offered ?? [];
  const logged: string[] = [];
  const watched = new Map<GrantId, Grant>();
  const listeners = new Map<keyof HostEvents, Set<(event: never) => void>>();
  const capabilities = options.capabilities ?? desktop;
  const api: HostApi = {
    readAppDetails: async () => ok({ version: '0.0.0', host: 'web', platform: 'memory' }),
    readCapabilities: async () => ok(capabilities),
    readSettings: async () => ok(settings),
    async writeSettings(request) {
      settings = request.settings;
      return ok({});
    },
    chooseForImport: async () =>
      capabilities.chooseInDialog
        ? ok({ grants: options.chosen ?? [] })
        : err({ code: 'unsupported', detail: 'no dialog' }),
    async grantTypedPath({ path }) {
      if (!capabilities.grantTypedPath) return err({ code: 'unsupported', detail: 'there is a dialog' });
      const name = path.split('/').at(-1) ?? '';
      return name === '' ? err({ code: 'not-found', detail: 'nothing there' }) : ok({ grant: grantOf(name) });
    },
    grantSamples: async () => ok({ grant: grantOf('samples', 'folder') }),
    async takeOfferedGrants() {
      const grants = offered;
      offered = [];
      return ok({ grants });
    },
    async watchFolder({ grant }) {
      const chosen = options.chosen?.find(({ id, kind }) => id === grant && kind === 'folder');
      if (!chosen) return err({ code: 'not-found', detail: 'no such folder' });
      watched.set(grant, chosen);
      return ok({});
    },
    async unwatchFolder({ grant }) {
      watched.delete(grant);
      return ok({});
    },
    readWatchedFolders: async () =>
      ok({ folders: [...watched.values()].map(grant => ({ grant, isThere: true })) }),
    async logProblem({ message }) {
      logged.push(message);
      return ok({});
    },
  };
  const connection: HostConnection<never, unknown> = {
    api,
    subscribe(name, listener) {
      const named = listeners.get(name) ?? new Set();
      listeners.set(name, named.add(listener));
      return () => void named.delete(listener);
    },
    grantDropped: async files => ok({ grants: files.map((_file, index) => grantOf(`dropped-${index}`)) }),
    openImport: async () => err({ code: 'unsupported', detail: 'no importer' }),
  };
  return {
    connection,
    logged,
    currentSettings: () => settings,
    publish: (name, event) => {
      for (const listener of listeners.get(name) ?? []) listener(event as never);
    },
  };
}

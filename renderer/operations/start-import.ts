import type { Grant, HostError } from '#shared/host/host-api.ts';
import type { HostConnection } from '#shared/host/host-connection.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { FolderWatcher } from './folder-watcher.ts';
import type { Importer } from './importer.ts';
import { takeUpRetry } from './retry-import.ts';

interface Ports {
  readonly host: HostConnection<MessagePort, File>;
  readonly importer: Importer;
}

interface WatchingPorts extends Ports {
  readonly watcher: FolderWatcher;
}

/** Why an import did not begin: the host's reason, another import in progress, or nothing chosen. */
export type StartImportError = HostError | { readonly code: 'busy' } | { readonly code: 'nothing-chosen' };

type Choosing = Promise<Result<{ readonly grants: readonly Grant[] }, HostError>>;

async function startWith({ importer }: Ports, choosing: Choosing): Promise<Result<null, StartImportError>> {
  if (importer.activity.kind === 'running') return err({ code: 'busy' });
  const chosen = await choosing;
  if (!chosen.ok) return chosen;
  const { grants } = chosen.value;
  if (grants.length === 0) return err({ code: 'nothing-chosen' });
  const started = await importer.start(grants, takeUpRetry(importer.pendingRetry, grants));
  return started ? ok(null) : err({ code: 'busy' });
}

/** Has the folders among what was chosen watched; one that can't be is said of in place of the choice. */
async function watchChosen({ watcher }: WatchingPorts, choosing: Choosing): Choosing {
  const chosen = await choosing;
  if (!chosen.ok) return chosen;
  for (const { id, kind } of chosen.value.grants) {
    const watched = kind === 'folder' ? await watcher.watch(id) : ok(null);
    if (!watched.ok) return watched;
  }
  return chosen;
}

/** Whether folders among the choice are also watched from now on. */
interface WatchChoice {
  readonly isWatched: boolean;
}

/** Lets the user choose in the system's dialog, then imports what they chose. */
export function importChosen(
  ports: WatchingPorts,
  what: 'files' | 'folder',
  { isWatched }: WatchChoice = { isWatched: false },
) {
  const choosing = ports.host.api.chooseForImport({ what });
  return startWith(ports, isWatched ? watchChosen(ports, choosing) : choosing);
}

/** Imports a path that the user typed. */
export function importTypedPath(ports: WatchingPorts, path: string, { isWatched }: WatchChoice) {
  const choosing: Choosing = ports.host.api
    .grantTypedPath({ path })
    .then(granted => (granted.ok ? ok({ grants: [granted.value.grant] }) : granted));
  return startWith(ports, isWatched ? watchChosen(ports, choosing) : choosing);
}

/** Imports the sample articles that come with the program. */
export const importSamples = (ports: Ports) =>
  startWith(
    ports,
    ports.host.api
      .grantSamples({})
      .then(granted => (granted.ok ? ok({ grants: [granted.value.grant] }) : granted)),
  );

/** Imports what the user dropped on the window. */
export const importDropped = (ports: Ports, files: readonly File[]) =>
  startWith(ports, ports.host.grantDropped(files));

/** Imports what was granted already: by the command line, or by a second start of the program. */
export const importGranted = (ports: Ports, grants: readonly Grant[]) =>
  startWith(ports, Promise.resolve(ok({ grants })));

import type { Grant, HostError } from '#shared/host/host-api.ts';
import type { HostConnection } from '#shared/host/host-connection.ts';
import { err, ok, type Result } from '#shared/result/result.ts';
import type { Importer } from './importer.ts';

interface Ports {
  readonly host: HostConnection<MessagePort, File>;
  readonly importer: Importer;
}

/** Why an import did not begin: the host's reason, another import in progress, or nothing chosen. */
export type StartImportError = HostError | { readonly code: 'busy' } | { readonly code: 'nothing-chosen' };

async function startWith(
  { importer }: Ports,
  choosing: Promise<Result<{ readonly grants: readonly Grant[] }, HostError>>,
): Promise<Result<null, StartImportError>> {
  if (importer.activity.kind === 'running') return err({ code: 'busy' });
  const chosen = await choosing;
  if (!chosen.ok) return chosen;
  if (chosen.value.grants.length === 0) return err({ code: 'nothing-chosen' });
  const started = await importer.start(chosen.value.grants);
  return started ? ok(null) : err({ code: 'busy' });
}

/** Lets the user choose in the system's dialog, then imports what they chose. */
export const importChosen = (ports: Ports, what: 'files' | 'folder') =>
  startWith(ports, ports.host.api.chooseForImport({ what }));

/** Imports a path that the user typed. */
export const importTypedPath = (ports: Ports, path: string) =>
  startWith(
    ports,
    ports.host.api
      .grantTypedPath({ path })
      .then(granted => (granted.ok ? ok({ grants: [granted.value.grant] }) : granted)),
  );

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

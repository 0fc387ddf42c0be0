import type { Grant, HostApi, HostError, HostEvents } from './host-api.ts';
import type { Result } from '#shared/result/result.ts';

/**
 * How the storage worker reaches the importer. A port is transferred to the worker; a socket is opened by it,
 * with the launch token among the protocols.
 */
export type ImportTicket<Port = unknown> =
  | { readonly kind: 'port'; readonly port: Port }
  | { readonly kind: 'socket'; readonly url: string; readonly protocols: readonly string[] };

export type Unsubscribe = () => void;

/** All that a page has of its host: calls, events, dropped files, and the way to the importer. */
export interface HostConnection<Port = unknown, DroppedFile = unknown> {
  readonly api: HostApi;
  subscribe<Name extends keyof HostEvents>(
    name: Name,
    listener: (event: HostEvents[Name]) => void,
  ): Unsubscribe;
  /** Grants files that the user dropped on the window (by their path, or, where the page has none, by their bytes). */
  grantDropped(
    files: readonly DroppedFile[],
  ): Promise<Result<{ readonly grants: readonly Grant[] }, HostError>>;
  /** Opens a new line to the importer; the worker then sends `start` on it. */
  openImport(): Promise<Result<ImportTicket<Port>, HostError>>;
}

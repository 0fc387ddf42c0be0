import type { Unsubscribe } from './host-connection.ts';

/**
 * All that the desktop shell puts into its page, as `window.mizanHost`. Replies come unchecked, as Results.
 *
 * Ports can't cross a context bridge: the port of `openImport` arrives as a window message `{ kind: importPortMessage, id }`
 * with the id that the Result carries, before or after it.
 */
export interface HostBridge<DroppedFile = unknown> {
  call(method: string, request: unknown): Promise<unknown>;
  /** Calls back with what happened, and never with an event object of the shell. */
  subscribe(name: string, listener: (event: unknown) => void): Unsubscribe;
  grantDropped(files: readonly DroppedFile[]): Promise<unknown>;
  openImport(): Promise<unknown>;
}

/** The name of the bridge on the window. */
export const hostBridgeName = 'mizanHost';

/** The kind of the window message that carries an import port. */
export const importPortMessage = 'mizan:import-port';

/** The channels between the preload script and the main process; no other is ever served. */
export const ipcChannels = {
  /** invoke(method, request) → Result */
  call: 'host:call',
  /** invoke(paths) → Result; only the preload script can learn paths, from files that the user dropped. */
  drop: 'host:drop',
  /** invoke() → Result of an id; the port with that id comes on `importPort`. */
  openImport: 'host:open-import',
  /** main → preload: (id), and one port. */
  importPort: 'host:import-port',
  /** main → preload: (name, event). */
  event: 'host:event',
} as const;

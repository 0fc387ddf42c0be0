import type { HostApi, HostEvents } from './host-api.ts';

/** A name of a method that a page may call. */
export type HostMethod = keyof HostApi;
/** A name of an event that a page may subscribe to. */
export type HostEventName = keyof HostEvents;

// Written as records so that a missing or an extra name does not compile.
const methods: Readonly<Record<HostMethod, true>> = {
  readAppDetails: true,
  readCapabilities: true,
  readSettings: true,
  writeSettings: true,
  chooseForImport: true,
  grantTypedPath: true,
  grantSamples: true,
  takeOfferedGrants: true,
  watchFolder: true,
  unwatchFolder: true,
  readWatchedFolders: true,
  logProblem: true,
};
const events: Readonly<Record<HostEventName, true>> = {
  grantsOffered: true,
  watchedFolderChanged: true,
  menuCommand: true,
};

/** Every method of the host, without the schemas: the page lists them and stays free of the schema library. */
export const hostMethods = Object.keys(methods) as readonly HostMethod[];

/** Whether a name from outside is a method; inherited names such as `constructor` are not. */
export const isHostMethod = (name: unknown): name is HostMethod =>
  typeof name === 'string' && Object.hasOwn(methods, name);

/** Whether a name from outside is an event; inherited names are not. */
export const isHostEventName = (name: unknown): name is HostEventName =>
  typeof name === 'string' && Object.hasOwn(events, name);

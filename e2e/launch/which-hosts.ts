/**
 * On which hosts a journey runs; without either of these, on every one. The projects in playwright.config.ts read the tags.
 *
 * What may differ by host stays on all: starting and starting again, what is kept and where, dialogs, dropped files, what the
 * page is served as and kept from, each way in which an import goes over the line (its flow, its end, an end before its time,
 * trying again, reading columns anew), watched folders, downloads, PDF's workers.
 */

/**
 * A journey through the page alone: once the articles are in the library, nothing in it asks the host for anything that another
 * journey does not ask on every host. The double serves the same files to the same Chromium as the loopback host, and would say
 * nothing new; Electron has a Chromium of its own, and runs it too.
 */
export const pageOnly = { tag: '@page' } as const;

/** A journey that only the loopback host knows: it has a port, takes typed paths, and saves by download. */
export const loopbackOnly = { tag: '@loopback' } as const;

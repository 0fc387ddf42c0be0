import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ImportFailureCode, ImportNoteCode } from '#shared/domain/import-run/import-run.ts';

/** Where to look: a file or folder the user chose, and what it is called in reports. */
export interface DiscoveryRoot {
  readonly path: string;
  readonly name: string;
}

/** A file to read, or something on the way that can't be read. `label` is the root's name and the way below it. */
export type Discovered =
  | { readonly kind: 'file'; readonly path: string; readonly label: string }
  | {
      readonly kind: 'problem';
      readonly label: string;
      readonly code: ImportFailureCode | ImportNoteCode;
      readonly place: string | null;
    };

/**
 * Finds the files below the roots, in order of their names, one at a time. Hidden files and what systems leave
 * behind in folders are passed over in silence. Links inside a folder are never followed, so that there are no
 * loops and nothing outside the choice is read; one that leads outside, or to something hidden, is reported.
 */
export async function* discoverFiles(
  roots: readonly DiscoveryRoot[],
  signal?: AbortSignal,
): AsyncGenerator<Discovered> {
  for (const root of roots) {
    const kind = await kindOfRoot(root);
    if (kind.kind === 'folder') yield* walkFolder(root, signal);
    else yield kind.found;
    if (signal?.aborted) return;
  }
}

async function kindOfRoot(
  root: DiscoveryRoot,
): Promise<{ kind: 'folder' } | { kind: 'other'; found: Discovered }> {
  try {
    const found = await stat(root.path);
    if (found.isDirectory()) return { kind: 'folder' };
    if (found.isFile()) return { kind: 'other', found: { kind: 'file', path: root.path, label: root.name } };
    return { kind: 'other', found: { kind: 'problem', label: root.name, code: 'not-a-file', place: null } };
  } catch (error) {
    return { kind: 'other', found: problemOf(root.name, error) };
  }
}

async function* walkFolder(root: DiscoveryRoot, signal: AbortSignal | undefined): AsyncGenerator<Discovered> {
  const base = await realpath(root.path).catch(() => root.path); // if it is gone, reading it says so
  const pending: { path: string; label: string; entry: Dirent | null }[] = [
    { path: base, label: root.name, entry: null },
  ];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (signal?.aborted) return;
    const { path, label, entry } = next;
    if (entry !== null && !entry.isDirectory()) {
      const found = await describeEntry(base, path, label, entry);
      if (found !== null) yield found;
      continue;
    }
    try {
      // Reversed, because the last one in is the first one out.
      for (const child of (await listFolder(path)).reverse())
        pending.push({ path: join(path, child.name), label: `${label}/${child.name}`, entry: child });
    } catch (error) {
      yield problemOf(label, error);
    }
  }
}

async function listFolder(path: string): Promise<Dirent[]> {
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter(entry => !isPassedOver(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

const leftBehindBySystems = new Set(['thumbs.db', 'desktop.ini', '__macosx']);

/** Hidden files, and what systems leave behind in folders and archives. */
export const isPassedOver = (name: string): boolean =>
  name.startsWith('.') || leftBehindBySystems.has(name.toLowerCase());

async function describeEntry(
  base: string,
  path: string,
  label: string,
  entry: Dirent,
): Promise<Discovered | null> {
  if (entry.isFile()) return { kind: 'file', path, label };
  if (!entry.isSymbolicLink()) return { kind: 'problem', label, code: 'not-a-file', place: null };
  try {
    const way = relative(base, await realpath(path));
    const isMetAnyway = !way.split(sep).some(part => part === '..' || isPassedOver(part));
    return isMetAnyway ? null : { kind: 'problem', label, code: 'link-not-followed', place: null };
  } catch (error) {
    return problemOf(label, error);
  }
}

function problemOf(label: string, error: unknown): Discovered {
  const reason = error instanceof Error && 'code' in error ? String(error.code) : null;
  const isGone = reason === 'ENOENT' || reason === 'ENOTDIR';
  return { kind: 'problem', label, code: isGone ? 'vanished' : 'unreadable', place: isGone ? null : reason };
}

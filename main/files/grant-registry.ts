import { randomBytes } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { GrantedPath } from '#main/import/run-import.ts';
import type { Grant } from '#shared/host/host-api.ts';
import { newGrantId, type GrantId } from '#shared/ids/ids.ts';

/** Knows the real paths behind the grants of this run. The page only ever sees an id, a name and a kind. */
export interface GrantRegistry {
  /** Grants a path the user chose; null when there is no file or folder (a socket or a device is neither). */
  grantPath(path: string): Promise<Grant | null>;
  /** Grants each of the paths that exists, in their order. */
  grantPaths(paths: readonly string[]): Promise<readonly Grant[]>;
  /** Grants a folder that the user chose in an earlier run of the program, whether it is there now or not. */
  keepFolder(path: string): Grant;
  /** Keeps what the command line gave until the page takes it; answers with what was kept now. */
  offer(paths: readonly string[]): Promise<readonly Grant[]>;
  /** Hands over all that was offered and not yet taken. */
  takeOffered(): readonly Grant[];
  /** The path behind an id; null for one that was never given. */
  resolveGrant(id: GrantId): GrantedPath | null;
}

/** An empty registry; ids are random, so that none can be guessed from another. */
export function createGrantRegistry(): GrantRegistry {
  const paths = new Map<GrantId, GrantedPath>();
  const ids = new Map<string, GrantId>();
  let offered: readonly Grant[] = [];

  const grantPath = async (given: string): Promise<Grant | null> => {
    const path = resolve(given);
    const kind = await kindOf(path);
    return kind === null ? null : register(path, kind);
  };
  const register = (path: string, kind: Grant['kind']): Grant => {
    // One path keeps one id: dropping a folder again and again fills nothing.
    const id = ids.get(path) ?? newGrantId(randomBytes(18).toString('base64url'));
    const name = nameOf(path);
    ids.set(path, id);
    paths.set(id, { path, kind, name });
    return { id, name, kind };
  };
  const grantPaths = async (given: readonly string[]): Promise<readonly Grant[]> => {
    const grants = await Promise.all(given.map(grantPath));
    return grants.filter(grant => grant !== null);
  };
  return {
    grantPath,
    grantPaths,
    keepFolder: path => register(resolve(path), 'folder'),
    async offer(given) {
      const grants = await grantPaths(given);
      offered = [...offered, ...grants];
      return grants;
    },
    takeOffered() {
      const taken = offered;
      offered = [];
      return taken;
    },
    resolveGrant: id => paths.get(id) ?? null,
  };
}

async function kindOf(path: string): Promise<Grant['kind'] | null> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) return 'folder';
    return found.isFile() ? 'file' : null;
  } catch {
    return null; // not there, or not ours to see: nothing to grant either way
  }
}

/** The root of a file system has no name of its own. */
const nameOf = (path: string): string => basename(path) || 'root';

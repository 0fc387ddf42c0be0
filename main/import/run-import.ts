import type { GrantId } from '#shared/ids/ids.ts';
import type { ImportLink } from './import-link.ts';

/** A file or folder the user chose, as the host knows it. */
export interface GrantedPath {
  readonly path: string;
  readonly kind: 'file' | 'folder';
  readonly name: string;
}

/** Names what a grant stands for; null for an id that was never given. */
export type ResolveGrant = (id: GrantId) => GrantedPath | null;

export interface ImportOptions {
  /** Takes lines for the host's log; they hold codes and counts, never text of a file. */
  readonly log: (message: string) => void;
}

/** Serves one import over `link`, from the `start` frame to the last acknowledged batch. Never rejects. */
export async function runImport(
  link: ImportLink,
  _resolveGrant: ResolveGrant,
  options: ImportOptions,
): Promise<void> {
  options.log('import: not available in this build');
  await link.send({ kind: 'failed', error: { code: 'internal' } }).catch(() => undefined);
  link.close();
}

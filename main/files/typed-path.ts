import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Reads a path as people type or paste one: with blanks or quotes around it, from a file manager as `file://`, or with `~`.
 * Null when it is not absolute then: there is no folder that a page's user could mean it relative to.
 */
export function parseTypedPath(typed: string, home: string): string | null {
  const bare = typed.trim().replace(/^(["'])(.*)\1$/s, '$2');
  if (bare.includes('\0')) return null;
  if (bare.startsWith('file://')) return pathOfUrl(bare);
  const path = bare === '~' || bare.startsWith('~/') ? join(home, bare.slice(1)) : bare;
  return isAbsolute(path) ? path : null;
}

function pathOfUrl(url: string): string | null {
  try {
    return fileURLToPath(url);
  } catch {
    return null; // an address of another machine, or none at all
  }
}

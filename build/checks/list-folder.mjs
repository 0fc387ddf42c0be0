import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Every file below a folder, as sorted paths with forward slashes relative to it.
 * @param {string} folder
 * @param {(path: string) => boolean} [enters] whether to look into a folder of this relative path
 * @returns {string[]}
 */
export function listFolder(folder, enters = () => true) {
  /** @param {string} below @returns {string[]} */
  const list = below =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap(entry => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      return enters(path) ? list(path) : [];
    });
  return list('').toSorted();
}

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listFolder } from '../checks/list-folder.mjs';

const notBundled = /\.test\.tsx?$|(^|\/)(fixtures|testing)\//;

/**
 * A hash over the paths and contents of the given files and folders; tests and fixtures aside, as no bundle holds them.
 * Equal hashes mean that a bundle made from them needs no remaking.
 * @param {string} root
 * @param {readonly string[]} sources
 */
export function hashSources(root, sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    const path = join(root, source);
    if (!existsSync(path)) continue;
    const files = statSync(path).isDirectory() ? listFolder(path).map(file => `${source}/${file}`) : [source];
    for (const file of files.filter(name => !notBundled.test(name))) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const notBundled = /\.test\.tsx?$|(^|\/)(fixtures|testing)\//;

/**
 * Every file below `folder`, as paths with forward slashes below `root`, sorted, so that the order is the same everywhere.
 * @param {string} root
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap(entry => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesBelow(root, path) : [path];
    })
    .sort();
}

/**
 * A hash over the paths and contents of the given files and folders; tests and fixtures aside, as no bundle holds them.
 * Equal hashes mean that a bundle made from them needs no remaking.
 * @param {string} root
 * @param {readonly string[]} sources
 */
export function hashSources(root, sources) {
  const hash = createHash('sha256');
  for (const source of sources) {
    if (!existsSync(join(root, source))) continue;
    const files = statSync(join(root, source)).isDirectory() ? filesBelow(root, source) : [source];
    for (const file of files.filter(path => !notBundled.test(path))) {
      hash
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

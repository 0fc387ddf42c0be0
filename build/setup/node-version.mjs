import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One sentence when this Node is older than package.json asks for, else null. Written so that an old Node can still read it.
 * @param {string} root
 * @param {string} [version] as in process.versions.node
 * @returns {string | null}
 */
export function nodeVersionProblem(root, version = process.versions.node) {
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines.node.replace('>=', '');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  const isEnough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
  return isEnough
    ? null
    : `Mizan needs Node ${wanted} or newer, and this is Node ${version}: get one from nodejs.org.`;
}

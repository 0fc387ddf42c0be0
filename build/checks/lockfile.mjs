import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ devDependencies?: Record<string, string>, dependencies?: Record<string, string>, optionalDependencies?: Record<string, string> }} Manifest */

/**
 * Why `npm ci` would refuse the lockfile: it differs from package.json, or leaves out an optional package. npm leaves those
 * out when the registry it asked did not have them for another platform, and then refuses to install what it wrote.
 * @param {string} root
 * @returns {import('./project-files.mjs').CheckReport}
 */
export function checkLockfile(root) {
  /** @type {Manifest} */
  const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  /** @type {Record<string, Manifest>} */
  const locked = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const problems = [];
  for (const kind of /** @type {const} */ (['dependencies', 'devDependencies'])) {
    const names = new Set([...Object.keys(wanted[kind] ?? {}), ...Object.keys(locked['']?.[kind] ?? {})]);
    for (const name of names) {
      const [here, there] = [wanted[kind]?.[name], locked['']?.[kind]?.[name]];
      if (here !== there) problems.push(`${name}: package.json says ${here}, package-lock.json ${there}`);
    }
  }
  for (const [path, { optionalDependencies = {} }] of Object.entries(locked)) {
    for (const name of Object.keys(optionalDependencies)) {
      const isLocked = `node_modules/${name}` in locked || `${path}/node_modules/${name}` in locked;
      if (!isLocked) problems.push(`package-lock.json leaves out ${name}, which ${path} names`);
    }
  }
  return { filesSeen: Object.keys(locked).length, problems };
}

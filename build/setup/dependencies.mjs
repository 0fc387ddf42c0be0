import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ version?: string, optional?: boolean, devOptional?: boolean, link?: boolean }} LockedPackage */

/**
 * @param {string} path
 * @returns {Record<string, LockedPackage> | null}
 */
function readLockedPackages(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null;
}

/**
 * Whether node_modules holds what package-lock.json asks for, going by npm's own list of what it installed.
 * Packages for other platforms may be absent.
 * @param {string} root
 */
function holdsLockedPackages(root) {
  const locked = readLockedPackages(join(root, 'package-lock.json'));
  const installed = readLockedPackages(join(root, 'node_modules/.package-lock.json'));
  if (locked === null || installed === null) return false;
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '' || wanted.link === true) return true;
    const found = installed[path];
    return found === undefined ? wanted.optional === true : found.version === wanted.version;
  });
}

/**
 * Runs npm: through the npm that started us where there is one, as `npm` is a shell script on Windows.
 * @param {string} root
 * @param {readonly string[]} args
 * @param {import('node:child_process').StdioOptions} stdio
 */
function runNpm(root, args, stdio) {
  const npmScript = process.env['npm_execpath'];
  if (npmScript !== undefined && npmScript.endsWith('.js')) {
    return spawnSync(process.execPath, [npmScript, ...args], { cwd: root, stdio });
  }
  return spawnSync('npm', [...args], { cwd: root, stdio, shell: process.platform === 'win32' });
}

/**
 * Installs the dependencies when they are missing or older than the lockfile, and says so on standard error.
 * Cheap when nothing is to be done: one hash of the lockfile.
 * @param {string} root
 * @param {{ isQuiet?: boolean }} [options] quiet: nothing is printed unless it fails
 * @returns {string | null} one sentence when they could not be installed
 */
export function installDependencies(root, { isQuiet = false } = {}) {
  const marker = join(root, 'node_modules/.mizan-lockfile');
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(marker) && readFileSync(marker, 'utf8') === hash) return null;
  if (!holdsLockedPackages(root)) {
    if (!isQuiet) console.error('Installing the dependencies (npm ci), once; this takes about a minute…');
    // Standard output belongs to whoever reads it: `analyse` writes JSON there.
    const { status } = runNpm(
      root,
      ['ci', '--no-audit', '--no-fund', '--loglevel=error'],
      ['ignore', 'ignore', 'inherit'],
    );
    if (status !== 0)
      return 'The dependencies could not be installed: what npm says is above; it needs the npm registry or a filled cache.';
  }
  writeFileSync(marker, hash);
  return null;
}

// node build/bundle.mjs [main|preload|web|cli|renderer ...] [--force] [--quiet]: makes the bundles that are missing or stale.
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { bundleNames, bundleTargets } from './vite/targets.mjs';
import { hashSources } from './vite/source-hash.mjs';

/** @typedef {import('./vite/targets.mjs').BundleName} BundleName */

const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '..');
const recipe = ['build/vite', 'build/bundle.mjs', 'package.json', 'package-lock.json'];

/**
 * Makes one bundle when it is missing or its sources changed.
 * The new files are made beside the old and put in their place at the end: a failed build leaves what was there.
 * @param {BundleName} name
 * @param {{ root?: string, force?: boolean }} [options]
 * @returns {Promise<'built' | 'unchanged'>} rejects with one sentence when an entry does not exist
 */
export async function bundle(name, { root = projectRoot, force = false } = {}) {
  const target = bundleTargets[name];
  const missing = Object.values(target.entries).filter(entry => !existsSync(join(root, entry)));
  if (missing.length > 0)
    throw new Error(`The bundle "${name}" starts from ${missing.join(', ')}: no such file.`);

  const folder = join(root, target.folder);
  const stamp = join(root, 'out/.stamp', name);
  const hash = hashSources(root, [...target.sources, ...recipe]);
  const isCurrent = existsSync(folder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (isCurrent && !force) return 'unchanged';

  const { build } = await import('vite');
  // Vite would take it from the environment, and a shell that says "test" would get React's build for developers.
  process.env.NODE_ENV = 'production';
  const fresh = join(root, 'out', `.${name}-${process.pid}`);
  try {
    await build(target.config(root, fresh));
    rmSync(stamp, { force: true });
    rmSync(folder, { recursive: true, force: true });
    renameSync(fresh, folder);
    mkdirSync(dirname(stamp), { recursive: true });
    writeFileSync(stamp, hash);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return 'built';
}

/** @param {readonly string[]} args */
async function runFromCommandLine(args) {
  const names = args.filter(arg => !arg.startsWith('--'));
  const unknown = names.find(name => !bundleNames.includes(/** @type {BundleName} */ (name)));
  if (unknown !== undefined)
    throw new Error(`No bundle is called "${unknown}"; there are ${bundleNames.join(', ')}.`);
  const wanted = names.length > 0 ? /** @type {BundleName[]} */ (names) : bundleNames;
  for (const name of wanted) {
    const start = performance.now();
    const outcome = await bundle(name, { force: args.includes('--force') });
    const took = outcome === 'built' ? ` in ${((performance.now() - start) / 1000).toFixed(1)} s` : '';
    if (!args.includes('--quiet')) console.log(`${name}: ${outcome}${took}`);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(resolve(process.argv[1])).href) {
  try {
    await runFromCommandLine(process.argv.slice(2));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const dayMs = 24 * 60 * 60 * 1000;
const answerMs = 5_000;
const downloadMs = 10 * 60 * 1000;
const releases = 'https://github.com/electron/electron/releases/';

/**
 * The Electron executable, if it is here. Never asks the `electron` package for it, as that would start a download.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function findElectron(root, env = process.env) {
  const folder = join(root, 'node_modules/electron');
  const pathFile = join(folder, 'path.txt');
  const overridden = env['ELECTRON_OVERRIDE_DIST_PATH'];
  if (!existsSync(pathFile) && overridden === undefined) return null;
  const name = existsSync(pathFile) ? readFileSync(pathFile, 'utf8').trim() : 'electron';
  const path = join(overridden ?? join(folder, 'dist'), name);
  return existsSync(path) ? path : null;
}

/** @param {string} url */
async function answers(url) {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(answerMs) });
    return true;
  } catch {
    return false; // no network, no name, no answer in time: all mean that nothing can be fetched now
  }
}

/**
 * The Electron executable: the one that is here, else a freshly downloaded one. A machine that cannot reach the releases
 * learns it within five seconds, and is not asked again for a day.
 * @param {string} root
 * @returns {Promise<string | null>}
 */
export async function obtainElectron(root) {
  const found = findElectron(root);
  if (found !== null) return found;
  const failureNote = join(root, '.cache/electron-unavailable');
  if (existsSync(failureNote) && Date.now() - statSync(failureNote).mtimeMs < dayMs) return null;

  const usesProxy = process.env['ELECTRON_GET_USE_PROXY'] !== undefined;
  if (usesProxy || (await answers(process.env['ELECTRON_MIRROR'] ?? releases))) {
    console.log('Fetching Electron, once (about 120 MB)…');
    const installer = join(root, 'node_modules/electron/install.js');
    spawnSync(process.execPath, [installer], { cwd: root, stdio: 'ignore', timeout: downloadMs });
  }
  const fetched = findElectron(root);
  if (fetched === null) {
    mkdirSync(dirname(failureNote), { recursive: true });
    writeFileSync(failureNote, 'Delete this file to try again before a day has passed.\n');
  } else {
    rmSync(failureNote, { force: true });
  }
  return fetched;
}

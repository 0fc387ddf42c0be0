import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const linuxNames = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const macApplications = ['Chromium', 'Google Chrome', 'Microsoft Edge'];
const windowsPrograms = [
  'Chromium\\Application\\chrome.exe',
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** @param {string} path */
function isRunnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // absent or not ours to run: the next candidate is tried
  }
}

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 */
function candidates(platform, env) {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env['HOME'] ?? '/', 'Applications')];
    return macApplications.flatMap(name =>
      folders.map(folder => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  if (platform === 'win32') {
    const folders = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      folder => folder !== undefined,
    );
    return windowsPrograms.flatMap(program => folders.map(folder => `${folder}\\${program}`));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).concat('/usr/bin', '/snap/bin');
  return linuxNames.flatMap(name =>
    folders.filter(folder => folder !== '').map(folder => join(folder, name)),
  );
}

/**
 * The user's Chromium, Chrome or Edge; `MIZAN_BROWSER` names another.
 * @param {NodeJS.Platform} [platform]
 * @param {NodeJS.ProcessEnv} [env]
 * @param {(path: string) => boolean} [canRun]
 * @returns {string | null}
 */
export function findBrowser(platform = process.platform, env = process.env, canRun = isRunnable) {
  const named = env['MIZAN_BROWSER'];
  if (named !== undefined && named !== '') return canRun(named) ? named : null;
  return candidates(platform, env).find(canRun) ?? null;
}

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowser } from './find-browser.mjs';

/** How this user may run apt-get without being asked for a password, or null. */
function aptGet() {
  if (!existsSync('/usr/bin/apt-get')) return null;
  if (process.getuid?.() === 0) return ['apt-get'];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0
    ? ['sudo', '-n', 'apt-get']
    : null;
}

/**
 * The browser that the journeys run in: the one that is here, else Debian's, installed where that is allowed.
 * @returns {Promise<string | null>}
 */
export async function obtainTestBrowser() {
  const found = await findBrowser();
  const isNamed = Boolean(process.env['MIZAN_BROWSER']);
  const apt = found === null && !isNamed ? aptGet() : null;
  if (apt === null) return found;
  console.log('Installing chromium with apt-get, once, for the journeys…');
  const [program = '', ...before] = apt;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
  ]) {
    spawnSync(program, [...before, ...args], { stdio: ['ignore', 'ignore', 'inherit'], env });
  }
  return findBrowser();
}

// Part of the double of Electron (README.md): the Chromium that its windows are pages of.
import { spawn } from 'node:child_process';
import { quietBrowser } from '../quiet-browser.mjs';

const isRoot = process.getuid?.() === 0;

/**
 * Starts Chromium on this profile.
 * @param {string} profile
 * @returns {Promise<{ child: import('node:child_process').ChildProcess, announcement: string, endpoint: string }>}
 */
export function startChromium(profile) {
  const child = spawn(
    process.env['MIZAN_BROWSER'] ?? '/usr/bin/chromium',
    [
      ...(process.env['DOUBLE_HEADED'] ? [] : ['--headless=new']),
      ...(isRoot ? ['--no-sandbox'] : []),
      ...quietBrowser,
      '--no-startup-window',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--remote-debugging-port=0',
      `--user-data-dir=${profile}`,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stderr.on('data', chunk => {
      printed += chunk;
      const found = /^DevTools listening on (ws:\/\/\S+)$/m.exec(printed);
      if (found !== null) resolve({ child, announcement: found[0], endpoint: found[1] ?? '' });
    });
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`Chromium ended at once: ${printed}`)));
  });
}

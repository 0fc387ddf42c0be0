import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');

/**
 * The user's Chromium, Chrome or Edge, found as the web host finds it; `MIZAN_BROWSER` names another.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const program = join(root, 'main/web/find-browser.ts');
  /** @type {{ module: typeof import('../../main/web/find-browser.ts') }} */
  const { module } = await runnerImport(program, { configFile: false, root, logLevel: 'silent' });
  return module.findBrowser({ platform: process.platform, home: homedir(), env: process.env });
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Surroundings } from '#main/files/user-data-folder.ts';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Finds a browser of Chromium's family; `MIZAN_BROWSER` names one. Null when there is none. */
export function findBrowser(
  surroundings: Surroundings,
  exists: (path: string) => boolean = existsSync,
): string | null {
  return candidates(surroundings).find(exists) ?? null;
}

function candidates({ platform, home, env }: Surroundings): readonly string[] {
  const named = env['MIZAN_BROWSER'];
  if (named) return [named];
  if (platform === 'darwin') {
    return macApplications.flatMap(name =>
      [home, '/'].map(root => join(root, 'Applications', `${name}.app`, 'Contents', 'MacOS', name)),
    );
  }
  if (platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap(name => env[name] ?? []);
    return roots.flatMap(root => windowsPrograms.map(program => join(root, program)));
  }
  const folders = (env['PATH'] ?? '').split(delimiter).filter(folder => folder !== '');
  return names.flatMap(name => folders.map(folder => join(folder, name)));
}

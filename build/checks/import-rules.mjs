import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listProjectFiles } from './project-files.mjs';

const projectRoot = join(dirname(fileURLToPath(import.meta.url)), '../..');
const config = join(projectRoot, '.dependency-cruiser.cjs');
const program = join(projectRoot, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const folders = ['main', 'renderer', 'shared', 'e2e'];

/**
 * Breaches of the import rules (.dependency-cruiser.cjs). The checker passes in silence when it cannot read TypeScript, so a
 * file it did not see is a problem too.
 * @param {string} root
 * @returns {import('./project-files.mjs').CheckReport}
 */
export function checkImportRules(root) {
  const present = folders.filter(folder => existsSync(join(root, folder)));
  const files = listProjectFiles(root, present, /\.tsx?$/);
  if (files.length === 0) return { filesSeen: 0, problems: [] };
  const args = [program, '--config', config, '--output-type', 'json', ...present];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (!stdout.startsWith('{'))
    return { filesSeen: 0, problems: [`dependency-cruiser gave no answer: ${stderr.trim()}`] };

  /** @type {{ modules: { source: string }[], summary: { violations: { from: string, to: string, rule: { name: string } }[] } }} */
  const { modules, summary } = JSON.parse(stdout);
  const seen = new Set(modules.map(({ source }) => source));
  const problems = [
    ...summary.violations.map(({ from, to, rule }) => `${from}: ${rule.name} → ${to}`),
    ...files.filter(path => !seen.has(path)).map(path => `${path}: not seen by the import checker`),
  ];
  return { filesSeen: files.filter(path => seen.has(path)).length, problems };
}

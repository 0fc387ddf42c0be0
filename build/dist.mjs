// npm run dist [-- flags for electron-builder]: makes the bundles and the packages of this platform; see electron-builder.yml.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { nodeVersionProblem } from './setup/node-version.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

try {
  const problem = nodeVersionProblem(root) ?? installDependencies(root);
  if (problem !== null) throw new Error(problem);
  const { bundle } = await import('./bundle.mjs');
  for (const name of /** @type {const} */ (['main', 'preload', 'renderer'])) await bundle(name);
  const packager = join(root, 'node_modules/electron-builder/cli.js');
  const args = [packager, '--config', 'build/electron-builder.yml', ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// npm run --silent analyse -- [options] FILE_OR_FOLDER...: main/cli/analyse.ts, made when missing or stale.
// Standard output is the program's alone.
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { nodeVersionProblem } from './setup/node-version.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** npm runs scripts in the project's folder; files are named from where the user stands. */
const userFolder = process.env['npm_lifecycle_event'] === 'analyse' ? process.env['INIT_CWD'] : undefined;

try {
  const problem = nodeVersionProblem(root) ?? installDependencies(root, { isQuiet: true });
  if (problem !== null) throw new Error(problem);
  const { bundle } = await import('./bundle.mjs');
  await bundle('cli');
  const program = join(root, 'out/cli/analyse.js');
  const cwd = userFolder ?? process.cwd();
  const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], {
    cwd,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

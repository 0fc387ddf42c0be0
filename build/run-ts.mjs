// node build/run-ts.mjs FILE.ts [arguments]: bundles one TypeScript program and runs it, as Node 20 cannot strip types.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { nodeVersionProblem } from './setup/node-version.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @param {string} entry
 * @returns {Promise<string>} the program made
 */
async function bundleProgram(entry) {
  if (!existsSync(join(root, entry))) throw new Error(`There is no ${entry}.`);
  const { build } = await import('vite');
  const { nodeBundle } = await import('./vite/node-bundle.mjs');
  const { analysisWorker } = await import('./vite/targets.mjs');
  const name = basename(entry, '.ts');
  const outDir = join(root, 'out/tools', name);
  const config = nodeBundle({
    root,
    outDir,
    entries: { [name]: entry, ...analysisWorker },
    target: 'node20',
  });
  // A tool runs beside node_modules: packages stay where they are, and playwright-core cannot be bundled; pdf.js is told more.
  await build({ ...config, ssr: { external: true, noExternal: ['pdfjs-dist'] } });
  return join(outDir, `${name}.js`);
}

try {
  const [entry = '', ...args] = process.argv.slice(2);
  const problem = nodeVersionProblem(root) ?? installDependencies(root);
  if (problem !== null) throw new Error(problem);
  const program = await bundleProgram(entry);
  const { status } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

// npm start [-- --web] [--port N] [--no-open] [FILE_OR_FOLDER ...]: Electron where it is or can be had, else the web host.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDependencies } from './setup/dependencies.mjs';
import { obtainElectron } from './setup/electron-binary.mjs';
import { nodeVersionProblem } from './setup/node-version.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const isRoot = process.getuid?.() === 0;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
/** npm runs scripts in the project's folder; files are named from where the user stands. */
const userFolder =
  (process.env['npm_lifecycle_event'] === 'start' ? process.env['INIT_CWD'] : undefined) ?? process.cwd();

/** @param {readonly import('./vite/targets.mjs').BundleName[]} names */
async function makeBundles(names) {
  const { bundle } = await import('./bundle.mjs');
  for (const name of names) await bundle(name);
}

/**
 * Runs the workbench in the foreground and ends as it ends.
 * @param {string} program
 * @param {readonly string[]} args
 */
function run(program, args) {
  const child = spawn(program, [...args], { cwd: userFolder, stdio: 'inherit' });
  // The terminal sends these to the whole group: the workbench closes itself, and we wait for it.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.once('error', error => {
    console.error(`${program} could not be started: ${error.message}`);
    process.exitCode = 1;
  });
  child.once('close', code => (process.exitCode = code ?? 1));
}

/** @param {readonly string[]} args */
async function startElectron(args) {
  const electron = hasDisplay ? await obtainElectron(root) : null;
  if (electron === null) return false;
  await makeBundles(['main', 'preload', 'renderer']);
  if (isRoot) console.log('Running as root: Electron has to go without its sandbox (--no-sandbox).');
  run(electron, [...(isRoot ? ['--no-sandbox'] : []), root, ...args]);
  return true;
}

/** @param {readonly string[]} args */
async function startWebHost(args) {
  await makeBundles(['web', 'renderer']);
  const isSaid = args.includes('--open') || args.includes('--no-open');
  const opens = isSaid ? args.includes('--open') : hasDisplay;
  if (!opens && !isSaid) console.log('There is no display: open this address in a browser yourself.');
  if (opens && isRoot)
    console.log('Running as root: the browser has to go without its sandbox (--no-sandbox).');
  run(process.execPath, [join(root, 'out/web/start.js'), ...(opens ? [] : ['--no-open']), ...args]);
}

try {
  const problem = nodeVersionProblem(root) ?? installDependencies(root);
  if (problem !== null) throw new Error(problem);
  const args = process.argv.slice(2).filter(arg => arg !== '--web');
  const isWebAsked = process.argv.includes('--web');
  if (isWebAsked || !(await startElectron(args))) {
    if (!isWebAsked) {
      const why = hasDisplay ? 'Electron is not here and could not be fetched' : 'Electron needs a display';
      console.log(`${why}: opening the same workbench in a browser instead.`);
    }
    await startWebHost(args);
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

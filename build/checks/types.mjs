import { existsSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../steps/run-program.mjs';
import { codeFolders, listProjectFiles } from './project-files.mjs';

const compiler = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/typescript/bin/tsc');

/** Each folder knows only what there is where it runs: shared no DOM and no Node, renderer no Node, main no DOM. */
export const typeProjects = /** @type {const} */ ([
  'shared',
  'renderer',
  'main',
  'main/preload',
  'build',
  '.',
]);

/**
 * What TypeScript needs to check only what changed since the last run.
 * @param {string} root
 * @param {string} project
 */
function remembering(root, project) {
  const name = project === '.' ? 'root' : project.replaceAll('/', '-');
  return ['--incremental', '--tsBuildInfoFile', join(root, '.cache/types', `${name}.tsbuildinfo`)];
}

/**
 * Type errors of every project, and files that belong to none: those are checked by nobody.
 * @param {string} root
 * @param {readonly string[]} [projects] folders with a tsconfig.json
 * @returns {Promise<import('./project-files.mjs').CheckReport>}
 */
export async function checkTypes(root, projects = typeProjects) {
  const seen = new Set();
  /** @type {string[]} */
  const problems = [];
  for (const project of projects) {
    const args = [compiler, '-p', project, '--listFiles', '--pretty', 'false', ...remembering(root, project)];
    const { status, output } = await runProgram(process.execPath, args, { cwd: root });
    const lines = output.split('\n').map(line => line.trimEnd());
    const isListed = (/** @type {string} */ line) => isAbsolute(line) && existsSync(line);
    for (const line of lines.filter(isListed)) seen.add(relative(root, line).split(sep).join('/'));
    if (status !== 0) problems.push(...lines.filter(line => line !== '' && !isListed(line)));
  }
  const files = listProjectFiles(root, codeFolders, /\.(tsx?|mjs)$/);
  problems.push(...files.filter(path => !seen.has(path)).map(path => `${path}: in no tsconfig`));
  return { filesSeen: files.length, problems: [...new Set(problems)] };
}

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../steps/run-program.mjs';
import { codeFolders, listProjectFiles } from './project-files.mjs';

const prettier = join(
  dirname(fileURLToPath(import.meta.url)),
  '../../node_modules/prettier/bin/prettier.cjs',
);

/**
 * Files that `npm run format` would change.
 * @param {string} root
 * @returns {Promise<import('./project-files.mjs').CheckReport>}
 */
export async function checkFormat(root) {
  const args = [prettier, '--list-different', '--cache', '--cache-location=.cache/prettier', '.'];
  const { status, output } = await runProgram(process.execPath, args, { cwd: root });
  const filesSeen = listProjectFiles(root, codeFolders, /\.(tsx?|mjs|cjs|css|json|md|html|ya?ml)$/).length;
  const problems = output
    .trim()
    .split('\n')
    .map(line => `${line}: npm run format would change it`);
  return { filesSeen, problems: status === 0 ? [] : problems };
}

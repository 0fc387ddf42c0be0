import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../steps/run-program.mjs';
import { codeFolders, listProjectFiles } from './project-files.mjs';

const knip = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/knip/bin/knip.js');

/**
 * Files, exports and packages that nothing uses, by knip.json. A setting that knip does not need is a problem too, so that the
 * list of exceptions never outlives its reasons.
 * @param {string} root
 * @returns {Promise<import('./project-files.mjs').CheckReport>}
 */
export async function checkDeadCode(root) {
  const args = [knip, '--no-progress', '--treat-config-hints-as-errors'];
  const { status, output } = await runProgram(process.execPath, args, { cwd: root });
  const filesSeen = listProjectFiles(root, codeFolders, /\.(tsx?|mjs|cjs)$/).length;
  return { filesSeen, problems: status === 0 ? [] : output.trim().split('\n') };
}

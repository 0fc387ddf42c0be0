import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProgram } from '../steps/run-program.mjs';
import { codeFolders, listProjectFiles } from './project-files.mjs';

const linter = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/oxlint/bin/oxlint');

/**
 * What oxlint finds by .oxlintrc.json, warnings included. It has to have seen as many files as there are.
 * @param {string} root
 * @returns {Promise<import('./project-files.mjs').CheckReport>}
 */
export async function checkLint(root) {
  const rootFiles = readdirSync(root).filter(name => /\.(ts|cjs)$/.test(name));
  const places = [...codeFolders.filter(folder => existsSync(join(root, folder))), ...rootFiles];
  if (places.length === 0) return { filesSeen: 0, problems: [] };
  const args = [linter, '--deny-warnings', '--format=json', ...places];
  const { output } = await runProgram(process.execPath, args, { cwd: root });
  const start = output.indexOf('{');
  if (start < 0) return { filesSeen: 0, problems: [output] };
  /** @type {{ number_of_files: number, diagnostics: { code: string, message: string, filename: string, labels: { span: { line: number } }[] }[] }} */
  const { number_of_files: filesSeen, diagnostics } = JSON.parse(output.slice(start));
  const problems = diagnostics.map(
    ({ code, message, filename, labels }) => `${filename}:${labels[0]?.span.line ?? 1}: ${code} ${message}`,
  );
  const expected = listProjectFiles(root, codeFolders, /\.(tsx?|mjs|cjs)$/).length;
  if (filesSeen < expected) problems.push(`oxlint saw ${filesSeen} files, and there are ${expected}`);
  return { filesSeen, problems };
}

import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';
import { checkFileSizes } from '../checks/file-sizes.mjs';
import { checkForbiddenText } from '../checks/forbidden-text.mjs';
import { checkImportRules } from '../checks/import-rules.mjs';
import { checkLogicalStyles } from '../checks/logical-styles.mjs';
import { codeFolders, listProjectFiles } from '../checks/project-files.mjs';
import { runProgram } from './run-program.mjs';

/** @typedef {import('./run-steps.mjs').Step} Step */
/** @typedef {import('../checks/project-files.mjs').CheckReport} CheckReport */

const typeProjects = ['shared', 'renderer', 'main', 'main/preload', 'build', '.'];

/**
 * @param {CheckReport} report
 * @returns {import('./run-steps.mjs').StepOutcome}
 */
function outcomeOf({ filesSeen, problems, warnings = [] }) {
  if (filesSeen === 0) return { isOk: false, output: ['The check saw no files.', ...problems].join('\n') };
  return { isOk: problems.length === 0, output: problems.join('\n'), note: `${filesSeen} files`, warnings };
}

/**
 * @param {string} name
 * @param {string} root
 * @param {readonly string[]} args a script below node_modules and its arguments
 * @returns {Step}
 */
function toolStep(name, root, [script = '', ...args]) {
  return {
    name,
    run: async () => {
      const { status, output } = await runProgram(
        process.execPath,
        [join(root, 'node_modules', script), ...args],
        { cwd: root },
      );
      return { isOk: status === 0, output };
    },
  };
}

/**
 * Types of every project, and that every file belongs to one: a file outside all of them is checked by nobody.
 * @param {string} root
 * @returns {Step}
 */
function typeStep(root) {
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  return {
    name: 'types',
    run: async () => {
      const seen = new Set();
      for (const project of typeProjects) {
        const { status, output } = await runProgram(
          process.execPath,
          [compiler, '-p', project, '--listFiles'],
          { cwd: root },
        );
        const lines = output.split('\n');
        const isListed = (/** @type {string} */ line) => isAbsolute(line.trim()) && existsSync(line.trim());
        if (status !== 0) return { isOk: false, output: lines.filter(line => !isListed(line)).join('\n') };
        for (const line of lines.filter(isListed)) seen.add(relative(root, line.trim()).split(sep).join('/'));
      }
      const files = listProjectFiles(root, codeFolders, /\.(tsx?|mjs)$/);
      const problems = files.filter(path => !seen.has(path)).map(path => `${path}: in no tsconfig`);
      return outcomeOf({ filesSeen: files.length, problems });
    },
  };
}

/**
 * oxlint with every warning an error; it has to see as many files as there are.
 * @param {string} root
 * @returns {Step}
 */
function lintStep(root) {
  return {
    name: 'lint',
    run: async () => {
      const args = [join(root, 'node_modules/oxlint/bin/oxlint'), '--deny-warnings'];
      const { status, output } = await runProgram(process.execPath, args, { cwd: root });
      const filesSeen = Number(/ on (\d+) files/.exec(output)?.[1] ?? 0);
      const expected = listProjectFiles(root, codeFolders, /\.(tsx?|mjs|cjs)$/).length;
      if (status === 0 && filesSeen < expected) {
        return { isOk: false, output: `oxlint saw ${filesSeen} files, and there are ${expected}.` };
      }
      return { isOk: status === 0, output, note: `${filesSeen} files` };
    },
  };
}

/**
 * Everything that can be said of the code without running it.
 * @param {string} root
 * @returns {readonly Step[]}
 */
export function staticSteps(root) {
  return [
    toolStep('format', root, ['prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.']),
    typeStep(root),
    lintStep(root),
    { name: 'import rules', run: () => outcomeOf(checkImportRules(root)) },
    toolStep('dead code', root, ['knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors']),
    { name: 'file sizes', run: () => outcomeOf(checkFileSizes(root)) },
    { name: 'logical styles', run: () => outcomeOf(checkLogicalStyles(root)) },
    { name: 'forbidden text', run: () => outcomeOf(checkForbiddenText(root)) },
  ];
}

import { join } from 'node:path';
import { checkFileSizes } from '../checks/file-sizes.mjs';
import { checkForbiddenText } from '../checks/forbidden-text.mjs';
import { checkImportRules } from '../checks/import-rules.mjs';
import { checkLint } from '../checks/lint.mjs';
import { checkLockfile } from '../checks/lockfile.mjs';
import { checkLogicalStyles } from '../checks/logical-styles.mjs';
import { checkTypes } from '../checks/types.mjs';
import { runProgram } from './run-program.mjs';

/** @typedef {import('./run-steps.mjs').Step} Step */
/** @typedef {import('../checks/project-files.mjs').CheckReport} CheckReport */

/**
 * @param {string} name
 * @param {() => CheckReport | Promise<CheckReport>} check
 * @returns {Step}
 */
export function checkStep(name, check) {
  return {
    name,
    run: async () => {
      const { filesSeen, problems, warnings = [] } = await check();
      if (filesSeen === 0)
        return { isOk: false, output: ['The check saw no files.', ...problems].join('\n') };
      return {
        isOk: problems.length === 0,
        output: problems.join('\n'),
        note: `${filesSeen} files`,
        warnings,
      };
    },
  };
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
      const program = [join(root, 'node_modules', script), ...args];
      const { status, output } = await runProgram(process.execPath, program, { cwd: root });
      return { isOk: status === 0, output };
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
    checkStep('types', () => checkTypes(root)),
    checkStep('lint', () => checkLint(root)),
    checkStep('import rules', () => checkImportRules(root)),
    toolStep('dead code', root, ['knip/bin/knip.js', '--no-progress', '--treat-config-hints-as-errors']),
    checkStep('file sizes', () => checkFileSizes(root)),
    checkStep('logical styles', () => checkLogicalStyles(root)),
    checkStep('forbidden text', () => checkForbiddenText(root)),
    checkStep('lockfile', () => checkLockfile(root)),
  ];
}

import { checkDeadCode } from '../checks/dead-code.mjs';
import { checkFileSizes } from '../checks/file-sizes.mjs';
import { checkForbiddenText } from '../checks/forbidden-text.mjs';
import { checkFormat } from '../checks/format.mjs';
import { checkImportRules } from '../checks/import-rules.mjs';
import { checkLint } from '../checks/lint.mjs';
import { checkLockfile } from '../checks/lockfile.mjs';
import { checkLogicalStyles } from '../checks/logical-styles.mjs';
import { checkTypes } from '../checks/types.mjs';

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
 * Everything that can be said of the code without running it.
 * @param {string} root
 * @returns {readonly Step[]}
 */
export function staticSteps(root) {
  return [
    checkStep('format', () => checkFormat(root)),
    checkStep('types', () => checkTypes(root)),
    checkStep('lint', () => checkLint(root)),
    checkStep('import rules', () => checkImportRules(root)),
    checkStep('dead code', () => checkDeadCode(root)),
    checkStep('file sizes', () => checkFileSizes(root)),
    checkStep('logical styles', () => checkLogicalStyles(root)),
    checkStep('forbidden text', () => checkForbiddenText(root)),
    checkStep('lockfile', () => checkLockfile(root)),
  ];
}

import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkBundleSizes } from '../checks/bundle-sizes.mjs';
import { runProgram } from './run-program.mjs';
import { checkStep } from './static-steps.mjs';

/** @typedef {import('./run-steps.mjs').Step} Step */
/** @typedef {import('./run-steps.mjs').TestCounts} TestCounts */

/**
 * @param {string} root
 * @param {string} name
 */
function reportFile(root, name) {
  const folder = join(root, 'out/reports');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

/** @param {TestCounts} counts */
function describeCounts({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {{ status: number, output: string }} result
 * @param {TestCounts | null} counts null: the run left no report
 * @returns {import('./run-steps.mjs').StepOutcome}
 */
function testOutcome({ status, output }, counts) {
  if (counts === null) return { isOk: false, output: `${output}\nThe tests left no report.` };
  const ran = counts.passed + counts.failed + counts.skipped;
  const isOk = status === 0 && counts.failed === 0 && ran > 0;
  return {
    isOk,
    output: ran === 0 ? `${output}\nNo test was found.` : output,
    note: describeCounts(counts),
    counts,
  };
}

/**
 * A vitest run.
 * @param {string} name
 * @param {string} root
 * @param {readonly string[]} [args]
 * @returns {Step}
 */
export function vitestStep(name, root, args = []) {
  return {
    name,
    isAlone: true,
    run: async () => {
      const report = reportFile(root, name.replaceAll(' ', '-'));
      const program = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', ...args];
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
      const result = await runProgram(process.execPath, [...program, ...reporters], { cwd: root });
      if (!existsSync(report)) return testOutcome(result, null);
      const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(
        readFileSync(report, 'utf8'),
      );
      return testOutcome(result, {
        passed: numPassedTests,
        failed: numFailedTests,
        skipped: numPendingTests + numTodoTests,
      });
    },
  };
}

/**
 * The journeys, on every host; their progress is shown as it comes, since they take minutes.
 * @param {string} root
 * @param {{ args: readonly string[], browser: string }} options args: handed to Playwright
 * @returns {Step}
 */
export function journeyStep(root, { args, browser }) {
  return {
    name: 'journeys',
    isAlone: true,
    run: async () => {
      const report = reportFile(root, 'journeys');
      const program = [
        join(root, 'node_modules/@playwright/test/cli.js'),
        'test',
        '--reporter=list,json',
        ...args,
      ];
      const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_FILE: report, MIZAN_BROWSER: browser };
      const result = await runProgram(process.execPath, program, { cwd: root, env, isShown: true });
      if (!existsSync(report)) return testOutcome(result, null);
      const { stats } = JSON.parse(readFileSync(report, 'utf8'));
      return testOutcome(result, {
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
      });
    },
  };
}

/**
 * Makes all bundles.
 * @param {string} root
 * @returns {Step}
 */
export function bundleStep(root) {
  return {
    name: 'bundles',
    run: async () => {
      const { status, output } = await runProgram(process.execPath, [join(root, 'build/bundle.mjs')], {
        cwd: root,
      });
      return { isOk: status === 0, output };
    },
  };
}

/**
 * Holds the bundles against their size budgets.
 * @param {string} root
 * @returns {Step}
 */
export const bundleSizeStep = root => checkStep('bundle sizes', () => checkBundleSizes(root));

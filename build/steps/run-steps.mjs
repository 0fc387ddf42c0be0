/**
 * @typedef {object} TestCounts
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/**
 * @typedef {object} StepOutcome
 * @property {boolean} isOk
 * @property {string} output shown when the step failed
 * @property {string} [note] a few words beside the step's name
 * @property {readonly string[]} [warnings] shown in any case
 * @property {TestCounts} [counts]
 */

/** @typedef {{ name: string, run: () => StepOutcome | Promise<StepOutcome> }} Step */

/** @param {TestCounts} counts */
function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Runs the steps in order up to the first that fails, naming and timing each; the last line sums up the tests. A step that
 * fails without counting tests counts as one failure, so that the line never reads as a success.
 * @param {readonly Step[]} steps
 * @param {(line: string) => void} [print]
 * @returns {Promise<boolean>} whether all succeeded
 */
export async function runSteps(steps, print = console.log) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const begin = performance.now();
  /** @type {string | null} */
  let failedStep = null;
  for (const { name, run } of steps) {
    const start = performance.now();
    const { isOk, output, note, warnings = [], counts } = await run();
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    print(
      `${isOk ? 'ok  ' : 'FAIL'} ${name.padEnd(28)} ${seconds.padStart(6)} s${note === undefined ? '' : `  ${note}`}`,
    );
    for (const warning of warnings) print(`     ${warning}`);
    total.passed += counts?.passed ?? 0;
    total.skipped += counts?.skipped ?? 0;
    total.failed += isOk ? (counts?.failed ?? 0) : Math.max(1, counts?.failed ?? 0);
    if (!isOk) {
      if (output.trim() !== '') print(`\n${output.trim()}`);
      failedStep = name;
      break;
    }
  }
  const seconds = ((performance.now() - begin) / 1000).toFixed(0);
  print(
    failedStep === null
      ? `\nAll ${steps.length} steps succeeded in ${seconds} s.`
      : `\nThe step "${failedStep}" failed; the later ones were not run.`,
  );
  print(summaryLine(total));
  return failedStep === null;
}

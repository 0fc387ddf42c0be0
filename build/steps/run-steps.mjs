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

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => StepOutcome | Promise<StepOutcome>} run
 * @property {boolean} [isAlone] fills the machine by itself, or needs what an earlier step makes
 */

/** Most checks keep one core busy, and the smallest machine that is counted on has two. */
const atOnce = 2;

/** @param {TestCounts} counts */
function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * Runs the steps, begun and told in their order, some at the same time, up to the first that fails; what runs then is waited
 * for. Names and times each; the last line sums up the tests. A step that fails without counting tests counts as one failure,
 * so that the line never reads as a success.
 * @param {readonly Step[]} steps
 * @param {(line: string) => void} [print]
 * @returns {Promise<boolean>} whether all succeeded
 */
export async function runSteps(steps, print = console.log) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const start = performance.now();
  /** @type {string | null} */
  let failedStep = null;
  for await (const { name, outcome, seconds } of outcomesOf(steps)) {
    const { isOk, output, note, warnings = [], counts } = outcome;
    print(
      `${isOk ? 'ok  ' : 'FAIL'} ${name.padEnd(28)} ${seconds.toFixed(1).padStart(6)} s${note === undefined ? '' : `  ${note}`}`,
    );
    for (const warning of warnings) print(`     ${warning}`);
    total.passed += counts?.passed ?? 0;
    total.skipped += counts?.skipped ?? 0;
    total.failed += isOk ? (counts?.failed ?? 0) : Math.max(1, counts?.failed ?? 0);
    if (isOk) continue;
    if (output.trim() !== '') print(`\n${output.trim()}`);
    failedStep = name;
    break;
  }
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  print(
    failedStep === null
      ? `\nAll ${steps.length} steps succeeded in ${seconds} s.`
      : `\nThe step "${failedStep}" failed; the later ones were not run to their end.`,
  );
  print(summaryLine(total));
  return failedStep === null;
}

/** @typedef {{ name: string, outcome: StepOutcome, seconds: number }} EndedStep */

/**
 * Each step once it and all before it have ended. After a failure none is begun.
 * @param {readonly Step[]} steps
 * @returns {AsyncGenerator<EndedStep, void>}
 */
async function* outcomesOf(steps) {
  /** @type {Map<Step, Promise<void>>} */
  const running = new Map();
  /** @type {Map<Step, EndedStep>} */
  const ended = new Map();
  const waiting = [...steps];
  const hasRoomFor = (/** @type {Step} */ step) => {
    if (running.size === 0) return true;
    return running.size < atOnce && !step.isAlone && ![...running.keys()].some(other => other.isAlone);
  };
  const mayBegin = () =>
    waiting[0] !== undefined &&
    hasRoomFor(waiting[0]) &&
    [...ended.values()].every(({ outcome }) => outcome.isOk);
  const begin = async (/** @type {Step} */ step) => {
    const start = performance.now();
    const outcome = await step.run();
    ended.set(step, { name: step.name, outcome, seconds: (performance.now() - start) / 1000 });
    running.delete(step);
  };
  try {
    for (const step of steps) {
      while (!ended.has(step)) {
        while (mayBegin()) {
          const [next] = waiting.splice(0, 1);
          if (next !== undefined) running.set(next, begin(next));
        }
        await Promise.race(running.values());
      }
      const outcome = ended.get(step);
      if (outcome !== undefined) yield outcome;
    }
  } finally {
    await Promise.allSettled(running.values());
  }
}

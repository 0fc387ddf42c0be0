import { describe, expect, it } from 'vitest';
import { runSteps } from './run-steps.mjs';
import { checkStep } from './static-steps.mjs';

const fine = {
  name: 'fine',
  run: () => ({ isOk: true, output: '', counts: { passed: 3, failed: 0, skipped: 1 } }),
};
const broken = { name: 'broken', run: () => ({ isOk: false, output: 'why it failed' }) };

async function run(...steps: Parameters<typeof runSteps>[0]) {
  const lines: string[] = [];
  const isOk = await runSteps(steps, line => lines.push(line));
  return { isOk, lines };
}

describe('running the steps', () => {
  it('sums up the tests on the last line', async () => {
    const { isOk, lines } = await run(fine, fine);
    expect(isOk).toBe(true);
    expect(lines.at(-1)).toBe('6 passed, 0 failed, 2 skipped');
  });

  it('leaves skipped tests out where there are none', async () => {
    const { lines } = await run({ name: 'a', run: () => ({ isOk: true, output: '' }) });
    expect(lines.at(-1)).toBe('0 passed, 0 failed');
  });

  it('stops at the first failure, shows its output and does not read as a success', async () => {
    let hasRun = false;
    const later = { name: 'later', run: () => ((hasRun = true), { isOk: true, output: '' }) };
    const { isOk, lines } = await run(fine, broken, later);
    expect({ isOk, hasRun, last: lines.at(-1) }).toEqual({
      isOk: false,
      hasRun: false,
      last: '3 passed, 1 failed, 1 skipped',
    });
    expect(lines).toContain('\nwhy it failed');
  });

  it('fails a check that saw no files', async () => {
    const { isOk } = await run(checkStep('blind', () => ({ filesSeen: 0, problems: [] })));
    expect(isOk).toBe(false);
  });
});

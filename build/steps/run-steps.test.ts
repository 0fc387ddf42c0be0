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

  it('runs two at a time, and one that fills the machine by itself', async () => {
    const running = new Set<string>();
    const together: string[] = [];
    const step = (name: string, isAlone = false) => ({
      name,
      isAlone,
      run: async () => {
        running.add(name);
        // All that may join have joined once the event loop has come round.
        await new Promise(resolve => setTimeout(resolve, 5));
        together.push([...running].join());
        running.delete(name);
        return { isOk: true, output: '' };
      },
    });
    const { lines } = await run(step('a'), step('b'), step('c', true), step('d'), step('e'));
    expect(together).toEqual(['a,b', 'b', 'c', 'd,e', 'e']);
    expect(lines.slice(0, 5).map(line => line.split(/\s+/)[1])).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('tells a step after the one before it, however long that takes', async () => {
    const slow = {
      name: 'slow',
      run: () =>
        new Promise<{ isOk: boolean; output: string }>(resolve =>
          setTimeout(() => resolve({ isOk: true, output: '' }), 20),
        ),
    };
    const { lines } = await run(slow, fine, broken);
    expect(lines.slice(0, 3).map(line => line.split(/\s+/)[1])).toEqual(['slow', 'fine', 'broken']);
  });

  it('waits for what still runs when a step fails', async () => {
    let hasEnded = false;
    const slow = {
      name: 'slow',
      run: async () => {
        await new Promise(resolve => setTimeout(resolve, 20));
        hasEnded = true;
        return { isOk: true, output: '' };
      },
    };
    expect((await run(broken, slow)).isOk).toBe(false);
    expect(hasEnded).toBe(true);
  });

  it('fails a check that saw no files', async () => {
    const { isOk } = await run(checkStep('blind', () => ({ filesSeen: 0, problems: [] })));
    expect(isOk).toBe(false);
  });
});

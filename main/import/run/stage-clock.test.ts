import { describe, expect, it } from 'vitest';
import { createStageClock } from './stage-clock.ts';

/** A clock that waits as long as it is told to. */
function begin() {
  let time = 0;
  const clock = createStageClock(() => time);
  const wait = (stage: 'reading' | 'analysing' | 'storing', ms: number) =>
    clock.waitFor(
      stage,
      Promise.resolve().then(() => void (time += ms)),
    );
  return { clock, wait };
}

describe('createStageClock', () => {
  it('names no stage before anything was waited for', () => {
    expect(begin().clock.slowest()).toBeNull();
  });

  it('names the stage that was waited for longest', async () => {
    const { clock, wait } = begin();
    await wait('reading', 100);
    await wait('analysing', 900);
    await wait('storing', 300);
    expect(clock.slowest()).toBe('analysing');
  });

  it('forgets what was slow long ago', async () => {
    const { clock, wait } = begin();
    await wait('reading', 20_000);
    for (let i = 0; i < 20; i++) await wait('storing', 1_000);
    expect(clock.slowest()).toBe('storing');
  });

  it('passes on what the stage gave, and its failure', async () => {
    const { clock } = begin();
    expect(await clock.waitFor('reading', Promise.resolve(7))).toBe(7);
    await expect(clock.waitFor('reading', Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });
});

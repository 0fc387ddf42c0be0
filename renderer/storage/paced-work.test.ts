import { beforeEach, describe, expect, it } from 'vitest';
import { startPacedWork } from './paced-work.ts';

/** A clock that stands still but for what the test lets pass; work takes as long as the test says. */
let now = 0;
let waiting: { readonly at: number; readonly callback: () => void }[] = [];
const clock = {
  now: () => now,
  wait: (callback: () => void, milliseconds: number) =>
    void waiting.push({ at: now + milliseconds, callback }),
};
async function pass(milliseconds: number): Promise<void> {
  now += milliseconds;
  const due = waiting.filter(({ at }) => at <= now);
  waiting = waiting.filter(({ at }) => at > now);
  for (const { callback } of due) callback();
  await new Promise(resolve => setTimeout(resolve));
}
beforeEach(() => {
  now = 0;
  waiting = [];
});

/** Work that takes so long, and how often it was done. */
function startCounting(milliseconds: number) {
  let done = 0;
  const work = startPacedWork(async () => {
    now += milliseconds;
    done += 1;
  }, clock);
  return { work, done: () => done };
}

describe('paced work', () => {
  it('is done at once, and anew when it is asked for after it has rested', async () => {
    const { work, done } = startCounting(1);
    await pass(0);
    expect(done()).toBe(1);
    await pass(100);
    work.renew();
    expect(done()).toBe(2);
  });

  it('takes a twentieth of the time at most, however often it is asked for', async () => {
    const { work, done } = startCounting(150);
    for (let second = 0; second < 60; second += 0.1) {
      work.renew();
      await pass(100);
    }
    expect(done() * 150).toBeLessThanOrEqual(now / 20 + 150);
    expect(done()).toBeGreaterThan(15);
  });

  it('does not rest for ten seconds even where it takes long', async () => {
    const { work, done } = startCounting(4_000);
    await pass(0);
    work.renew();
    await pass(9_999);
    expect(done()).toBe(1);
    await pass(1);
    expect(done()).toBe(2);
  });

  it('may wait for others, which costs it no rest', async () => {
    let done = 0;
    const work = startPacedWork(async idle => {
      await idle(250);
      now += 1;
      done += 1;
    }, clock);
    await pass(250);
    expect(done).toBe(1);
    work.renew();
    await pass(19);
    await pass(250);
    expect(done).toBe(2);
  });

  it('is done once more for all that was asked during the rest, so that the last write is seen', async () => {
    const { work, done } = startCounting(10);
    await pass(0);
    work.renew();
    work.renew();
    expect(done()).toBe(1);
    await pass(190);
    expect(done()).toBe(2);
    await pass(1_000);
    expect(done()).toBe(2);
  });

  it('is not done any more once it is stopped', async () => {
    const { work, done } = startCounting(10);
    await pass(0);
    work.renew();
    work.stop();
    await pass(1_000);
    expect(done()).toBe(1);
  });
});

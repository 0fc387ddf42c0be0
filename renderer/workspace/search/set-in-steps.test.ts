import { describe, expect, it } from 'vitest';
import { setInSteps } from './set-in-steps.ts';

const many = Array.from({ length: 75_000 }, (_, item) => `article ${item}`);

describe('setInSteps', () => {
  it('holds all of many, and lets go of the thread in between', async () => {
    let rests = 0;
    const rest = async () => void (rests += 1);
    const set = await setInSteps(many, () => true, rest);
    expect([set?.size, set?.has('article 74999'), rests]).toEqual([75_000, true, 9]);
  });

  it('of few is there without a rest', async () => {
    let rests = 0;
    const set = await setInSteps(
      ['a', 'b', 'a'],
      () => true,
      async () => void (rests += 1),
    );
    expect([...(set ?? [])]).toEqual(['a', 'b']);
    expect(rests).toBe(0);
  });

  it('stops where it is not wanted any more', async () => {
    let isWanted = true;
    let rests = 0;
    const rest = async () => {
      rests += 1;
      isWanted = rests < 2;
    };
    expect(await setInSteps(many, () => isWanted, rest)).toBeNull();
    expect(rests).toBe(2);
  });
});

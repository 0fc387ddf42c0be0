/** Numbers from 0 to below 1. */
export type Random = () => number;

/** Mulberry32: the same numbers on every machine. */
export function createRandom(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x100000000;
  };
}

/** One of a list that is not empty. */
export const pickOne = <T>(list: readonly T[], random: Random): T =>
  list[Math.floor(random() * list.length)] as T;

/** Takes one out of a list that is not empty. */
export const takeOne = <T>(list: T[], random: Random): T =>
  list.splice(Math.floor(random() * list.length), 1)[0] as T;

import type { MarkList } from '#renderer/features/timeline/marks/listed-marks.ts';

const keys = new WeakMap<MarkList, number>();
let lastKey = 0;

/** Tells one list that was asked for from the next: the same for the same list, and another for each other one. */
export function listKeyOf(list: MarkList): number {
  const key = keys.get(list) ?? ++lastKey;
  keys.set(list, key);
  return key;
}

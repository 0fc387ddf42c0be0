import { describe, expect, it } from 'vitest';
import { resolveDecisions } from './decided-pairs.ts';

const link = (first: readonly number[], second: readonly number[]) =>
  ({ kind: 'link', sentences: [first, second] }) as const;
const unlink = (first: readonly number[], second: readonly number[]) =>
  ({ kind: 'unlink', sentences: [first, second] }) as const;

describe('resolveDecisions', () => {
  it('forbids every pair of the sentences that were taken apart', () => {
    const { isForbidden } = resolveDecisions([unlink([1, 2], [5])]);
    expect([isForbidden(1, 5), isForbidden(2, 5), isForbidden(5, 1), isForbidden(1, 4)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('has a later link take the sentences of an earlier one, which goes as a whole', () => {
    const { links } = resolveDecisions([link([1], [1, 2]), link([3], [2])]);
    expect(links).toEqual([{ first: [3], second: [2] }]);
  });

  it('has a later unlink undo a link, and a later link undo an unlink', () => {
    expect(resolveDecisions([link([1], [1]), unlink([1], [1])]).links).toEqual([]);
    expect(resolveDecisions([unlink([1], [1]), link([1], [1])]).links).toEqual([{ first: [1], second: [1] }]);
  });

  it('keeps links that have nothing in common, by place in the first text', () => {
    const { links } = resolveDecisions([link([4], [0]), link([1], [2])]);
    expect(links.map(({ first }) => first)).toEqual([[1], [4]]);
  });
});

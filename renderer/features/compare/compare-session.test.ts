import { describe, expect, it } from 'vitest';
import { dismissalKey, toggleDismissed, useCompareSession } from './compare-session.ts';

describe('dismissalKey', () => {
  it('names a link alike whichever article stands first', () => {
    expect(dismissalKey(['a', 'b'], [[1], [2, 3]])).toBe(dismissalKey(['b', 'a'], [[2, 3], [1]]));
    expect(dismissalKey(['a', 'b'], [[1], [2]])).not.toBe(dismissalKey(['a', 'b'], [[2], [1]]));
  });
});

describe('toggleDismissed', () => {
  it('takes a dismissal back the second time', () => {
    toggleDismissed('key');
    expect(useCompareSession.getState().dismissed).toEqual(new Set(['key']));
    toggleDismissed('key');
    expect(useCompareSession.getState().dismissed).toEqual(new Set());
  });
});

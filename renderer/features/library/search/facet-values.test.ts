import { describe, expect, it } from 'vitest';
import { facetValues } from './facet-values.ts';

const shown = (...parts: Parameters<typeof facetValues>) =>
  facetValues(...parts).map(({ value, count, isChosen }) => `${isChosen ? '✓ ' : ''}${value} ${count}`);

describe('facetValues', () => {
  it('puts the chosen ones first and keeps the others by their counts', () => {
    const counts = [
      { value: 'وكالة مرصد', count: 40 },
      { value: 'صحيفة ضفاف', count: 12 },
      { value: '', count: 3 },
    ];
    expect(shown('outlet', counts, ['صحيفة ضفاف'])).toEqual(['✓ صحيفة ضفاف 12', 'وكالة مرصد 40', ' 3']);
  });

  it('shows a chosen value that no article has any more, so that it can be dropped', () => {
    expect(shown('tag', [], ['سدود'])).toEqual(['✓ سدود 0']);
  });

  it('lists months from the newest back, whatever their counts, and what has no date last', () => {
    const counts = [
      { value: '2023-12', count: 9 },
      { value: '', count: 8 },
      { value: '2024-02', count: 1 },
    ];
    expect(shown('month', counts, [])).toEqual(['2024-02 1', '2023-12 9', ' 8']);
  });
});

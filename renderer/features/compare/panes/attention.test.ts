import { describe, expect, it } from 'vitest';
import type { ComparisonModel } from '#renderer/features/compare/comparison-model.ts';
import { createAttention, isActiveIn, litIn, raisedIn } from './attention.ts';

const model = { panes: [[{ links: [3, 1] }], [{ links: [] }]] } as unknown as ComparisonModel;
const first = { pane: 0, sentence: 0 } as const;
const second = { pane: 1, sentence: 0 } as const;

describe('attention', () => {
  it('lights what is pointed at, else what has the focus, and offers the commands of that one alone', () => {
    const attention = createAttention();
    attention.setState({ focused: first });
    expect(litIn(attention.getState())).toEqual(first);
    attention.setState({ pointed: second });
    expect(litIn(attention.getState())).toEqual(second);
    expect([first, second].map(place => isActiveIn(attention.getState(), place))).toEqual([false, true]);
  });

  it('keeps the commands of a sentence whose menu has the focus, wherever the mouse rests', () => {
    const attention = createAttention();
    attention.setState({ pointed: second, menu: { place: first, of: 'conflict' } });
    expect([first, second].map(place => isActiveIn(attention.getState(), place))).toEqual([true, false]);
  });

  it('raises the links of what is lit, and none where nothing is', () => {
    const attention = createAttention();
    expect(raisedIn(attention.getState(), model)).toEqual([]);
    attention.setState({ focused: first });
    expect(raisedIn(attention.getState(), model)).toEqual([3, 1]);
    attention.setState({ pointed: second });
    expect(raisedIn(attention.getState(), model)).toEqual([]);
  });
});

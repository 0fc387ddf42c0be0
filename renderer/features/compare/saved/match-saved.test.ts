import { describe, expect, it } from 'vitest';
import type { ComparisonRules, SavedComparison } from '#shared/domain/comparison/saved-comparison.ts';
import { newArticleId, newComparisonId, newSourceId } from '#shared/ids/ids.ts';
import { matchSaved } from './match-saved.ts';

const [a, b, c] = ['a', 'b', 'c'].map(digit => newArticleId(newSourceId(digit.repeat(64)), 0)) as [
  SavedComparison['articles'][number],
  SavedComparison['articles'][number],
  SavedComparison['articles'][number],
];
const rules: ComparisonRules = { strictness: 'normal', ignored: ['digits', 'punctuation'] };

const keep = (name: string, articles: SavedComparison['articles'], by = rules): SavedComparison => ({
  id: newComparisonId(name),
  name,
  articles,
  rules: by,
  createdAt: '2025-02-25T10:00:00.000Z',
  changedAt: '2025-02-25T10:00:00.000Z',
});

const stateOf = (saved: readonly SavedComparison[], articles: SavedComparison['articles'], by = rules) => {
  const state = matchSaved(saved, articles, by);
  return state.kind === 'unsaved' ? 'unsaved' : `${state.kind} ${state.saved.name}`;
};

describe('matchSaved', () => {
  it('knows a comparison by its articles and not by part of them', () => {
    expect(stateOf([keep('two', [a, b])], [a, b])).toBe('saved two');
    expect(stateOf([keep('two', [a, b])], [a, b, c])).toBe('unsaved');
    expect(stateOf([keep('three', [a, b, c])], [a, b])).toBe('unsaved');
  });

  it('says that another base, order or rule is not saved yet', () => {
    expect(stateOf([keep('two', [a, b])], [b, a])).toBe('changed two');
    expect(stateOf([keep('two', [a, b])], [a, b], { ...rules, strictness: 'strict' })).toBe('changed two');
    expect(stateOf([keep('two', [a, b])], [a, b], { ...rules, ignored: ['digits'] })).toBe('changed two');
  });

  it('takes the order in which ignored differences are listed for nothing', () => {
    const turned: ComparisonRules = { ...rules, ignored: ['punctuation', 'digits'] };
    expect(stateOf([keep('two', [a, b])], [a, b], turned)).toBe('saved two');
  });

  it('prefers the one with the order in view, else the one changed last', () => {
    const kept = [keep('newest', [c, a, b]), keep('exact', [a, b, c])];
    expect(stateOf(kept, [a, b, c])).toBe('saved exact');
    expect(stateOf(kept, [b, a, c])).toBe('changed newest');
  });
});

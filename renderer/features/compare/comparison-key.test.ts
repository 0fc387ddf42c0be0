import { describe, expect, it } from 'vitest';
import type { ArticleBody, ArticleSummary } from '#shared/domain/article/article.ts';
import { comparisonKey, textsKey } from './comparison-key.ts';
import { defaultRules } from './comparison-rules.ts';

const article = (summary: Partial<ArticleSummary> = {}, body: Partial<ArticleBody> = {}) => ({
  summary: { id: 'a', textHash: 'h', language: 'ar', ...summary } as ArticleSummary,
  body: { analysisVersion: '1', numbers: [], temporal: [], entities: [], ...body } as unknown as ArticleBody,
});

describe('textsKey', () => {
  it('stays while nothing changed that the engine reads', () => {
    expect(textsKey([article({ title: 'one' })])).toBe(textsKey([article({ title: 'two' })]));
  });

  it('changes with the text, its reading, its language, and a correction of what was found', () => {
    const number = { value: 12 } as unknown as ArticleBody['numbers'][number];
    const others = [
      article({ textHash: 'other' }),
      article({ language: 'en' }),
      article({}, { analysisVersion: '2' }),
      article({}, { numbers: [number] }),
    ];
    const keys = [article(), ...others].map(each => textsKey([each]));
    expect(new Set(keys).size).toBe(5);
  });
});

describe('comparisonKey', () => {
  const decision = { kind: 'link', articles: [0, 1], sentences: [[0], [2]] } as const;

  it('changes with the rules and with what the analyst decided, and comes back when that is taken back', () => {
    const usual = comparisonKey('t', { rules: defaultRules, decisions: [] });
    const others = [
      comparisonKey('t', { rules: { ...defaultRules, strictness: 'strict' }, decisions: [] }),
      comparisonKey('t', { rules: { ...defaultRules, ignored: [] }, decisions: [] }),
      comparisonKey('t', { rules: defaultRules, decisions: [decision] }),
    ];
    expect(new Set([usual, ...others]).size).toBe(4);
    expect(comparisonKey('t', { rules: { ...defaultRules }, decisions: [] })).toBe(usual);
  });
});

import { describe, expect, it } from 'vitest';
import { findTemporalExpressions } from './find-temporal-expressions.ts';
import { ruleSets } from './rule-sets.ts';

const languages = { ar: 'ar', en: 'en', other: 'fr' } as const;

const rows = Object.entries(ruleSets).flatMap(([set, { rules }]) =>
  rules.map(rule => ({ language: languages[set as keyof typeof languages], ...rule })),
);

describe('temporal rules', () => {
  it.each(rows)('$language $id finds its example and no more of it', ({ language, id, example }) => {
    const start = example.indexOf('[');
    const text = example.replace(/[[\]]/g, '');
    const expected = example.slice(start + 1, example.indexOf(']'));
    const found = findTemporalExpressions(text, language).find(one => one.rule === id);
    expect(found?.text).toBe(expected);
    expect(found?.span).toEqual({ start, end: start + expected.length });
  });

  it.each(rows)('$language $id leaves its counter-example alone', ({ language, id, counterExample }) => {
    expect(findTemporalExpressions(counterExample, language).map(found => found.rule)).not.toContain(id);
  });

  it('gives every rule of a language a name of its own', () => {
    for (const { rules } of Object.values(ruleSets)) {
      expect(new Set(rules.map(rule => rule.id)).size).toBe(rules.length);
    }
  });
});

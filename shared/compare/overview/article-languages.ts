import { areDifferentLanguages } from '#shared/compare/different-languages.ts';

/** What of the pairs of articles is in one language, and so can be held against each other word for word: all, some, none. */
export function pairsOfOneLanguage(languages: readonly string[]): 'all' | 'some' | 'none' {
  const pairs = languages.flatMap((a, i) => languages.slice(i + 1).map(b => areDifferentLanguages(a, b)));
  if (!pairs.includes(true)) return 'all';
  return pairs.includes(false) ? 'some' : 'none';
}

import { diff } from 'fast-myers-diff';
import { compareArticles } from '#shared/compare/compare-articles.ts';
import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import { sentenceWords } from '#shared/compare/sentence-words.ts';
import type { MakePair, RewrittenPair } from './rewritten-pair.ts';

/** Milliseconds of processor time, medians over the same texts in turn. */
export interface ComparisonSpeed {
  /** Two articles from their text to classes. */
  readonly compared: number;
  /** One diff of all their words, which are numbers already. */
  readonly wholeTextDiff: number;
}

function spentMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The words of both texts as numbers, equal ones alike. */
function numberWords(articles: RewrittenPair['articles']): readonly [Int32Array, Int32Array] {
  const numbers = new Map<string, number>();
  const numbered = (article: ComparedArticle): Int32Array =>
    Int32Array.from(sentenceWords(article).flat(), ({ key }) => {
      const known = numbers.get(key) ?? numbers.size;
      numbers.set(key, known);
      return known;
    });
  return [numbered(articles[0]), numbered(articles[1])];
}

function diffAll([first, second]: readonly [Int32Array, Int32Array]): number {
  let changed = 0;
  for (const [start, end] of diff(first, second)) changed += end - start;
  return changed;
}

const levels = [0.3, 0.5, 0.7, 0.9];
/** Rounds over all pairs before the clock runs, and while it does. */
const rounds = { unclocked: 2, clocked: 3 };

/** Times both on `pairs` texts of `words` words and their rewritings, made beforehand, the four levels in turn. */
export function measureSpeed(
  makePair: MakePair,
  { words, pairs }: { readonly words: number; readonly pairs: number },
): ComparisonSpeed {
  const made = Array.from({ length: pairs }, (_, place) => {
    const level = levels[place % levels.length] ?? 0;
    const { articles } = makePair({ words, seed: place + 1, level, foreign: 'unrelated' });
    return { articles, numbered: numberWords(articles) };
  });
  const compared: number[] = [];
  const wholeTextDiff: number[] = [];
  for (let round = 0; round < rounds.unclocked + rounds.clocked; round++) {
    const own = made.map(({ articles }) => spentMs(() => compareArticles(articles)));
    const other = made.map(({ numbered }) => spentMs(() => diffAll(numbered)));
    if (round < rounds.unclocked) continue;
    compared.push(...own);
    wholeTextDiff.push(...other);
  }
  return { compared: median(compared), wholeTextDiff: median(wholeTextDiff) };
}

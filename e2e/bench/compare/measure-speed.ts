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
/** So many pairs are compared before the clock runs: the first ones are slow in any program. */
const warmUp = 12;

/** Times both on texts of `words` words and their rewritings, the four levels in turn, `repetitions` pairs after some to warm up. */
export function measureSpeed(
  makePair: MakePair,
  { words, repetitions }: { readonly words: number; readonly repetitions: number },
): ComparisonSpeed {
  const compared: number[] = [];
  const wholeTextDiff: number[] = [];
  for (let seed = 0; seed < warmUp + repetitions; seed++) {
    const level = levels[seed % levels.length] ?? 0;
    const { articles } = makePair({ words, seed: seed + 1, level, foreign: 'unrelated' });
    const numbered = numberWords(articles);
    const own = spentMs(() => compareArticles(articles));
    const other = spentMs(() => diffAll(numbered));
    if (seed < warmUp) continue;
    compared.push(own);
    wholeTextDiff.push(other);
  }
  return { compared: median(compared), wholeTextDiff: median(wholeTextDiff) };
}

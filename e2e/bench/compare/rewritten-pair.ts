import type { ComparedArticle } from '#shared/compare/compared-article.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import { lightStem } from '#shared/text/light-stem.ts';
import { foldText } from '#shared/text/normalise.ts';
import { spansOfLines } from '#shared/testing/build-comparison.ts';
import { createRandom, takeOne, type Random } from './random.ts';
import { disturbSentences, rewriteSentences } from './rewrite-text.ts';
import { plainSentences, vocabularyOf, type WeekArticle } from './week-articles.ts';

/** Where the sentences come from that only the rewritten text has: anywhere, or reports of the same matter elsewhere. */
export type ForeignSentences = 'unrelated' | 'same-topic';

export interface RewrittenPair {
  readonly articles: readonly [ComparedArticle, ComparedArticle];
  /** `first:second` for each two sentences that belong together. */
  readonly gold: ReadonlySet<string>;
}

/** Makes pairs of real sentences and their rewriting, the same ones for the same arguments. */
export type MakePair = (pair: {
  readonly words: number;
  readonly seed: number;
  readonly level: number;
  readonly foreign: ForeignSentences;
}) => RewrittenPair;

interface Material {
  readonly original: readonly string[];
  readonly foreign: string[];
}

const wordCount = (sentences: readonly string[]): number =>
  sentences.reduce((sum, sentence) => sum + sentence.split(/\s+/).length, 0);

/** Sentences from anywhere in the week, each once. */
function unrelatedMaterial(sentences: readonly string[], words: number, random: Random): Material {
  const pool = [...sentences];
  const original: string[] = [];
  while (pool.length > 0 && wordCount(original) < words) original.push(takeOne(pool, random));
  return { original, foreign: pool };
}

const topicOf = ({ title, text }: WeekArticle): ReadonlySet<string> =>
  new Set(
    foldText(`${title} ${text.slice(0, 400)}`)
      .split(/[^\p{L}]+/u)
      .filter(word => word.length > 2 && !isStopWord(word))
      .map(lightStem),
  );

function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared / Math.sqrt(Math.max(1, a.size * b.size));
}

/** Reports of one outlet on one matter, and what other outlets say that is no copy of them. */
function topicalMaterial(
  articles: readonly WeekArticle[],
  topics: ReadonlyMap<WeekArticle, ReadonlySet<string>>,
  words: number,
  random: Random,
): Material {
  const start = articles[Math.floor(random() * articles.length)] as WeekArticle;
  const near = (article: WeekArticle): number =>
    overlap(topics.get(start) ?? new Set(), topics.get(article) ?? new Set());
  const ordered = articles.toSorted((a, b) => near(b) - near(a));
  const original: string[] = [];
  for (const article of ordered) {
    if (article.source !== start.source) continue;
    for (const sentence of plainSentences(article))
      if (wordCount(original) < words && !original.includes(sentence)) original.push(sentence);
  }
  return { original, foreign: otherAccounts(ordered, start.source, original) };
}

const longWords = (sentence: string): ReadonlySet<string> =>
  new Set(sentence.split(/\s+/).filter(word => word.length > 3));

/** Sentences of other outlets that tell nothing of the original again: less than half of their words stand in any of its sentences. */
function otherAccounts(
  ordered: readonly WeekArticle[],
  source: string,
  original: readonly string[],
): string[] {
  const known = original.map(longWords);
  const accounts: string[] = [];
  for (const sentence of ordered.filter(article => article.source !== source).flatMap(plainSentences)) {
    if (accounts.length >= original.length / 2) break;
    const words = longWords(sentence);
    if (!known.some(others => isRetelling(words, others))) accounts.push(sentence);
  }
  return accounts;
}

function isRetelling(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  let shared = 0;
  for (const word of a) if (b.has(word)) shared++;
  return shared > 0.5 * Math.min(a.size, b.size);
}

const toArticle = (id: string, lines: readonly string[]): ComparedArticle => ({
  id,
  language: 'ar',
  text: lines.join('\n'),
  sentences: spansOfLines(lines),
  numbers: [],
  temporal: [],
});

/** Prepares the making of pairs from the articles of a corpus. */
export function createPairMaker(articles: readonly WeekArticle[]): MakePair {
  const sentences = [...new Set(articles.flatMap(plainSentences))];
  const vocabulary = vocabularyOf(sentences);
  const topics = new Map(articles.map(article => [article, topicOf(article)] as const));
  return ({ words, seed, level, foreign }) => {
    const random = createRandom(seed);
    const material =
      foreign === 'unrelated'
        ? unrelatedMaterial(sentences, words, random)
        : topicalMaterial(articles, topics, words, random);
    const plain = rewriteSentences(material.original, { level, vocabulary, random });
    const rewritten = disturbSentences(plain, material.foreign, random);
    const gold = new Set(rewritten.flatMap(({ from }, place) => from.map(first => `${first}:${place}`)));
    const second = rewritten.map(({ text }) => text);
    return { articles: [toArticle('original', material.original), toArticle('rewritten', second)], gold };
  };
}

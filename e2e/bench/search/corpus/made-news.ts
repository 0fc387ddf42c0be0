import { createRandom, type Random } from '#e2e/bench/compare/random.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { mixBits } from '#shared/reuse/hash.ts';
import { createVocabulary, type WordCode } from './vocabulary.ts';
import { createTopics } from './topics.ts';
import { punctuate } from './punctuate.ts';
import { createWordWriter } from './write-words.ts';
import { describeArticle } from './describe-article.ts';
import { idOfMade } from './made-ids.ts';

/** The words of a made article, in reading order. */
export interface MadeWords {
  readonly isArabic: boolean;
  readonly title: readonly WordCode[];
  readonly text: readonly WordCode[];
}

/** A collection of news that was never printed: the n-th article is the same on every machine, whichever were made before it. */
export interface MadeNews {
  words(number: number): MadeWords;
  article(number: number): SearchableArticle;
  /** Day of publication, in days since 1970; null for an article without a date. */
  day(number: number): number | null;
  /** Words that stand together in many articles. */
  collocation(random: Random): readonly WordCode[];
  spell(code: WordCode): string;
}

const englishShare = 0.1;
const shortestText = 80;
const longestText = 540;
const dayMs = 86_400_000;

/** Makes articles of about 315 words, title included, that share topics, phrases and the days on which a topic is in the news. */
export function createMadeNews(seed: number): MadeNews {
  const vocabulary = createVocabulary();
  const topics = createTopics(vocabulary, seed);
  const writeWords = createWordWriter(vocabulary, topics);
  const randomOf = (number: number): Random => createRandom(mixBits(seed + Math.imul(number, 0x9e3779b1)));

  const begin = (number: number) => {
    const random = randomOf(number);
    const isArabic = random() >= englishShare;
    return { random, isArabic, ...topics.drawTopicOfDay(random) };
  };
  const words = (number: number): MadeWords => {
    const { random, isArabic, topic } = begin(number);
    const title = writeWords(random, { isArabic, topic, count: 5 + Math.floor(random() * 8) });
    const count = shortestText + Math.floor(random() * (longestText - shortestText));
    return { isArabic, title, text: writeWords(random, { isArabic, topic, count }) };
  };
  const describe = (number: number) => describeArticle(randomOf(~number), begin(number));
  return {
    words,
    article(number) {
      const { isArabic, title, text } = words(number);
      return {
        ...describe(number),
        id: idOfMade(number),
        language: isArabic ? 'ar' : 'en',
        title: title.map(vocabulary.spell).join(' '),
        text: punctuate(text.map(vocabulary.spell), { isArabic, random: randomOf(-number) }),
      };
    },
    day(number) {
      const { published } = describe(number);
      return published === null ? null : Date.parse(published) / dayMs;
    },
    collocation: random => topics.drawCollocation(Math.floor(random() * topics.count), random),
    spell: vocabulary.spell,
  };
}

/** The news of a seed, made with the first wish: an engine that only answers questions does not need them. */
export function madeNewsOnDemand(seed: number): () => MadeNews {
  let news: MadeNews | null = null;
  return () => (news ??= createMadeNews(seed));
}

import { createRandom, type Random } from '#e2e/bench/compare/random.ts';
import type { SearchableArticle } from '#shared/search/searchable-article.ts';
import { mixBits } from '#shared/reuse/hash.ts';
import { createVocabulary, type WordCode } from './vocabulary.ts';
import { createTopics } from './topics.ts';
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
const shares = { collocation: 0.03, topic: 0.26, again: 0.1, number: 0.015 } as const;
const shortestText = 80;
const longestText = 540;

/** Makes articles of about 315 words, title included, that share topics, phrases and the days on which a topic is in the news. */
export function createMadeNews(seed: number): MadeNews {
  const vocabulary = createVocabulary();
  const topics = createTopics(vocabulary, seed);
  const randomOf = (number: number): Random => createRandom(mixBits(seed + Math.imul(number, 0x9e3779b1)));

  const writeWords = (random: Random, { topic, isArabic }: About, count: number): WordCode[] => {
    const codes: WordCode[] = [];
    while (codes.length < count) {
      const chance = random();
      if (chance < shares.number) codes.push(vocabulary.drawNumber(random));
      else if (isArabic && chance < shares.number + shares.collocation)
        codes.push(...topics.drawCollocation(topic, random));
      else if (chance < shares.number + shares.collocation + shares.topic)
        codes.push(topics.drawWord(topic, isArabic, random));
      else {
        const earlier = codes[Math.floor(random() * codes.length)];
        const isAgain = random() < shares.again && earlier !== undefined && vocabulary.hasTopic(earlier);
        codes.push(isAgain ? vocabulary.inflect(earlier, random) : vocabulary.draw(isArabic, random));
      }
    }
    return codes.slice(0, count);
  };
  const begin = (number: number): { random: Random; about: About; day: number } => {
    const random = randomOf(number);
    const isArabic = random() >= englishShare;
    const { topic, day } = topics.drawTopicOfDay(random);
    return { random, about: { topic, isArabic }, day };
  };
  const words = (number: number): MadeWords => {
    const { random, about } = begin(number);
    const title = writeWords(random, about, 5 + Math.floor(random() * 8));
    const length = shortestText + Math.floor(random() * (longestText - shortestText));
    return { isArabic: about.isArabic, title, text: writeWords(random, about, length) };
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
    day: number => {
      const { published } = describe(number);
      return published === null ? null : Date.parse(published) / 86_400_000;
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

interface About {
  readonly topic: number;
  readonly isArabic: boolean;
}

/** Sentences of about sixteen words, four to a paragraph. */
function punctuate(
  words: readonly string[],
  { isArabic, random }: { isArabic: boolean; random: Random },
): string {
  const comma = isArabic ? '،' : ',';
  let text = '';
  let sentences = 0;
  for (const [at, word] of words.entries()) {
    const chance = random();
    const isEnd = chance < 1 / 16 || at === words.length - 1;
    if (isEnd) sentences++;
    const gap = isEnd && sentences % 4 === 0 ? '\n' : ' ';
    text += word + (isEnd ? `.${gap}` : chance < 1 / 8 ? `${comma} ` : ' ');
  }
  return text.trimEnd();
}

import type { Random } from '#e2e/bench/compare/random.ts';
import type { Topics } from './topics.ts';
import type { Vocabulary, WordCode } from './vocabulary.ts';

/** So many of the words are numerals, begin a phrase, or are of the topic; of the others some are said again. */
const shares = { number: 0.015, collocation: 0.03, topic: 0.26, again: 0.1 } as const;

/** What is written about, in which language and how many words. */
interface WordsWish {
  readonly isArabic: boolean;
  readonly topic: number;
  readonly count: number;
}

/** Draws the words of a text or a title, in their order. */
export function createWordWriter(
  vocabulary: Vocabulary,
  topics: Topics,
): (random: Random, wish: WordsWish) => readonly WordCode[] {
  return (random, { isArabic, topic, count }) => {
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
}

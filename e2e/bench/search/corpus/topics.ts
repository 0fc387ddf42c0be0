import { createRandom, pickOne, type Random } from '#e2e/bench/compare/random.ts';
import type { Vocabulary, WordCode } from './vocabulary.ts';

/** Days over which made news are spread, and the first of them (days since 1970). */
export const newsDays = { first: 18_993, count: 1200 } as const;

const topicCount = 400;
const wordsOfTopic = 60;
const collocationsOfTopic = 12;
const sharedCollocations = 1200;

/** What made news are about. */
export interface Topics {
  readonly count: number;
  /** A day, and a topic that is likelier in the news on it. */
  drawTopicOfDay(random: Random): { readonly topic: number; readonly day: number };
  drawWord(topic: number, isArabic: boolean, random: Random): WordCode;
  /** Words that stand together in just these forms, of the topic or of any. */
  drawCollocation(topic: number, random: Random): readonly WordCode[];
}

/** Topics have words of middling frequency, phrases, and a day on which they are at their height. */
export function createTopics(vocabulary: Vocabulary, seed: number): Topics {
  const random = createRandom(seed ^ 0x7091c5);
  const drawRank = (): number => Math.floor(150 * 200 ** random());
  const topics = Array.from({ length: topicCount }, () => ({
    ranks: Array.from({ length: wordsOfTopic }, drawRank),
    height: newsDays.first + Math.floor(random() * newsDays.count),
  }));
  const makeCollocation = (ranks: readonly number[]): readonly WordCode[] =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, (_, at) =>
      at > 0 && random() < 0.15
        ? vocabulary.drawForm(true, Math.floor(random() * 12), random)
        : vocabulary.drawForm(true, pickOne(ranks, random), random),
    );
  const ofTopics = topics.map(({ ranks }) =>
    Array.from({ length: collocationsOfTopic }, () => makeCollocation(ranks)),
  );
  const shared = Array.from({ length: sharedCollocations }, () =>
    makeCollocation(Array.from({ length: 6 }, drawRank)),
  );
  return {
    count: topicCount,
    drawTopicOfDay(draw) {
      const day = newsDays.first + Math.floor(draw() * newsDays.count);
      const candidates = Array.from({ length: 3 }, () => Math.floor(draw() * topicCount));
      const farFrom = (topic: number): number => Math.abs((topics[topic]?.height ?? 0) - day);
      return {
        day,
        topic: candidates.reduce((best, topic) => (farFrom(topic) < farFrom(best) ? topic : best)),
      };
    },
    drawWord(topic, isArabic, draw) {
      // The first words of a topic are those that its articles are named by.
      const rank = topics[topic]?.ranks[Math.floor(draw() ** 1.6 * wordsOfTopic)] ?? 0;
      return vocabulary.drawForm(isArabic, rank, draw);
    },
    drawCollocation: (topic, draw) => pickOne(draw() < 0.6 ? (ofTopics[topic] ?? shared) : shared, draw),
  };
}

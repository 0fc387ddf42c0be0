import { sentenceVectors } from '#shared/compare/sentence-vectors.ts';
import type { ComparedWord } from '#shared/compare/sentence-words.ts';
import { similarPairs, type SimilarPair } from '#shared/compare/similar-pairs.ts';

type SentenceWords = readonly (readonly ComparedWord[])[];

/**
 * Too little alike for a link. Where neither sentence is more like any other of the two articles, most such pairs of
 * reports of one event tell the same in other words.
 */
const leastAlike = 0.22;

/** For each sentence of one side the pair in which it is most alike. */
function bestPairs(
  pairs: readonly SimilarPair[],
  sideOf: (pair: SimilarPair) => number,
): ReadonlyMap<number, SimilarPair> {
  const best = new Map<number, SimilarPair>();
  for (const pair of pairs) {
    const known = best.get(sideOf(pair));
    if (!known || pair.similarity > known.similarity) best.set(sideOf(pair), pair);
  }
  return best;
}

/**
 * Sentences of each article that some other article tells again in other words, however far from the same ones: each of
 * the two is more like the other than like anything else in the other's article.
 */
export function findRetoldSentences(words: readonly SentenceWords[]): readonly ReadonlySet<number>[] {
  const all = sentenceVectors(words.flat().map(sentence => sentence.map(({ key }) => key)));
  const vectors = words.map((sentences, article) => {
    const start = words.slice(0, article).flat().length;
    return all.slice(start, start + sentences.length);
  });
  const retold = words.map(() => new Set<number>());
  vectors.forEach((first, a) =>
    vectors.slice(a + 1).forEach((second, i) => {
      const pairs = similarPairs(first, second, leastAlike);
      const ofSecond = bestPairs(pairs, pair => pair.second);
      for (const pair of bestPairs(pairs, each => each.first).values()) {
        if (ofSecond.get(pair.second) !== pair) continue;
        retold[a]?.add(pair.first);
        retold[a + 1 + i]?.add(pair.second);
      }
    }),
  );
  return retold;
}

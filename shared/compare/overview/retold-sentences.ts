import { cosine, sentenceVectors, type SparseVector } from '#shared/compare/sentence-vectors.ts';
import type { ComparedWord } from '#shared/compare/sentence-words.ts';

type SentenceWords = readonly (readonly ComparedWord[])[];

/**
 * Too little alike for a link, but with no other left that is more so: of such pairs among reports of one event eight in
 * ten tell the same in other words.
 */
const leastAlike = 0.22;

/** The sentence of the other article that each is most like, if it is like any. */
function nearest(
  sentences: readonly number[],
  others: readonly number[],
  likeness: (sentence: number, other: number) => number,
): ReadonlyMap<number, number> {
  return new Map(
    sentences.flatMap(sentence => {
      const [best] = others
        .map(other => ({ other, alike: likeness(sentence, other) }))
        .filter(({ alike }) => alike >= leastAlike)
        .sort((a, b) => b.alike - a.alike);
      return best ? [[sentence, best.other] as const] : [];
    }),
  );
}

/**
 * Of sentences that are linked to none, those that are most like each other in two articles: for each article, as a set.
 * `words` are those of all sentences, `only` the unlinked ones.
 */
export function findRetoldSentences(
  words: readonly SentenceWords[],
  only: readonly (readonly number[])[],
): readonly ReadonlySet<number>[] {
  const vectors = sentenceVectors(words.flat().map(sentence => sentence.map(({ key }) => key)));
  const starts = words.map((_, article) => words.slice(0, article).flat().length);
  const vectorOf = (article: number, sentence: number): SparseVector | undefined =>
    vectors[(starts[article] ?? 0) + sentence];
  const retold = words.map(() => new Set<number>());
  words.forEach((_, a) =>
    words.slice(a + 1).forEach((_other, i) => {
      const b = a + 1 + i;
      const likeness = (first: number, second: number): number => {
        const [one, other] = [vectorOf(a, first), vectorOf(b, second)];
        return one && other ? cosine(one, other) : 0;
      };
      const [own, others] = [only[a] ?? [], only[b] ?? []];
      const back = nearest(others, own, (second, first) => likeness(first, second));
      for (const [first, second] of nearest(own, others, likeness))
        if (back.get(second) === first) {
          retold[a]?.add(first);
          retold[b]?.add(second);
        }
    }),
  );
  return retold;
}

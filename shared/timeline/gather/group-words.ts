import { ragged } from '#shared/timeline/timeline-data.ts';
import { spreadOf } from './join-alike.ts';
import type { TermVectors } from './term-vectors.ts';

/** What the sentences of a group say together: for each term the sum of its weights, each sentence of length 1. */
export type GroupWords = ReadonlyMap<number, number>;

/** The words of these marks; of many, those of some from everywhere among them. */
export function wordsOf(marks: readonly number[], { lists, squares, lengths }: TermVectors): GroupWords {
  const words = new Map<number, number>();
  for (const mark of spreadOf(marks)) {
    for (const term of ragged(lists, mark))
      words.set(
        term,
        (words.get(term) ?? 0) + Math.sqrt(squares[term] as number) / (lengths[mark] as number),
      );
  }
  return words;
}

/** How alike two groups are by their words, 0 to 1. */
export function cosineOfWords(first: GroupWords, second: GroupWords): number {
  let [common, own, other] = [0, 0, 0];
  for (const [term, weight] of first) {
    own += weight * weight;
    common += weight * (second.get(term) ?? 0);
  }
  for (const weight of second.values()) other += weight * weight;
  return common / (Math.sqrt(own * other) || 1);
}

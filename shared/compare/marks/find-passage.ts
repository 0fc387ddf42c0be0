import type { MarkedPassage } from '#shared/domain/comparison/comparison-mark.ts';
import type { Span } from '#shared/domain/article/span.ts';
import { foldText } from '#shared/text/normalise.ts';
import { nearestOccurrence } from '#shared/text/nearest-occurrence.ts';
import { visitWords } from '#shared/text/tokens.ts';
import type { MarkedArticle } from './marked-article.ts';

/** Where a passage stands now. */
export interface FoundPassage {
  /** Ascending, at least one. */
  readonly sentences: readonly number[];
  /** False where only most of the words are still the same. */
  readonly hasSameWords: boolean;
}

/** How many of the words two passages must have in common (Dice) to be one that was revised. */
const leastLikeness = 0.75;

function foldedWords(text: string): readonly string[] {
  const folded = foldText(text);
  const words: string[] = [];
  visitWords(folded, (start, end) => void words.push(folded.slice(start, end)));
  return words;
}

/** The sentences that lie in the place for the most part, or that most of the place lies in. */
function sentencesAt(sentences: readonly Span[], place: Span): readonly number[] {
  return sentences.flatMap((sentence, index) => {
    const both = Math.min(sentence.end, place.end) - Math.max(sentence.start, place.start);
    const shorter = Math.min(sentence.end - sentence.start, place.end - place.start);
    return both * 2 > shorter ? [index] : [];
  });
}

function occurrences(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function likeness(words: readonly string[], others: readonly string[]): number {
  const counts = occurrences(others);
  let both = 0;
  for (const [word, count] of occurrences(words)) both += Math.min(count, counts.get(word) ?? 0);
  return words.length + others.length === 0 ? 0 : (2 * both) / (words.length + others.length);
}

interface Candidate extends FoundPassage {
  readonly likeness: number;
  readonly distance: number;
}

const isBetter = (one: Candidate, other: Candidate): boolean =>
  one.likeness === other.likeness ? one.distance < other.distance : one.likeness > other.likeness;

/** The run of sentences that has most words in common with the passage; of equals the one nearest to its old place. */
function mostAlike(article: MarkedArticle, passage: MarkedPassage): FoundPassage | null {
  const wanted = foldedWords(passage.text);
  const words = article.sentences.map(({ start, end }) => foldedWords(article.text.slice(start, end)));
  let best: Candidate | null = null;
  for (let first = 0; first < words.length; first++) {
    let run: readonly string[] = [];
    // A run twice as long as the passage has at most two thirds of its words in common with it.
    for (let last = first; last < words.length && run.length < 2 * wanted.length; last++) {
      run = [...run, ...(words[last] ?? [])];
      const found = likeness(wanted, run);
      if (found < leastLikeness) continue;
      const candidate = {
        sentences: Array.from({ length: last - first + 1 }, (_, i) => first + i),
        hasSameWords: run.length === wanted.length && run.every((word, i) => word === wanted[i]),
        likeness: found,
        distance: Math.abs((article.sentences[first]?.start ?? 0) - passage.span.start),
      };
      if (best === null || isBetter(candidate, best)) best = candidate;
    }
  }
  return best;
}

/**
 * The sentences that a passage is now: those at its old place where its text still stands there, else where it stands
 * nearest to that, else those with nearly the same words. Null when it is gone.
 */
export function findPassage(article: MarkedArticle, passage: MarkedPassage): FoundPassage | null {
  const place = nearestOccurrence(article.text, passage.text, passage.span.start);
  const sentences = place === null ? [] : sentencesAt(article.sentences, place);
  return sentences.length > 0 ? { sentences, hasSameWords: true } : mostAlike(article, passage);
}

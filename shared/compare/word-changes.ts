import { diff } from 'fast-myers-diff';
import type { Span } from '#shared/domain/article/span.ts';
import type { ComparedWord } from './sentence-words.ts';

/** One side of a comparison of passages: the words of each of its sentences. */
export type PassageWords = readonly (readonly ComparedWord[])[];

/**
 * The words that differ between two passages (shortest edit script, Myers 1986, on folded words), as spans in the
 * text of each side. Changed words that follow one another give one span, with the spaces and marks between them;
 * a span never runs over the end of a sentence.
 */
export function wordChanges(
  first: PassageWords,
  second: PassageWords,
): readonly [readonly Span[], readonly Span[]] {
  const numbers = new Map<string, number>();
  const numberOf = ({ key }: ComparedWord): number => {
    const known = numbers.get(key) ?? numbers.size;
    numbers.set(key, known);
    return known;
  };
  const a = Int32Array.from(first.flat(), numberOf);
  const b = Int32Array.from(second.flat(), numberOf);
  const changedA = new Uint8Array(a.length);
  const changedB = new Uint8Array(b.length);
  for (const [startA, endA, startB, endB] of diff(a, b)) {
    changedA.fill(1, startA, endA);
    changedB.fill(1, startB, endB);
  }
  return [changedSpans(first, changedA), changedSpans(second, changedB)];
}

function changedSpans(passage: PassageWords, changed: Uint8Array): readonly Span[] {
  const spans: Span[] = [];
  let place = 0;
  for (const sentence of passage) {
    let start = -1;
    let end = -1;
    for (const { span } of sentence) {
      if (changed[place++]) {
        if (start < 0) start = span.start;
        end = span.end;
      } else if (start >= 0) {
        spans.push({ start, end });
        start = -1;
      }
    }
    if (start >= 0) spans.push({ start, end });
  }
  return spans;
}

/** True if both passages are the same words in the same order. */
export function areSameWords(first: PassageWords, second: PassageWords): boolean {
  const a = first.flat();
  const b = second.flat();
  return a.length === b.length && a.every((word, i) => word.key === b[i]?.key);
}

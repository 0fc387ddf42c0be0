import { diff } from 'fast-myers-diff';
import type { Span } from '#shared/domain/article/span.ts';
import { isStopWord } from '#shared/text/stop-words.ts';
import type { ComparedWord } from './sentence-words.ts';

/** One side of a comparison of passages: the words of each of its sentences. */
export type PassageWords = readonly (readonly ComparedWord[])[];

/** Words that one side has in the place of those of the other: from start to before end, in each. */
interface Hunk {
  readonly startA: number;
  readonly endA: number;
  readonly startB: number;
  readonly endB: number;
}

/**
 * The words that differ between two passages (shortest edit script, Myers 1986, on the forms of words), as spans in the
 * text of each side. Changed words that follow one another give one span, with the spaces and marks between them, and so
 * do changes with nothing but a few stop words between them; a span never runs over the end of a sentence.
 */
export function wordChanges(
  first: PassageWords,
  second: PassageWords,
): readonly [readonly Span[], readonly Span[]] {
  const a = first.flat();
  const b = second.flat();
  const changedA = new Uint8Array(a.length);
  const changedB = new Uint8Array(b.length);
  for (const { startA, endA, startB, endB } of withoutScraps(hunksOf(a, b), a)) {
    changedA.fill(1, startA, endA);
    changedB.fill(1, startB, endB);
  }
  return [changedSpans(first, changedA), changedSpans(second, changedB)];
}

function hunksOf(a: readonly ComparedWord[], b: readonly ComparedWord[]): readonly Hunk[] {
  const most = Math.min(a.length, b.length);
  let start = 0;
  while (start < most && a[start]?.form === b[start]?.form) start++;
  let end = 0;
  while (end < most - start && a[a.length - 1 - end]?.form === b[b.length - 1 - end]?.form) end++;
  const numbers = new Map<string, number>();
  const middle = (words: readonly ComparedWord[]): Int32Array => {
    const numbered = new Int32Array(words.length - end - start);
    for (let i = 0; i < numbered.length; i++) {
      const form = words[start + i]?.form ?? '';
      const number = numbers.get(form) ?? numbers.size;
      numbers.set(form, number);
      numbered[i] = number;
    }
    return numbered;
  };
  const hunks: Hunk[] = [];
  for (const [startA, endA, startB, endB] of diff(middle(a), middle(b)))
    hunks.push({
      startA: start + startA,
      endA: start + endA,
      startB: start + startB,
      endB: start + endB,
    });
  return hunks;
}

const sizeOf = ({ startA, endA, startB, endB }: Hunk): number => Math.max(endA - startA, endB - startB);

/**
 * Joins changes between which only stop words are equal, fewer of them than changed words around them: that «في» stands
 * in two different clauses is no likeness, and marks with such holes are hard to read.
 */
function withoutScraps(hunks: readonly Hunk[], words: readonly ComparedWord[]): readonly Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const last = joined.at(-1);
    if (last && isScrap(words.slice(last.endA, hunk.startA), sizeOf(last), sizeOf(hunk))) {
      joined[joined.length - 1] = { ...last, endA: hunk.endA, endB: hunk.endB };
    } else {
      joined.push(hunk);
    }
  }
  return joined;
}

const isScrap = (between: readonly ComparedWord[], before: number, after: number): boolean =>
  between.length <= Math.min(before, after) &&
  2 * between.length < before + after &&
  between.every(({ key, isMark }) => isMark || isStopWord(key));

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

const countOf = (passage: PassageWords): number =>
  passage.reduce((sum, sentence) => sum + sentence.length, 0);

/** True if both passages are the same words in the same order, under the rules by which they were read. */
export function areSameWords(first: PassageWords, second: PassageWords): boolean {
  if (countOf(first) !== countOf(second)) return false;
  const others = second.length === 1 ? (second[0] ?? []) : second.flat();
  let place = 0;
  return first.every(sentence => sentence.every(({ form }) => form === others[place++]?.form));
}

import type { ComparedWord } from '#shared/compare/sentence-words.ts';
import type { Span } from '#shared/domain/article/span.ts';

/** What two texts have word for word in common. */
export interface SharedText {
  /** How much of the shorter stands in the other, 0 to 1. */
  readonly share: number;
  /** The longest passage of both, as a span of each. */
  readonly longest: readonly [Span, Span];
}

/** Shorter runs of the same words are phrases that two reporters hit on by themselves. */
const shortestRun = 5;

/** A run of words that both have: where it begins in each, and how many they are. */
interface Run {
  readonly first: number;
  readonly second: number;
  readonly length: number;
}

const runKey = (words: readonly ComparedWord[], at: number): string =>
  words
    .slice(at, at + shortestRun)
    .map(({ key }) => key)
    .join(' ');

/** Where each run of `shortestRun` words begins. */
function placesOfRuns(words: readonly ComparedWord[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + shortestRun <= words.length; at++) {
    const key = runKey(words, at);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  return places;
}

/** Visits all runs of at least `shortestRun` words that cannot be made longer, by their place in the first text. */
function visitSharedRuns(
  first: readonly ComparedWord[],
  second: readonly ComparedWord[],
  visit: (run: Run) => void,
): void {
  const places = placesOfRuns(second);
  for (let at = 0; at + shortestRun <= first.length; at++) {
    for (const other of places.get(runKey(first, at)) ?? []) {
      if (at > 0 && other > 0 && first[at - 1]?.key === second[other - 1]?.key) continue;
      let length = shortestRun;
      while (
        at + length < first.length &&
        other + length < second.length &&
        first[at + length]?.key === second[other + length]?.key
      )
        length++;
      visit({ first: at, second: other, length });
    }
  }
}

const spanOfRun = (words: readonly ComparedWord[], at: number, length: number): Span => ({
  start: words[at]?.span.start ?? 0,
  end: words[at + length - 1]?.span.end ?? 0,
});

/** What two texts, given as their words, have in common word for word; null where that is no run of five words. */
export function findSharedText(
  first: readonly ComparedWord[],
  second: readonly ComparedWord[],
): SharedText | null {
  const isFirstShorter = first.length <= second.length;
  const covered = new Uint8Array(Math.min(first.length, second.length));
  let longest: Run = { first: 0, second: 0, length: 0 };
  // Runs are not gathered: two long tables have millions of them.
  visitSharedRuns(first, second, run => {
    const start = isFirstShorter ? run.first : run.second;
    covered.fill(1, start, start + run.length);
    if (run.length > longest.length) longest = run;
  });
  if (longest.length === 0) return null;
  return {
    share: covered.filter(Boolean).length / covered.length,
    longest: [
      spanOfRun(first, longest.first, longest.length),
      spanOfRun(second, longest.second, longest.length),
    ],
  };
}

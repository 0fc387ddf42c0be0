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

/** All runs of at least `shortestRun` words that cannot be made longer. */
function sharedRuns(first: readonly ComparedWord[], second: readonly ComparedWord[]): readonly Run[] {
  const places = new Map<string, number[]>();
  for (let at = 0; at + shortestRun <= second.length; at++) {
    const key = runKey(second, at);
    const known = places.get(key);
    if (known) known.push(at);
    else places.set(key, [at]);
  }
  const runs: Run[] = [];
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
      runs.push({ first: at, second: other, length });
    }
  }
  return runs;
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
  const runs = sharedRuns(first, second);
  const [leader] = runs;
  if (!leader) return null;
  const longest = runs.reduce((best, run) => (run.length > best.length ? run : best), leader);
  const isFirstShorter = first.length <= second.length;
  const covered = new Set<number>();
  for (const run of runs)
    for (let i = 0; i < run.length; i++) covered.add((isFirstShorter ? run.first : run.second) + i);
  return {
    share: covered.size / Math.min(first.length, second.length),
    longest: [
      spanOfRun(first, longest.first, longest.length),
      spanOfRun(second, longest.second, longest.length),
    ],
  };
}

import { findClusters } from './clusters.ts';
import type { SharedPrints } from './shared-prints.ts';

/** Two articles, by their places, the lower one first. */
export type Couple = readonly [first: number, second: number];

/** Others of a story that each article is held against, on either side. */
const mostNeighbours = 30;

interface WideStoryOptions {
  /** For each group of fingerprints, 1 where it is in too many articles to be told from boilerplate by itself. */
  readonly isCommon: Uint8Array;
  /** Whether most of an article is in as many: then it is one of the many that print a story, and this is no boilerplate. */
  readonly isWide: (article: number) => boolean;
  /** Whether two of them are nearly the same text. */
  readonly isNearlySame: (couple: Couple) => boolean;
}

/**
 * Each such article with the next one that has a fingerprint in common with it, and how many they have: enough to put a
 * story together without holding all of its articles against each other.
 */
function countNext(
  { starts, groups, slots, articles, groupStarts }: SharedPrints,
  { isCommon, isWide }: WideStoryOptions,
  article: number,
): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (let rank = starts[article] ?? 0; rank < (starts[article + 1] ?? 0); rank++) {
    const group = groups[rank] ?? 0;
    if (isCommon[group] === 0) continue;
    const end = groupStarts[group + 1] ?? 0;
    let slot = (slots[rank] ?? 0) + 1;
    while (slot < end && !isWide(articles[slot] ?? 0)) slot++;
    const next = articles[slot];
    if (slot < end && next !== undefined) counts.set(next, (counts.get(next) ?? 0) + 1);
  }
  return counts;
}

/** A chain of fingerprints that is worth a closer look. */
const fewestInChain = 3;

/** Finds couples of nearly the same text among articles that so many print that their fingerprints say nothing by themselves. */
export function findWideStories(shared: SharedPrints, options: WideStoryOptions): readonly Couple[] {
  const { articleCount } = shared;
  const chained: Couple[] = [];
  for (let first = 0; first < articleCount; first++) {
    if (!options.isWide(first)) continue;
    for (const [second, count] of countNext(shared, options, first)) {
      const couple: Couple = [first, second];
      if (count >= fewestInChain && options.isNearlySame(couple)) chained.push(couple);
    }
  }
  const couples = new Map(chained.map(couple => [couple.join(' '), couple]));
  for (const members of findClusters(articleCount, chained))
    for (const [at, first] of members.entries())
      for (const second of members.slice(at + 1, at + 1 + mostNeighbours)) {
        const couple: Couple = [first, second];
        if (options.isNearlySame(couple)) couples.set(couple.join(' '), couple);
      }
  return [...couples.values()];
}

import { findLongestPassage, type CommonPrints } from './passages.ts';
import type { PrintsTable } from './prints-table.ts';
import type { SharedPrints } from './shared-prints.ts';

/** Two articles that have text in common; `first` is the lower place. */
export interface TextPair {
  readonly first: number;
  readonly second: number;
  readonly isNearDuplicate: boolean;
  /** How much of the shorter stands in the other, 0 to 1. */
  readonly share: number;
  /** Words of the longest passage that both have. */
  readonly longestRun: number;
}

/** Fingerprints that two articles must have in common at least, and in one passage if that is all they share. */
export const fewestPrints = 4;
/** From this share on the two are nearly the same text. */
export const nearDuplicateShare = 0.5;

/** In more articles than this a fingerprint is of boilerplate, unless most of what they say is in as many. */
export const mostArticlesWithPrint = (articleCount: number): number =>
  Math.min(40, Math.max(12, Math.round(articleCount / 20)));

/** For each group of fingerprints, 1 where it is in too many articles. */
export function findCommonGroups({ groupStarts, articleCount }: SharedPrints): Uint8Array {
  const most = mostArticlesWithPrint(articleCount);
  return Uint8Array.from(groupStarts.subarray(1), (end, group) =>
    end - (groupStarts[group] ?? 0) > most ? 1 : 0,
  );
}

/** How many fingerprints of each article are its own or shared with few. */
export function countTelling(table: PrintsTable, shared: SharedPrints, isCommon: Uint8Array): Uint32Array {
  const telling = new Uint32Array(table.articleCount);
  for (let article = 0; article < table.articleCount; article++) {
    let common = 0;
    for (let rank = shared.starts[article] ?? 0; rank < (shared.starts[article + 1] ?? 0); rank++)
      common += isCommon[shared.groups[rank] ?? 0] ?? 0;
    telling[article] = (table.starts[article + 1] ?? 0) - (table.starts[article] ?? 0) - common;
  }
  return telling;
}

/** Compares one article after the other with those of higher places; the arrays are as long as there are articles or groups. */
function createPairReader(shared: SharedPrints, isCommon: Uint8Array) {
  const { starts, groups, slots, articles, groupStarts, positions } = shared;
  const counts = new Uint32Array(shared.articleCount);
  const placeInFirst = new Uint32Array(groupStarts.length);

  /** Articles after this one with the number of telling fingerprints in common. */
  const countPartners = (article: number): readonly (readonly [partner: number, count: number])[] => {
    const partners: number[] = [];
    for (let rank = starts[article] ?? 0; rank < (starts[article + 1] ?? 0); rank++) {
      const group = groups[rank] ?? 0;
      if (isCommon[group] === 1) continue;
      const end = groupStarts[group + 1] ?? 0;
      for (let slot = (slots[rank] ?? 0) + 1; slot < end; slot++) {
        const partner = articles[slot] ?? 0;
        const count = counts[partner] ?? 0;
        if (count === 0) partners.push(partner);
        counts[partner] = count + 1;
      }
    }
    const counted = partners.map(partner => [partner, counts[partner] ?? 0] as const);
    for (const partner of partners) counts[partner] = 0;
    return counted.filter(([, count]) => count >= fewestPrints);
  };

  /** Remembers, or forgets, where the fingerprints of an article stand. */
  const place = (article: number, isThere: boolean): void => {
    for (let rank = starts[article] ?? 0; rank < (starts[article + 1] ?? 0); rank++)
      placeInFirst[groups[rank] ?? 0] = isThere ? (positions[rank] ?? 0) + 1 : 0;
  };
  const commonWith = (partner: number): CommonPrints => {
    const [first, second]: [number[], number[]] = [[], []];
    for (let rank = starts[partner] ?? 0; rank < (starts[partner + 1] ?? 0); rank++) {
      const placed = placeInFirst[groups[rank] ?? 0] ?? 0;
      if (placed === 0) continue;
      first.push(placed - 1);
      second.push(positions[rank] ?? 0);
    }
    return { first, second };
  };
  return { countPartners, place, commonWith };
}

/** Finds all pairs of articles that are nearly the same text or share a passage; in the order of their places. */
export function findTextPairs(table: PrintsTable, shared: SharedPrints): readonly TextPair[] {
  const isCommon = findCommonGroups(shared);
  const telling = countTelling(table, shared, isCommon);
  const reader = createPairReader(shared, isCommon);
  const pairs: TextPair[] = [];
  for (let first = 0; first < table.articleCount; first++) {
    const partners = reader.countPartners(first);
    if (partners.length === 0) continue;
    reader.place(first, true);
    for (const [second, count] of partners) {
      const share = Math.min(1, count / Math.min(telling[first] ?? 0, telling[second] ?? 0));
      const passage = findLongestPassage(reader.commonWith(second));
      const isNearDuplicate = share >= nearDuplicateShare;
      if (isNearDuplicate || passage.prints >= fewestPrints)
        pairs.push({ first, second, isNearDuplicate, share, longestRun: passage.words });
    }
    reader.place(first, false);
  }
  return pairs;
}

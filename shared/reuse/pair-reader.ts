import type { PrintsInCommon } from './passages.ts';
import type { SharedPrints } from './shared-prints.ts';

/** Holds one article after the other against those that have fingerprints in common with it. */
export interface PairReader {
  /** Articles of higher places than this one, and how many fingerprints that are not common each shares with it. */
  countPartners(article: number): ReadonlyMap<number, number>;
  /** All fingerprints that two articles have in common. */
  read(first: number, second: number): PrintsInCommon;
}

/** The room it works in is as large as there are articles and fingerprints, and is used again for each. */
export function createPairReader(shared: SharedPrints, isCommon: Uint8Array): PairReader {
  const { starts, groups, slots, articles, groupStarts, positions, articleCount } = shared;
  const counts = new Uint32Array(articleCount);
  const placed = new Uint32Array(groupStarts.length);
  let placedArticle = -1;

  const mark = (article: number, isThere: boolean): void => {
    for (let rank = starts[article] ?? 0; rank < (starts[article + 1] ?? 0); rank++)
      placed[groups[rank] ?? 0] = isThere ? (positions[rank] ?? 0) + 1 : 0;
  };
  const place = (article: number): void => {
    if (article === placedArticle) return;
    if (placedArticle >= 0) mark(placedArticle, false);
    mark(article, true);
    placedArticle = article;
  };

  return {
    countPartners(article) {
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
      const counted = new Map(partners.map(partner => [partner, counts[partner] ?? 0]));
      for (const partner of partners) counts[partner] = 0;
      return counted;
    },
    read(first, second) {
      place(first);
      const common: Record<keyof PrintsInCommon, number[]> = { first: [], second: [], holders: [] };
      for (let rank = starts[second] ?? 0; rank < (starts[second + 1] ?? 0); rank++) {
        const group = groups[rank] ?? 0;
        const position = placed[group] ?? 0;
        if (position === 0) continue;
        common.first.push(position - 1);
        common.second.push(positions[rank] ?? 0);
        common.holders.push((groupStarts[group + 1] ?? 0) - (groupStarts[group] ?? 0));
      }
      return common;
    },
  };
}

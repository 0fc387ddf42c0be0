import { findCommonPrints } from './common-prints.ts';
import { createPairReader } from './pair-reader.ts';
import { findLongestPassage } from './passages.ts';
import type { PrintsTable } from './prints-table.ts';
import { findSharedPrints } from './shared-prints.ts';
import { findWideStories, type Couple } from './wide-stories.ts';

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
const fewestPrints = 4;
/** From this share of the shorter on two are nearly the same text … */
const nearShare = 0.5;
/** … if it is as much of the longer: a round-up is no copy of each report in it. */
const nearShareOfLonger = 0.2;
/** What two articles have in common that many have must be more of them: it may be what stands under all reports. */
const wideShare = 0.7;

interface Sizes {
  readonly shorter: number;
  readonly longer: number;
}

const isNear = (count: number, { shorter, longer }: Sizes, least = nearShare): boolean =>
  count >= Math.max(fewestPrints, least * shorter, nearShareOfLonger * longer);

/** Finds all pairs of articles that are nearly the same text or share a passage; in the order of their places. */
export function findTextPairs(table: PrintsTable): readonly TextPair[] {
  const shared = findSharedPrints(table);
  const { isCommon, telling } = findCommonPrints(table, shared);
  const reader = createPairReader(shared, isCommon);
  const pairs: TextPair[] = [];
  const sizesIn = (sizes: (article: number) => number, [first, second]: Couple): Sizes => {
    const [a, b] = [sizes(first), sizes(second)];
    return { shorter: Math.min(a, b), longer: Math.max(a, b) };
  };
  const tell = ([first, second]: Couple, isNearDuplicate: boolean, share: number): void => {
    const passage = findLongestPassage(reader.read(first, second));
    if (isNearDuplicate || passage.prints >= fewestPrints)
      pairs.push({ first, second, isNearDuplicate, share: Math.min(1, share), longestRun: passage.words });
  };

  const tellingOf = (article: number): number => telling[article] ?? 0;
  const printsOf = (article: number): number =>
    (table.starts[article + 1] ?? 0) - (table.starts[article] ?? 0);
  const isWide = (article: number): boolean => tellingOf(article) * 2 < printsOf(article);

  for (let first = 0; first < table.articleCount; first++) {
    for (const [second, count] of reader.countPartners(first)) {
      if (count < fewestPrints || (isWide(first) && isWide(second))) continue;
      const sizes = sizesIn(tellingOf, [first, second]);
      tell([first, second], isNear(count, sizes), count / sizes.shorter);
    }
  }
  const inCommon = ([first, second]: Couple): number => reader.read(first, second).first.length;
  const isNearlySame = (couple: Couple): boolean =>
    isNear(inCommon(couple), sizesIn(printsOf, couple), wideShare);
  for (const couple of findWideStories(shared, { isCommon, isWide, isNearlySame }))
    tell(couple, true, inCommon(couple) / sizesIn(printsOf, couple).shorter);
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

import { findCommonPrints } from './common-prints.ts';
import { createPairReader, type PairReader } from './pair-reader.ts';
import { findLongestPassage, isFrame, isSpreadOver } from './passages.ts';
import type { PrintsTable } from './prints-table.ts';
import { findSharedPrints, type SharedPrints } from './shared-prints.ts';
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
/**
 * Two are nearly the same text where half of both is in common; or, where one was cut short, three quarters of the shorter
 * one, if it is as much of the longer: a round-up is no copy of each report in it. Less is mostly background that an outlet
 * sets under one report after the other: it would tie reports of different events together.
 */
const near = [
  { ofShorter: 0.5, ofLonger: 0.5 },
  { ofShorter: 0.75, ofLonger: 0.2 },
] as const;
/**
 * What two articles have in common that many have may be what stands above and under all reports. It is a story where it is
 * nearly all of the shorter one, or some sixty words at least that are spread over all of both.
 */
const wide = { share: 0.85, ofLonger: 0.2, spreadShare: 0.4, spreadPrints: 16, mostTelling: 0.6 } as const;
/** Two that share so much, though nowhere in one piece, are one text reworded. */
const reworded = { prints: 6, share: 0.15 } as const;

interface Sizes {
  readonly shorter: number;
  readonly longer: number;
}

/** A flash of a line or two has few fingerprints; it is a copy where most of them are in both. */
const flash = { prints: 2, share: 0.6 } as const;

const isNear = (count: number, { shorter, longer }: Sizes): boolean =>
  count >= fewestPrints
    ? near.some(({ ofShorter, ofLonger }) => count >= Math.max(ofShorter * shorter, ofLonger * longer))
    : count >= Math.max(flash.prints, flash.share * longer);

/** All that pairs are found by. */
interface Ground {
  readonly shared: SharedPrints;
  readonly isCommon: Uint8Array;
  readonly reader: PairReader;
  /** Fingerprints of an article, all and those that few have. */
  readonly printsOf: (article: number) => number;
  readonly tellingOf: (article: number) => number;
  /** Words of an article, up to its last fingerprint. */
  readonly wordsOf: (article: number) => number;
}

function layGround(table: PrintsTable): Ground {
  const shared = findSharedPrints(table);
  const { isCommon, telling } = findCommonPrints(table, shared);
  const endOf = (article: number): number => table.starts[article + 1] ?? 0;
  return {
    shared,
    isCommon,
    reader: createPairReader(shared, isCommon),
    printsOf: article => endOf(article) - (table.starts[article] ?? 0),
    tellingOf: article => telling[article] ?? 0,
    wordsOf: article => (table.positions[endOf(article) - 1] ?? 0) + 1,
  };
}

function sizesOf([first, second]: Couple, sizeOf: (article: number) => number): Sizes {
  const [a, b] = [sizeOf(first), sizeOf(second)];
  return { shorter: Math.min(a, b), longer: Math.max(a, b) };
}

/** Pairs by what few articles have; null where two have too little in common for one. */
function readPair({ reader, tellingOf, wordsOf }: Ground, couple: Couple, count: number): TextPair | null {
  const [first, second] = couple;
  const sizes = sizesOf(couple, tellingOf);
  const isNearDuplicate = isNear(count, sizes);
  if (count < fewestPrints && !isNearDuplicate) return null;
  const share = Math.min(1, count / sizes.shorter);
  const common = reader.read(first, second);
  const { prints, words } = findLongestPassage(common);
  const isReworded = common.first.length >= reworded.prints && share >= reworded.share;
  if (!isNearDuplicate && !isReworded && prints < fewestPrints) return null;
  if (!isNearDuplicate && isFrame(common, { first: wordsOf(first), second: wordsOf(second) })) return null;
  return { first, second, isNearDuplicate, share, longestRun: words };
}

/** Pairs by what so many articles have that it says nothing by itself. */
function findWidePairs({
  shared,
  isCommon,
  reader,
  printsOf,
  tellingOf,
  wordsOf,
}: Ground): readonly TextPair[] {
  const isNearlySame = (couple: Couple): boolean => {
    const { first, second } = reader.read(...couple);
    const sizes = sizesOf(couple, printsOf);
    const isOfBoth = (share: number): boolean =>
      first.length >= Math.max(fewestPrints, share * sizes.shorter, wide.ofLonger * sizes.longer);
    if (isOfBoth(wide.share)) return true;
    if (first.length < wide.spreadPrints || !isOfBoth(wide.spreadShare)) return false;
    return isSpreadOver(first, wordsOf(couple[0])) && isSpreadOver(second, wordsOf(couple[1]));
  };
  const isWide = (article: number): boolean => tellingOf(article) < wide.mostTelling * printsOf(article);
  return findWideStories(shared, { isCommon, isWide, isNearlySame }).map(couple => {
    const [first, second] = couple;
    const common = reader.read(first, second);
    const share = common.first.length / sizesOf(couple, printsOf).shorter;
    return { first, second, isNearDuplicate: true, share, longestRun: findLongestPassage(common).words };
  });
}

/** Finds all pairs of articles that are nearly the same text or share a passage; in the order of their places. */
export function findTextPairs(table: PrintsTable): readonly TextPair[] {
  const ground = layGround(table);
  const wideOnes = findWidePairs(ground);
  const known = new Set(wideOnes.map(({ first, second }) => first * table.articleCount + second));
  const pairs = [...wideOnes];
  for (let first = 0; first < table.articleCount; first++) {
    for (const [second, count] of ground.reader.countPartners(first)) {
      if (count < flash.prints || known.has(first * table.articleCount + second)) continue;
      const pair = readPair(ground, [first, second], count);
      if (pair !== null) pairs.push(pair);
    }
  }
  return pairs.sort((a, b) => a.first - b.first || a.second - b.second);
}

import { readGoldRows } from '#e2e/bench/analysis/gold-files.ts';
import { findTextPairs } from '#shared/reuse/find-text-pairs.ts';
import { createPrintsTable } from '#shared/reuse/prints-table.ts';
import { sketchArticle } from '#shared/reuse/sketch-article.ts';
import { readWordStems } from '#shared/reuse/word-stems.ts';
import { foldText } from '#shared/text/normalise.ts';
import type { WeekArticle } from './read-week.ts';

interface GoldPair {
  /** Paths of the files that the two articles were read from. */
  readonly a: string;
  readonly b: string;
  readonly band: string;
  readonly split: string;
}

/** How many of the pairs of one band, `part` of the gold, are found. */
export interface BandResult {
  readonly band: string;
  readonly part: string;
  readonly found: number;
  readonly total: number;
}

export interface WeekResult {
  readonly bands: readonly BandResult[];
  readonly reported: number;
  /** Reported pairs that the gold does not have. */
  readonly unlisted: number;
  /** Reported pairs that have eight stems in a row in common, found without fingerprints. */
  readonly confirmed: number;
}

const coupleOf = (a: string, b: string): string => [a, b].sort().join(' ');

const idOfPath = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.txt$/, '');

const runLength = 8;

/** Every eight stems in a row, written out. */
function runsOf(text: string): ReadonlySet<string> {
  const { hashes, count } = readWordStems(foldText(text));
  const runs = new Set<string>();
  for (let at = 0; at + runLength <= count; at++) runs.add(hashes.subarray(at, at + runLength).join(' '));
  return runs;
}

/** Holds the reused text that is found in the week against that which is known; null where gold is absent. */
export function measureWeek(week: readonly WeekArticle[]): WeekResult | null {
  const gold = readGoldRows<GoldPair>('reuse/pairs-in-multisource.jsonl');
  if (gold === null) return null;
  const pairs = findTextPairs(createPrintsTable(week.map(({ article }) => sketchArticle(article))));
  const found = new Set(
    pairs.map(({ first, second }) => coupleOf(week[first]?.id ?? '', week[second]?.id ?? '')),
  );
  const known = new Set(gold.map(({ a, b }) => coupleOf(idOfPath(a), idOfPath(b))));
  const runs = week.map(({ article }) => runsOf(article.text));
  const isConfirmed = (first: number, second: number): boolean => {
    const [a, b] = [runs[first], runs[second]];
    return a !== undefined && b !== undefined && [...a].some(run => b.has(run));
  };
  const kinds = new Map(gold.map(({ band, split }) => [`${band} ${split}`, { band, part: split }]));
  return {
    bands: [...kinds.values()].map(({ band, part }) => {
      const of = gold.filter(pair => pair.band === band && pair.split === part);
      const hits = of.filter(({ a, b }) => found.has(coupleOf(idOfPath(a), idOfPath(b))));
      return { band, part, found: hits.length, total: of.length };
    }),
    reported: pairs.length,
    unlisted: [...found].filter(couple => !known.has(couple)).length,
    confirmed: pairs.filter(({ first, second }) => isConfirmed(first, second)).length,
  };
}

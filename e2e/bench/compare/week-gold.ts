import { existsSync, readFileSync } from 'node:fs';

const alignmentPath = 'e2e/bench/gold/week-alignment.json';
const contradictionsPath = 'e2e/bench/gold/week-contradictions.json';
const alarmsPath = 'e2e/bench/gold/week-alarms.json';
const reusePath = '../shared/data/reuse/pairs-in-multisource.jsonl';

const readJson = (path: string): unknown =>
  existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null;

/** Errors of `tune` may be looked at; of `held` only the figures. */
export type GoldPart = 'tune' | 'held';

/** Sentences of two articles of the week, linked by a reader. */
export interface GoldLink {
  readonly a: readonly number[];
  readonly b: readonly number[];
  /** `shared`: one reads as an edit of the other; `other`: the same is told in other words. */
  readonly wording?: 'shared' | 'other';
}

/** Links as pairs of sentences, `first:second`. */
export const sentencePairsOf = (links: readonly GoldLink[]): readonly string[] =>
  links.flatMap(({ a, b }) => a.flatMap(first => b.map(second => `${first}:${second}`)));

export interface GoldPair {
  readonly a: string;
  readonly b: string;
  readonly part: GoldPart;
  readonly kind: string;
  readonly sentencesA: number;
  readonly sentencesB: number;
  readonly links: readonly GoldLink[];
  /** As right to find as to leave out. */
  readonly doubtful?: readonly GoldLink[];
}

/** The pairs whose sentences were linked by hand; null where there are none. */
export const readGoldPairs = (): readonly GoldPair[] | null =>
  (readJson(alignmentPath) as { readonly pairs: readonly GoldPair[] } | null)?.pairs ?? null;

/** Values in which two accounts differ, or seem to. */
export interface ContradictionCase {
  readonly a: string;
  readonly b: string;
  readonly part: GoldPart;
  readonly sentenceA: number;
  readonly sentenceB: number;
  readonly kind: string;
  readonly verdict: 'contradiction' | 'update' | 'no-conflict';
}

/** What a reader noted of the values in the pairs linked by hand; null where there is nothing. */
export const readContradictions = (): readonly ContradictionCase[] | null =>
  (readJson(contradictionsPath) as { readonly cases: readonly ContradictionCase[] } | null)?.cases ?? null;

/** An alarm between two articles, by where its facts begin in their texts, and what a reader said of it. */
export interface JudgedAlarm {
  readonly a: string;
  readonly b: string;
  readonly startA: number;
  readonly startB: number;
  readonly verdict: 'contradiction' | 'update' | 'false';
}

/** Alarms that were read and judged; null where there are none. */
export const readJudgedAlarms = (): readonly JudgedAlarm[] | null =>
  (readJson(alarmsPath) as { readonly alarms: readonly JudgedAlarm[] } | null)?.alarms ?? null;

const idOfPath = (path: string): string => path.slice(path.lastIndexOf('/') + 1).replace(/\.txt$/, '');

/** Pairs of articles of the week that have text in common; null where the list is absent. */
export function readReusePairs(): readonly (readonly [string, string])[] | null {
  if (!existsSync(reusePath)) return null;
  return readFileSync(reusePath, 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as { readonly a: string; readonly b: string })
    .map(({ a, b }) => [idOfPath(a), idOfPath(b)] as const);
}

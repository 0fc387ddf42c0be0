import { createDisjointSets } from '#shared/reuse/disjoint-sets.ts';
import { ragged, type TimelineData } from '#shared/timeline/timeline-data.ts';
import type { MarkVectors } from './marks-as-vectors.ts';
import { dayOfMark, isNamedDate } from './marks-to-gather.ts';
import { daysFromPublication } from './other-dates.ts';
import { visitInSteps, type Steps } from './steps.ts';

/** So much of what two sentences say beside figures is the same in every number of a series. */
const leastAlike = 0.6;
/** Shorter sentences are alike by chance. */
const fewestTerms = 3;
/** A series has so many days at least. */
const fewestDays = 3;
/** A day so many days from its publication is no longer that of a number of a series. */
const farthest = 7;
/**
 * How often each sentence is looked for: sentences alike to .6 are met by one of these in 98 of 100 cases (min-wise hashing,
 * A. Broder 1997).
 */
const seeds = [0x9e3779b1, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];
/** Later sentences that each is held against. */
const mostAfter = 6;

/** Rows that are looked at between two pauses. */
const rowsAtOnce = 10_000;

const mix = (value: number): number => {
  const mixed = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 13)) >>> 0;
};

/** Rows have so many bits in a number, and what they are sorted by has 31 of the 53. */
const rowRoom = 2 ** 22;

/** What two sentences have in common beside figures: the weight of the terms of both by that of the terms of either. */
function shareBesideFigures({ sentences, isFigure }: MarkVectors, a: number, b: number): number {
  const [own, other] = [ragged(sentences.lists, a), ragged(sentences.lists, b)];
  let [common, all, at, beside] = [0, 0, 0, 0];
  while (at < own.length || beside < other.length) {
    const [term, otherTerm] = [own[at] ?? Infinity, other[beside] ?? Infinity];
    const next = Math.min(term, otherTerm);
    const weight = isFigure[next] === 1 ? 0 : (sentences.squares[next] as number);
    all += weight;
    if (term === otherTerm) common += weight;
    if (term === next) at++;
    if (otherTerm === next) beside++;
  }
  return all === 0 ? 0 : common / all;
}

/** The least hash of the terms of a sentence beside its figures; null where these are too few. */
function leastHash({ sentences, isFigure }: MarkVectors, row: number, seed: number): number | null {
  let [least, count] = [Infinity, 0];
  for (const term of ragged(sentences.lists, row)) {
    if (isFigure[term] === 1) continue;
    count++;
    least = Math.min(least, mix(Math.imul(term + 1, seed)));
  }
  return count < fewestTerms ? null : least;
}

/**
 * Marks that are numbers of a series: one outlet puts the like sentence on another day again and again, always as far from
 * the day of publication (prices, weather, what is on today). 1 for each of them. In steps.
 */
export function* findSeries(data: TimelineData, vectors: MarkVectors): Steps<Uint8Array> {
  const { articles } = data.columns;
  const isInSeries = new Uint8Array(articles.length);
  const places: { readonly row: number; readonly of: number }[] = [];
  yield* visitInSteps(articles.length, rowsAtOnce, row => {
    const away = isNamedDate(data, row) ? daysFromPublication(data, row) : null;
    if (away === null || Math.abs(away) > farthest) return;
    const outlet = data.articleOutlets[articles[row] as number] as number;
    places.push({ row, of: outlet * (2 * farthest + 1) + away + farthest });
  });
  const alike = createDisjointSets(articles.length);
  for (const seed of seeds) {
    const sorted = new Float64Array(places.length);
    let count = 0;
    yield* visitInSteps(places.length, rowsAtOnce, at => {
      const { row, of } = places[at] as (typeof places)[number];
      const hash = leastHash(vectors, row, seed);
      if (hash !== null) sorted[count++] = (mix(Math.imul(of, seed) ^ hash) >>> 1) * rowRoom + row;
    });
    const found = sorted.subarray(0, count).sort();
    yield;
    yield* visitInSteps(count, rowsAtOnce, at => {
      const entry = found[at] as number;
      const row = entry % rowRoom;
      for (let after = at + 1; after <= at + mostAfter && after < count; after++) {
        const other = (found[after] as number) % rowRoom;
        if ((found[after] as number) - other !== entry - row) break;
        if (alike.rootOf(row) === alike.rootOf(other)) continue;
        if (shareBesideFigures(vectors, row, other) >= leastAlike) alike.join(row, other);
      }
    });
  }
  const daysOf = new Map<number, Set<number>>();
  yield* visitInSteps(places.length, rowsAtOnce, at => {
    const { row } = places[at] as (typeof places)[number];
    const series = alike.rootOf(row);
    const days = daysOf.get(series) ?? new Set();
    daysOf.set(series, days.add(dayOfMark(data, row) ?? 0));
  });
  yield* visitInSteps(places.length, rowsAtOnce, at => {
    const { row } = places[at] as (typeof places)[number];
    if ((daysOf.get(alike.rootOf(row))?.size ?? 0) >= fewestDays) isInSeries[row] = 1;
  });
  return isInSeries;
}

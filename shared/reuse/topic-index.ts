import { isoDayOf } from '#shared/analysis/dates/civil-day.ts';
import { countsOfSketch, readTerms, type Sketch } from './sketch.ts';
import { termOfDay } from './topic-terms.ts';

/** Which articles have which terms; an article is known by its place, 0, 1, … */
export interface TopicIndex {
  readonly articleCount: number;
  /** The terms of each article, side by side, by `starts`. */
  readonly starts: Uint32Array;
  /** Which term each is, by its place among all. */
  readonly terms: Uint32Array;
  readonly weights: Uint8Array;
  readonly articleOf: Uint32Array;
  /** Where articles have a term, by `termStarts`: places in the four above. */
  readonly termStarts: Uint32Array;
  readonly holders: Uint32Array;
  /** How long each article's terms are together, once each counts by how rare it is. */
  readonly lengths: Float32Array;
  /** The terms of days that are named by their dates: `04-20`. */
  readonly dayTerms: ReadonlyMap<string, number>;
}

/** Added to both counts, so that a term that two of a few hundred articles have is not all that counts. */
const rarityFloor = 2;
/** A smaller collection is taken for one of this size, since what all of a few articles have may still be rare. */
const fewestArticles = 300;

/** How much a term says by itself: little where many articles have it. */
export const rarityOf = (articleCount: number, holders: number): number =>
  Math.log((Math.max(articleCount, fewestArticles) + rarityFloor) / (holders + rarityFloor));

interface NumberedTerms {
  readonly terms: Uint32Array;
  readonly count: number;
  readonly dayTerms: ReadonlyMap<string, number>;
}

/** Every day that a year can have, 29 February among them: 2024 had it. */
const monthDays: readonly string[] = Array.from({ length: 366 }, (_, at) => isoDayOf(19_723 + at).slice(5));

/** Numbers the terms in the order they are met. */
function numberTerms(hashes: Uint32Array): NumberedTerms {
  const numbers = new Map<number, number>();
  const terms = hashes.map(hash => {
    const known = numbers.get(hash);
    if (known !== undefined) return known;
    numbers.set(hash, numbers.size);
    return numbers.size - 1;
  });
  const dayTerms = new Map(
    monthDays.flatMap(day => {
      const term = numbers.get(termOfDay(day));
      return term === undefined ? [] : [[day, term] as const];
    }),
  );
  return { terms, count: numbers.size, dayTerms };
}

/** Lays open which articles have a term in common. */
export function createTopicIndex(sketches: readonly Sketch[]): TopicIndex {
  const articleCount = sketches.length;
  const starts = new Uint32Array(articleCount + 1);
  for (const [article, sketch] of sketches.entries())
    starts[article + 1] = (starts[article] ?? 0) + countsOfSketch(sketch).terms;
  const total = starts[articleCount] ?? 0;
  const read = { hashes: new Uint32Array(total), weights: new Uint8Array(total) };
  for (const [article, sketch] of sketches.entries()) readTerms(sketch, read, starts[article] ?? 0);
  const { terms, count, dayTerms } = numberTerms(read.hashes);
  const termStarts = new Uint32Array(count + 1);
  for (const term of terms) termStarts[term + 1] = (termStarts[term + 1] ?? 0) + 1;
  for (let term = 0; term < count; term++)
    termStarts[term + 1] = (termStarts[term + 1] ?? 0) + (termStarts[term] ?? 0);
  const holders = new Uint32Array(total);
  const articleOf = new Uint32Array(total);
  const next = termStarts.slice();
  const lengths = new Float32Array(articleCount);
  for (let article = 0; article < articleCount; article++) {
    let square = 0;
    for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
      const term = terms[at] ?? 0;
      const slot = next[term] ?? 0;
      holders[slot] = at;
      articleOf[at] = article;
      next[term] = slot + 1;
      const held = (termStarts[term + 1] ?? 0) - (termStarts[term] ?? 0);
      square += (rarityOf(articleCount, held) * Math.sqrt(read.weights[at] ?? 0)) ** 2;
    }
    lengths[article] = Math.sqrt(square);
  }
  return {
    articleCount,
    starts,
    terms,
    weights: read.weights,
    articleOf,
    termStarts,
    holders,
    lengths,
    dayTerms,
  };
}

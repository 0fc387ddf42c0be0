import { daysApartFrom, type PublishedDays } from './reported-days.ts';
import { rarityOf, type TopicIndex } from './topic-index.ts';
import { isTelling } from './topic-terms.ts';

/** An article that may report the same event. */
export interface RelatedPlace {
  readonly article: number;
  /** 0 to 1. */
  readonly score: number;
}

/** Reports of one event appear within so many days. */
const mostDaysApart = 3;
/** What is left of a score where it can't be told how far apart the two are. */
const undatedShare = 0.8;
/** What each day between the two leaves of it. */
const dayShare = 0.82;
/** In more of all articles than this a term is of no event. */
const mostHolders = 0.2;
/** One or two words in common make no event, however rare they are: that many leave half of a score. */
const fewTerms = 4;
/** What is left of it where they have no name, date or figure in common: two banks raise rates in the same words. */
const unnamedShare = 0.8;
const leastScore = 0.14;

function nearness(apart: number | null): number {
  if (apart === null) return undatedShare;
  return apart > mostDaysApart ? 0 : dayShare ** apart;
}

interface InCommon {
  /** For each article, what it has in common with one: each term by how rare it is and how much it says of both. */
  readonly sums: Float32Array;
  /** How many terms that is. */
  readonly counts: Uint8Array;
  /** How many of them are of a name, a date or a figure of both. */
  readonly telling: Uint8Array;
}

function sumCommon(index: TopicIndex, article: number): InCommon {
  const { starts, terms, weights, termStarts, holders, articleOf, articleCount } = index;
  const sums = new Float32Array(articleCount);
  const counts = new Uint8Array(articleCount);
  const telling = new Uint8Array(articleCount);
  const most = Math.max(20, articleCount * mostHolders);
  for (let at = starts[article] ?? 0; at < (starts[article + 1] ?? 0); at++) {
    const term = terms[at] ?? 0;
    const [from, to] = [termStarts[term] ?? 0, termStarts[term + 1] ?? 0];
    if (to - from > most) continue;
    const rarity = rarityOf(articleCount, to - from) ** 2 * Math.sqrt(weights[at] ?? 0);
    const isOwnTelling = isTelling(weights[at] ?? 0);
    for (let slot = from; slot < to; slot++) {
      const holder = holders[slot] ?? 0;
      const other = articleOf[holder] ?? 0;
      sums[other] = (sums[other] ?? 0) + rarity * Math.sqrt(weights[holder] ?? 0);
      counts[other] = (counts[other] ?? 0) + 1;
      if (isOwnTelling && isTelling(weights[holder] ?? 0)) telling[other] = (telling[other] ?? 0) + 1;
    }
  }
  return { sums, counts, telling };
}

/**
 * Finds articles that seem to report what this one reports, best first: those published near it, or near a day that one of the
 * two announced, whose terms are like its own.
 */
export function findRelatedPlaces(
  index: TopicIndex,
  days: PublishedDays,
  article: number,
): readonly RelatedPlace[] {
  const { sums, counts, telling } = sumCommon(index, article);
  const length = index.lengths[article] ?? 0;
  const apartFrom = daysApartFrom(index, days, article, mostDaysApart);
  const found: RelatedPlace[] = [];
  for (const [other, sum] of sums.entries()) {
    if (sum === 0 || other === article) continue;
    const near = nearness(apartFrom(other));
    const count = counts[other] ?? 0;
    const likeness = (sum / (length * (index.lengths[other] ?? 0))) * (count / (count + fewTerms));
    const score = likeness * near * (telling[other] ? 1 : unnamedShare);
    if (score >= leastScore) found.push({ article: other, score: Math.min(1, score) });
  }
  return found.sort((a, b) => b.score - a.score || a.article - b.article);
}

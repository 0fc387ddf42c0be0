import { isoDayOf } from '#shared/analysis/dates/civil-day.ts';
import type { TopicIndex } from './topic-index.ts';

/** The days articles were published on, counted from 1970-01-01; `noDay` where none is known. */
export type PublishedDays = Int32Array;

/** Marks an article of which no day is known. */
export const noDay = -(2 ** 31);

/** A day without its year is still to come for an article where it comes within so many days of its publication. */
const farthestAhead = 120;

/** Articles that name a day by its date before it came. */
function announcersOf(index: TopicIndex, days: PublishedDays, day: number): readonly number[] {
  const term = index.dayTerms.get(isoDayOf(day).slice(5));
  if (term === undefined) return [];
  const holders = index.holders.subarray(index.termStarts[term], index.termStarts[term + 1]);
  return [...holders]
    .map(at => index.articleOf[at] ?? 0)
    .filter(article => {
      const ahead = day - (days[article] ?? noDay);
      return ahead > 0 && ahead <= farthestAhead;
    });
}

/** The days that an article names by their dates before they came. */
function announcedBy(index: TopicIndex, published: number, article: number): readonly number[] {
  const own = new Set(index.terms.subarray(index.starts[article], index.starts[article + 1]));
  return Array.from({ length: farthestAhead }, (_, at) => published + at + 1).filter(day => {
    const term = index.dayTerms.get(isoDayOf(day).slice(5));
    return term !== undefined && own.has(term);
  });
}

/**
 * How many days lie between the publication of an article and that of others, told for each of the others; null where it can't
 * be told. Where one announced a day, the other may be as near to that: what is announced is reported when it comes. More than
 * `most` days may be told as more than there are.
 */
export function daysApartFrom(
  index: TopicIndex,
  days: PublishedDays,
  article: number,
  most: number,
): (other: number) => number | null {
  const published = days[article] ?? noDay;
  if (published === noDay) return () => null;
  const own = [published, ...announcedBy(index, published, article)];
  const announced = new Map<number, number>();
  for (let apart = -most; apart <= most; apart++)
    for (const other of announcersOf(index, days, published + apart))
      announced.set(other, Math.min(Math.abs(apart), announced.get(other) ?? most));
  return other => {
    const day = days[other] ?? noDay;
    if (day === noDay) return null;
    return Math.min(announced.get(other) ?? Infinity, ...own.map(one => Math.abs(one - day)));
  };
}

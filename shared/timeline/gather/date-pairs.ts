import { dayMs } from '#shared/timeline/civil-range.ts';
import { ragged, type RaggedRows, type TimelineData } from '#shared/timeline/timeline-data.ts';
import { unitMaximumMs } from '#shared/timeline/timeline-units.ts';
import type { AlikePair } from './alike-pairs.ts';
import type { Likeness } from './likeness.ts';
import { dayOfMark, isNamedDate } from './marks-to-gather.ts';
import { daysFromPublication, mayBeOneDate } from './other-dates.ts';
import type { RareTerms } from './rare-terms.ts';
import { shareAtDate } from './words-at-date.ts';

/** What pairs of marks with different dates are found by. */
export interface DatePairs {
  readonly data: TimelineData;
  readonly likeness: Likeness;
  readonly rare: RareTerms;
  /** Rows of the marks of each article. */
  readonly marksOfArticles: RaggedRows;
  /** For each article the one whose text it has. */
  readonly originals: Uint32Array;
  /** Whether a mark is no number of a series. */
  readonly isSingle: (row: number) => boolean;
}

/** A day and a longer stretch that holds it are of one event only if their sentences are very much alike. */
const leastHeld = 0.55;
/** Another date of one event is stated only where the sentences say the same. */
const leastDisputed = 0.55;
/** What a date stands beside must be told by the other, too: else it is the date of something else in the sentence. */
const leastAtDate = 0.6;
/** Dates of one event have so much in common at least, however they are told. */
const leastNear = 0.15;
/** An article that tells the like of the other day, too, knows both. */
const leastKnown = 0.3;

const longestHolder = unitMaximumMs.year;

const isHeld = ({ columns: { starts, ends } }: TimelineData, day: number, stretch: number): boolean =>
  (starts[stretch] as number) <= (starts[day] as number) &&
  (ends[day] as number) <= (ends[stretch] as number) &&
  (ends[stretch] as number) - (starts[stretch] as number) <= longestHolder;

/** Pairs of a longer stretch and a day in it that tell of the same. */
export function heldPairs({ data, likeness, rare, isSingle }: DatePairs, row: number): readonly AlikePair[] {
  if (!isNamedDate(data, row) || !isSingle(row) || dayOfMark(data, row) !== null) return [];
  const pairs: AlikePair[] = [];
  for (const day of rare.sharersOf(row)) {
    if (dayOfMark(data, day) === null || !isHeld(data, day, row)) continue;
    const found = likeness.of(day, row);
    if (found >= leastHeld) pairs.push({ a: day, b: row, likeness: found });
  }
  return pairs;
}

/** Other marks whose day may be another date of the same, in other articles and with some words in common; each pair once. */
export function nearDates(pairs: DatePairs, row: number): readonly number[] {
  const { data, likeness, rare, originals, isSingle } = pairs;
  const { articles } = data.columns;
  const day = dayOfMark(data, row);
  if (!isNamedDate(data, row) || day === null || !isSingle(row)) return [];
  return rare.sharersOf(row).filter(other => {
    const otherDay = dayOfMark(data, other);
    if (other < row || otherDay === null || !mayBeOneDate(day, otherDay)) return false;
    const [article, otherArticle] = [articles[row] as number, articles[other] as number];
    return (
      originals[article] !== originals[otherArticle] &&
      !isOneOutlet(data, article, otherArticle) &&
      likeness.sentences(row, other) >= leastNear
    );
  });
}

/** Whether the article of one of two marks tells the like of the other's day, too. */
export function articlesKnowBoth(
  { data, likeness, marksOfArticles }: DatePairs,
  a: number,
  b: number,
): boolean {
  const knows = (article: number, otherDay: number | null, mark: number): boolean =>
    ragged(marksOfArticles, article).some(
      own => dayOfMark(data, own) === otherDay && likeness.sentences(own, mark) >= leastKnown,
    );
  const { articles } = data.columns;
  return (
    knows(articles[a] as number, dayOfMark(data, b), b) || knows(articles[b] as number, dayOfMark(data, a), a)
  );
}

/** Of `nearDates` those that say the same and put it on another day. */
export function disputedPairs(pairs: DatePairs, row: number, near: readonly number[]): readonly AlikePair[] {
  const { data, likeness } = pairs;
  const away = near.length === 0 ? null : daysFromPublication(data, row);
  return near.flatMap(other => {
    // What every article tells of its own day is as often another day's news as a date taken over unchanged.
    if (away !== null && away === daysFromPublication(data, other)) return [];
    if (likeness.sentences(row, other) < leastDisputed) return [];
    if (Math.min(shareAtDate(data, row, other), shareAtDate(data, other, row)) < leastAtDate) return [];
    const found = likeness.of(row, other);
    if (found < leastDisputed || articlesKnowBoth(pairs, row, other)) return [];
    return [{ a: row, b: other, likeness: found }];
  });
}

/** Whether an article would tell of one event on two days that cannot both be right: it tells of two things. */
export function hasArticleOfBoth(
  data: TimelineData,
  first: readonly number[],
  second: readonly number[],
): boolean {
  const { articles } = data.columns;
  const own = new Map<number, number[]>();
  for (const mark of first)
    own.set(articles[mark] as number, [...(own.get(articles[mark] as number) ?? []), mark]);
  return second.some(mark =>
    own.get(articles[mark] as number)?.some(other => isDisputed(data, [mark, other])),
  );
}

/** Two articles whose outlets are not known may be of two. */
const isOneOutlet = ({ outlets, articleOutlets }: TimelineData, article: number, other: number): boolean =>
  articleOutlets[article] === articleOutlets[other] && outlets[articleOutlets[article] as number] !== null;

/** Whether some of these marks state days that cannot both be right. */
export function isDisputed({ columns: { starts, ends } }: TimelineData, marks: readonly number[]): boolean {
  // Clocks of several zones, or an hour that reports give roughly, are no disagreement of days.
  const ranges = marks.map(mark => ({
    first: Math.floor((starts[mark] as number) / dayMs),
    end: Math.ceil((ends[mark] as number) / dayMs),
  }));
  const lastStart = ranges.reduce((latest, { first }) => Math.max(latest, first), -Infinity);
  const firstEnd = ranges.reduce((earliest, { end }) => Math.min(earliest, end), Infinity);
  return lastStart >= firstEnd;
}

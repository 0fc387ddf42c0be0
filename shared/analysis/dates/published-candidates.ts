import type { PublishedCandidate } from '#shared/domain/article/article.ts';
import {
  type Bounds,
  boundsOf,
  type Constraint,
  countedConstraint,
  type Evidence,
  fromOffset,
  namedDate,
  nearConstraint,
  uniqueByCode,
} from './candidate-constraints.ts';
import { dayNumber, isoDayOf } from './civil-day.ts';
import { countedDate } from './counted-dates.ts';
import { distanceTo, nearDate, type NearDate } from './near-dates.ts';

/** When the other articles of the collection were published, in day numbers. */
interface OtherArticles {
  /** Those that are about the same; `weight` above 0. */
  readonly related: readonly { readonly day: number; readonly weight: number }[];
  readonly span: { readonly first: number; readonly last: number } | null;
}

const defaultLimit = 12;
const longestWindow = 31;
const nearRelatedDays = 7;
const farthestDays = 366 * 5;

/** The days worth looking at, in the order in which equals are to be listed. */
interface DayRun {
  readonly first: number;
  readonly step: 1 | -1;
  readonly count: number;
}

function daysToTry({ lower, upper }: Bounds, others: OtherArticles | undefined): DayRun {
  if (upper !== null) {
    const farthest = Math.min(upper - farthestDays, (others?.span?.first ?? upper) - longestWindow);
    const last = Math.max(lower ?? farthest, farthest);
    return { first: upper, step: -1, count: Math.max(0, upper - last + 1) };
  }
  return { first: lower ?? 0, step: 1, count: lower === null ? 0 : farthestDays };
}

/** What puts one of two days first that violate as many constraints: the smaller, place by place. */
type DayRank = (day: number) => readonly number[];

interface RankSource {
  readonly near: readonly NearDate[];
  readonly bounds: Bounds;
  readonly others: OtherArticles | undefined;
}

/**
 * A day near a stated weekday and date, then near articles about the same, then among the dated ones, then soon after the
 * last day named.
 */
function rankOf({ near, bounds: { lowerDay, upper }, others }: RankSource): DayRank | null {
  const fixed = near.filter(({ weekday }) => weekday !== null);
  const { related = [], span = null } = others ?? {};
  const after = upper === null ? null : lowerDay;
  if (fixed.length === 0 && span === null && after === null) return null;
  return day => [
    fixed.reduce((sum, date) => sum + (distanceTo(date, day) ?? farthestDays), 0),
    -related.reduce((sum, one) => sum + one.weight / (1 + Math.abs(one.day - day)), 0),
    span === null ? 0 : Math.max(0, span.first - day, day - span.last),
    after === null ? 0 : Math.abs(day - after),
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, i) => value !== b[i]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

function inRank(days: readonly number[], rank: DayRank | null): readonly number[] {
  if (rank === null) return days;
  const ranked = days.map(day => ({ day, place: rank(day) }));
  return ranked.sort((a, b) => compareRanks(a.place, b.place)).map(({ day }) => day);
}

interface Search {
  readonly constraints: readonly Constraint[];
  readonly rank: DayRank | null;
  readonly limit: number;
}

/** The days that violate the fewest constraints, equals by rank and then in their order, no more of them than `limit`. */
function bestDays({ first, step, count }: DayRun, { constraints, rank, limit }: Search): readonly number[] {
  const byViolations: number[][] = [...constraints, null].map(() => []);
  const perfect = byViolations[0] ?? [];
  const mostOfEach = rank === null ? limit : count;
  for (let i = 0; i < count && perfect.length < mostOfEach; i++) {
    const day = first + i * step;
    let violated = 0;
    for (const constraint of constraints) if (!constraint.holds(day)) violated++;
    const alike = byViolations[violated];
    if (alike !== undefined && alike.length < mostOfEach) alike.push(day);
  }
  const best: number[] = [];
  for (const alike of byViolations) if (best.length < limit) best.push(...inRank(alike, rank));
  return best.slice(0, limit);
}

const isNearRelated = (day: number, others: OtherArticles | undefined): boolean =>
  others?.related.some(one => Math.abs(one.day - day) <= nearRelatedDays) ?? false;

/**
 * Days on which an undated article may have been published, best first: fewest constraints violated, then nearest to a
 * date that the text names with its weekday, then nearest to `others` that are about the same, then among `others` at
 * all, then soonest after the last day that the text names in full, then newest. Where the text names a day both by its
 * date and by its count from the publication («أمس 7 أكتوبر»), days that agree with all of it are the only ones offered.
 * `latestDay` (ISO day: the day of import, say) is the newest day possible; without it, and without a future date in the
 * text, the list starts at the oldest day instead. Empty where the text names no weekday, no day of a weekday and no narrow
 * window.
 *
 * `satisfies` and `violates` hold codes `name:detail` or `name>number`, for the interface to put into words:
 * `weekday:tuesday` (a deictic day stands beside a weekday), `after:2022` and `before:2026-05` (the latest past and the
 * earliest future date named, TIMEX3; the ends count), `not-after:2025-03-01` (`latestDay`), `day-of-month>1`,
 * `day-of-year>1` (something happened earlier in that month or year), `near:XXXX-05-10:saturday` (a day named without
 * its year, with its weekday where that is stated: the year is one in which they agree and which is near),
 * `day-after:XXXX-10-07` (the text calls that day yesterday; likewise `two-days-after`, `same-day`, `day-before` and
 * `two-days-before`), `near-related` (articles
 * about the same were published within a week of it; orders, but bounds nothing).
 */
export function rankPublishedCandidates(
  temporal: readonly Evidence[],
  options: { readonly latestDay: string | null; readonly limit?: number; readonly others?: OtherArticles },
): readonly PublishedCandidate[] {
  const limit = options.limit ?? defaultLimit;
  const latestDay = options.latestDay === null ? null : dayNumber(options.latestDay);
  const near = temporal.flatMap(evidence => nearDate(evidence) ?? []);
  const counts = temporal.map((evidence, i) => countedDate(evidence, temporal[i - 1]));
  const counted = uniqueByCode(counts.flatMap(one => (one === null ? [] : countedConstraint(one))));
  const uncounted = temporal
    .filter((_, i) => counts[i] === null)
    .flatMap(evidence => nearDate(evidence) ?? []);
  const stated = uniqueByCode([
    ...temporal.flatMap(evidence => fromOffset(evidence) ?? []),
    ...counted,
    ...uncounted.map(nearConstraint),
  ]);
  const bounds = boundsOf(
    temporal.flatMap(evidence => namedDate(evidence) ?? []),
    latestDay,
  );
  const days = daysToTry(bounds, options.others);
  const namesWeekday = stated.some(({ code }) => /^weekday:|^near:.*:/.test(code));
  const isNarrow = bounds.lower !== null && days.count <= longestWindow;
  if (!namesWeekday && !isNarrow && counted.length === 0) return [];
  const constraints = [...stated, ...bounds.constraints];
  const rank = rankOf({ near, bounds, others: options.others });
  const best = bestDays(days, { constraints, rank, limit });
  const fitting = best.filter(day => constraints.every(constraint => constraint.holds(day)));
  const offered = counted.length > 0 && fitting.length > 0 ? fitting : best;
  return offered.map(day => ({
    value: isoDayOf(day),
    satisfies: [
      ...constraints.filter(constraint => constraint.holds(day)).map(({ code }) => code),
      ...(isNearRelated(day, options.others) ? ['near-related'] : []),
    ],
    violates: constraints.filter(constraint => !constraint.holds(day)).map(({ code }) => code),
  }));
}

/** Whether the text says no more of its day than on which weekday it fell, which any week has. */
export const knowsWeekdayAlone = ([first]: readonly PublishedCandidate[]): boolean =>
  first !== undefined &&
  [...first.satisfies, ...first.violates].every(code => /^(?:weekday:|not-after:|near-related$)/.test(code));

import type { FacetCount } from '#shared/search/search-request.ts';
import { createBoundedTop } from '../order/bounded-top.ts';
import { ordinalOf } from '../ordinal-of.ts';

/** How often each value of a column was counted; values sorted by code unit. */
export interface ValueCounts {
  readonly values: readonly string[];
  readonly counts: Uint32Array;
}

const isBefore = (a: FacetCount, b: FacetCount): boolean =>
  a.count > b.count || (a.count === b.count && a.value < b.value);

/** The count that so many values reach; 0 where fewer were counted. */
function countReachedBy(number: number, counts: Uint32Array): number {
  let most = 0;
  for (const count of counts) if (count > most) most = count;
  const reached = new Uint32Array(most + 1);
  for (const count of counts) reached[count] = (reached[count] ?? 0) + 1;
  let left = number;
  let count = most;
  while (count > 0 && left > (reached[count] ?? 0)) left -= reached[count--] ?? 0;
  return count;
}

function addUp(columns: readonly ValueCounts[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { values, counts } of columns) {
    for (let ordinal = 0; ordinal < counts.length; ordinal++) {
      const count = counts[ordinal] ?? 0;
      const value = values[ordinal];
      if (count > 0 && value !== undefined) sums.set(value, (sums.get(value) ?? 0) + count);
    }
  }
  return sums;
}

function countOf(value: string, columns: readonly ValueCounts[]): number {
  let sum = 0;
  for (const { values, counts } of columns) sum += counts[ordinalOf(values, value)] ?? 0;
  return sum;
}

/** Adds up the values that were counted so often in one column at least. */
function addUpFrom(fewest: number, columns: readonly ValueCounts[]): ReadonlyMap<string, number> {
  if (fewest <= 1) return addUp(columns);
  const sums = new Map<string, number>();
  for (const { values, counts } of columns) {
    for (let ordinal = 0; ordinal < counts.length; ordinal++) {
      const value = (counts[ordinal] ?? 0) >= fewest ? values[ordinal] : undefined;
      if (value !== undefined && !sums.has(value)) sums.set(value, countOf(value, columns));
    }
  }
  return sums;
}

/**
 * The values counted most often over several columns, the most frequent first, equal ones by code unit; `always` among them.
 * As many values as are wanted reach the highest count that so many reach in one column, and what reaches it over all columns
 * has its share of it in one of them: only those are added up.
 */
export function mostFrequent(
  columns: readonly ValueCounts[],
  limit: number,
  always: readonly string[] = [],
): readonly FacetCount[] {
  const reached = Math.max(0, ...columns.map(({ counts }) => countReachedBy(limit, counts)));
  const top = createBoundedTop(limit, isBefore);
  for (const [value, count] of addUpFrom(Math.ceil(reached / columns.length), columns))
    top.offer({ value, count });
  const first = top.list();
  const known = new Set(first.map(({ value }) => value));
  const others = [...new Set(always)].filter(value => !known.has(value));
  const added = others.map(value => ({ value, count: countOf(value, columns) }));
  return [...first, ...added].sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

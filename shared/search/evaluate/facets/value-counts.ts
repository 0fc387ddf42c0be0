import type { FacetCount } from '#shared/search/search-request.ts';
import { createBoundedTop } from '../order/bounded-top.ts';

/** How often each value of a column was counted. */
export interface ValueCounts {
  readonly values: readonly string[];
  readonly counts: Uint32Array;
}

const isBefore = (a: FacetCount, b: FacetCount): boolean =>
  a.count > b.count || (a.count === b.count && a.value < b.value);

function addUp(columns: readonly ValueCounts[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const { values, counts } of columns) {
    for (let ordinal = 0; ordinal < counts.length; ordinal++) {
      const count = counts[ordinal] ?? 0;
      if (count === 0) continue;
      const value = values[ordinal] ?? '';
      sums.set(value, (sums.get(value) ?? 0) + count);
    }
  }
  return sums;
}

/** The values counted most often over several columns, the most frequent first, equal ones by code unit; `always` among them. */
export function mostFrequent(
  columns: readonly ValueCounts[],
  limit: number,
  always: readonly string[] = [],
): readonly FacetCount[] {
  const sums = addUp(columns);
  const top = createBoundedTop(limit, isBefore);
  for (const [value, count] of sums) top.offer({ value, count });
  const first = top.list();
  const known = new Set(first.map(({ value }) => value));
  const others = [...new Set(always)].filter(value => !known.has(value));
  const added = others.map(value => ({ value, count: sums.get(value) ?? 0 }));
  return [...first, ...added].sort((a, b) => (isBefore(a, b) ? -1 : 1));
}

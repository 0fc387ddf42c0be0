import type { FacetField } from '#shared/search/search-fields.ts';
import type { FacetCount } from '#shared/search/search-request.ts';

/** A value to choose. */
export interface FacetValue extends FacetCount {
  readonly isChosen: boolean;
}

const byMonth = (a: FacetCount, b: FacetCount): number =>
  // Those without a date come last.
  a.value < b.value ? 1 : a.value > b.value ? -1 : 0;

/** Values of a field as they are shown: those chosen first, in the order chosen; then by count, months from the newest back. */
export function facetValues(
  field: FacetField,
  counts: readonly FacetCount[],
  chosen: readonly string[],
): readonly FacetValue[] {
  const countOf = (value: string): number => counts.find(count => count.value === value)?.count ?? 0;
  const others = counts.filter(({ value }) => !chosen.includes(value));
  return [
    ...chosen.map(value => ({ value, count: countOf(value), isChosen: true })),
    ...(field === 'month' ? others.toSorted(byMonth) : others).map(count => ({ ...count, isChosen: false })),
  ];
}

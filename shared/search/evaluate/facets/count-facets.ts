import { facetFields, type FacetField } from '#shared/search/search-fields.ts';
import type { FacetCount, Facets } from '#shared/search/search-request.ts';
import { bitOf } from '../choices.ts';
import type { EvaluatedRequest, SegmentHits } from '../evaluate-request.ts';
import { mostFrequent, type ValueCounts } from './value-counts.ts';

/** Counts one field's values among the documents that nothing excludes but, perhaps, the choices of this field. */
async function countField(
  { segment, matches, excluded }: SegmentHits,
  field: FacetField,
): Promise<ValueCounts> {
  const { values, starts, ordinals } = await segment.readValues(field);
  const own = bitOf(field);
  const counts = new Uint32Array(values.length);
  for (let at = 0; at < matches.length; at++) {
    if (excluded !== null && ((excluded[at] ?? 0) & ~own) !== 0) continue;
    const document = matches[at] ?? 0;
    const end = starts[document + 1] ?? 0;
    for (let i = starts[document] ?? 0; i < end; i++) {
      const ordinal = ordinals[i] ?? 0;
      counts[ordinal] = (counts[ordinal] ?? 0) + 1;
    }
  }
  return { values, counts };
}

/** The values of each facet with how many of the articles found have them, as `Facets` says; the first so many and those chosen. */
export async function countFacets({ request, segments }: EvaluatedRequest, limit: number): Promise<Facets> {
  const counted = await Promise.all(
    facetFields.map(async (field): Promise<readonly [FacetField, readonly FacetCount[]]> => {
      const counts = await Promise.all(segments.map(segment => countField(segment, field)));
      return [field, mostFrequent(counts, limit, request.choices[field] ?? [])];
    }),
  );
  return Object.fromEntries(counted) as Facets; // of each field one
}

import type { HitOrder } from '#shared/search/search-request.ts';
import { undated, type SegmentReader } from '#shared/search/segment/segment-reader.ts';
import type { DocumentSet } from '../document-sets.ts';

/** What hits that go by their day are ordered by: the highest comes first, undated ones last either way. */
export async function rankKeys(
  segment: SegmentReader,
  hits: DocumentSet,
  order: HitOrder,
): Promise<Float64Array> {
  const days = await segment.readDays();
  return Float64Array.from(hits, document => {
    const day = days[document] ?? undated;
    return order === 'oldest' && day !== undated ? -day : day;
  });
}

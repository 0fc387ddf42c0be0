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
  const keys = new Float64Array(hits.length);
  for (let at = 0; at < hits.length; at++) {
    const day = days[hits[at] ?? 0] ?? undated;
    keys[at] = order === 'oldest' && day !== undated ? 0 - day : day;
  }
  return keys;
}

import type { DocumentPostings } from '#shared/search/segment/segment-reader.ts';
import { saturatedFrequency, titleWeight } from './bm25.ts';
import type { DocumentSet } from './document-sets.ts';

/** What one part of a query found in a segment, and how much it tells. */
export interface WeighedMatches {
  readonly found: DocumentPostings | null;
  readonly weight: number;
}

/**
 * The score of each hit: what each part of the query adds, in the order of the parts, so that the sums are the same to the last
 * bit however the articles lie in segments.
 */
export function scoreHits(
  hits: DocumentSet,
  parts: readonly WeighedMatches[],
  { lengths, meanLength }: { readonly lengths: Uint32Array; readonly meanLength: number },
): Float64Array {
  const scores = new Float64Array(hits.length);
  for (const { found, weight } of parts) {
    if (found === null) continue;
    const { documents, frequencies, inTitle } = found;
    let at = 0;
    for (let hit = 0; hit < hits.length && at < documents.length; hit++) {
      const document = hits[hit] ?? 0;
      while (at < documents.length && (documents[at] ?? 0) < document) at++;
      if (documents[at] !== document) continue;
      const frequency = (frequencies[at] ?? 0) + titleWeight * (inTitle[at] ?? 0);
      scores[hit] =
        (scores[hit] ?? 0) + weight * saturatedFrequency(frequency, lengths[document] ?? 0, meanLength);
    }
  }
  return scores;
}

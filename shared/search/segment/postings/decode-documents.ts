import type { DocumentPostings } from '#shared/search/segment/segment-reader.ts';
import type { ByteReader } from '#shared/search/segment/bytes/byte-reader.ts';
import { readNumber } from '#shared/search/segment/bytes/byte-reader.ts';

/** Room for the postings of so many documents. */
export const createDocumentPostings = (count: number): DocumentPostings => ({
  documents: new Int32Array(count),
  frequencies: new Int32Array(count),
  inTitle: new Uint8Array(count),
});

/** Reads the next documents of a term into the places from one up to another; `last` is the document before them. */
export function decodeDocuments(
  reader: ByteReader,
  { documents, frequencies, inTitle }: DocumentPostings,
  { from, to, last }: { readonly from: number; readonly to: number; readonly last: number },
): void {
  let document = last;
  for (let i = from; i < to; i++) {
    const distance = readNumber(reader);
    document += distance >>> 1;
    documents[i] = document;
    if ((distance & 1) === 1) {
      frequencies[i] = 1;
      continue;
    }
    const frequency = readNumber(reader);
    frequencies[i] = frequency >>> 1;
    inTitle[i] = frequency & 1;
  }
}

/** Of these postings, those of the candidates (rising). */
export function keepCandidates(postings: DocumentPostings, candidates: Int32Array): DocumentPostings {
  const { documents, frequencies, inTitle } = postings;
  const kept = createDocumentPostings(Math.min(documents.length, candidates.length));
  let [count, at] = [0, 0];
  for (let i = 0; i < candidates.length; i++) {
    const candidate = candidates[i] ?? 0;
    while (at < documents.length && (documents[at] ?? 0) < candidate) at++;
    if (at === documents.length) break;
    if (documents[at] !== candidate) continue;
    kept.documents[count] = candidate;
    kept.frequencies[count] = frequencies[at] ?? 0;
    kept.inTitle[count++] = inTitle[at] ?? 0;
  }
  return {
    documents: kept.documents.subarray(0, count),
    frequencies: kept.frequencies.subarray(0, count),
    inTitle: kept.inTitle.subarray(0, count),
  };
}

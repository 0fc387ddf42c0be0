import type { DocumentPostings, TermPostings } from '#shared/search/segment/segment-reader.ts';
import type { DocumentSet } from '../document-sets.ts';

const nothing: DocumentPostings = {
  documents: new Int32Array(0),
  frequencies: new Int32Array(0),
  inTitle: new Uint8Array(0),
};

/** Reads the documents of several terms as those of one: how often a document holds any of them. */
export async function readUnited(
  postings: readonly TermPostings[],
  candidates: DocumentSet | null,
  documentCount: number,
): Promise<DocumentPostings> {
  const lists = await Promise.all(postings.map(term => term.readDocuments(candidates)));
  const held = lists.filter(({ documents }) => documents.length > 0);
  return held.length > 1 ? addUp(held, documentCount) : (held[0] ?? nothing);
}

/** By a place for each document of the segment: the lists may be thousands. */
function addUp(lists: readonly DocumentPostings[], documentCount: number): DocumentPostings {
  const sums = new Int32Array(documentCount);
  const titles = new Uint8Array(documentCount);
  let count = 0;
  for (const { documents, frequencies, inTitle } of lists) {
    for (let i = 0; i < documents.length; i++) {
      const document = documents[i] ?? 0;
      const sum = sums[document] ?? 0;
      if (sum === 0) count++;
      sums[document] = sum + (frequencies[i] ?? 0);
      titles[document] = (titles[document] ?? 0) | (inTitle[i] ?? 0);
    }
  }
  return gather(sums, titles, count);
}

function gather(sums: Int32Array, titles: Uint8Array, count: number): DocumentPostings {
  const documents = new Int32Array(count);
  const frequencies = new Int32Array(count);
  const inTitle = new Uint8Array(count);
  for (let document = 0, at = 0; at < count; document++) {
    const sum = sums[document] ?? 0;
    if (sum === 0) continue;
    documents[at] = document;
    frequencies[at] = sum;
    inTitle[at++] = titles[document] ?? 0;
  }
  return { documents, frequencies, inTitle };
}

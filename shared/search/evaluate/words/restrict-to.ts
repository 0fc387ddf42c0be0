import type { DocumentPostings } from '#shared/search/segment/segment-reader.ts';
import type { DocumentSet } from '../document-sets.ts';

/** The postings of those of a list's documents that are in the set. */
export function restrictTo(documents: DocumentSet, postings: DocumentPostings): DocumentPostings {
  let at = 0;
  const isKept = postings.documents.map(document => {
    while (at < documents.length && (documents[at] ?? 0) < document) at++;
    return at < documents.length && documents[at] === document ? 1 : 0;
  });
  const isHere = (_: number, place: number): boolean => isKept[place] === 1;
  return {
    documents: postings.documents.filter(isHere),
    frequencies: postings.frequencies.filter(isHere),
    inTitle: postings.inTitle.filter(isHere),
  };
}

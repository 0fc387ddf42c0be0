import { openColumns } from './columns/open-columns.ts';
import type { DictionaryEntry } from './dictionary/dictionary-block.ts';
import { findEntries, findEntriesFrom } from './dictionary/find-entries.ts';
import { openSparseDictionary } from './dictionary/sparse-dictionary.ts';
import { openPostings } from './postings/postings-parts.ts';
import { readAllDocuments, readCandidates } from './postings/read-documents.ts';
import { readPositions, readSpeltPositions } from './postings/read-positions.ts';
import type { StoredSegment } from './segment-header.ts';
import type { SegmentReader, TermPostings } from './segment-reader.ts';
import type { SegmentSource } from './segment-storage.ts';

function termPostings(source: SegmentSource, { term, place }: DictionaryEntry): TermPostings {
  const parts = openPostings(source, term, place);
  return {
    term,
    documentCount: place.documentCount,
    readDocuments: candidates => (candidates ? readCandidates(parts, candidates) : readAllDocuments(parts)),
    readPositions: (documents, form) =>
      form === null ? readPositions(parts, documents) : readSpeltPositions(parts, documents, form),
  };
}

/**
 * Opens a segment without reading anything: what is asked for is read when it is. Columns are kept once they are decoded. All
 * that reads fails as the source does.
 */
export function openSegment({
  id,
  header,
  source,
  deleted,
}: StoredSegment & { readonly id: number }): SegmentReader {
  const sparse = openSparseDictionary(header);
  return {
    id,
    documentCount: header.documentCount,
    wordCount: header.wordCount,
    deleted,
    async findTerms(terms) {
      const entries = await findEntries(source, sparse, terms);
      return entries.map(entry => entry && termPostings(source, entry));
    },
    async findTermsFrom(prefix) {
      const entries = await findEntriesFrom(source, sparse, prefix);
      return entries.map(entry => termPostings(source, entry));
    },
    ...openColumns(header, source),
  };
}

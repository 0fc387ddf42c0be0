import type { DecodedSource } from '#main/import/decode/decode-source.ts';
import type { ExtractedDocument } from './extracted-document.ts';
import type { ReadDocument } from './format-adapter.ts';

/** What is read out of a text file that holds these documents and nothing else. */
export const textDocuments = (
  source: DecodedSource,
  mediaType: string,
  documents: readonly ExtractedDocument[],
): ReadDocument => ({
  mediaType,
  encoding: source.encoding,
  text: source.text,
  places: [],
  documents,
  members: [],
  records: null,
  notes: source.notes,
});

/** The same of one document. */
export const textDocument = (source: DecodedSource, document: ExtractedDocument): ReadDocument =>
  textDocuments(source, document.mediaType, [document]);

import type { DecodedSource } from '#main/import/decode/decode-source.ts';
import type { ExtractedDocument } from './extracted-document.ts';
import type { ReadDocument } from './format-adapter.ts';

/** What is read out of a text file that holds this document and nothing else. */
export const textDocument = (source: DecodedSource, document: ExtractedDocument): ReadDocument => ({
  mediaType: document.mediaType,
  encoding: source.encoding,
  text: source.text,
  places: [],
  documents: [document],
  members: [],
  records: null,
  notes: source.notes,
});

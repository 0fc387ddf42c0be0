import type { DecodedSource, ImportNote } from '#main/import/decode/decode-source.ts';
import { ok } from '#shared/result/result.ts';
import type { ExtractedDocument } from '../extracted-document.ts';
import type { Reading } from '../format-adapter.ts';

/** The entries of a feed in their order, null for each that holds neither a text nor a title. */
export interface ReadEntries {
  readonly documents: readonly (ExtractedDocument | null)[];
  /** The feed ends within the entry after these. */
  readonly isCut: boolean;
}

/** What is read out of a feed, with notes on entries that are not. */
export function feedReading(
  { text, encoding, notes }: DecodedSource,
  mediaType: string,
  { documents, isCut }: ReadEntries,
): Reading {
  const empty = documents.flatMap((document, index) => (document === null ? [index + 1] : []));
  return ok({
    mediaType,
    encoding,
    text,
    places: [],
    documents: documents.filter(document => document !== null),
    members: [],
    records: null,
    notes: [...notes, ...emptyNotes(empty), ...cutNotes(isCut, documents.length)],
  });
}

function emptyNotes(empty: readonly number[]): readonly ImportNote[] {
  const [first] = empty;
  if (first === undefined) return [];
  const place = empty.length > 1 ? `#${first} (× ${empty.length})` : `#${first}`;
  return [{ code: 'records-left-out', place }];
}

const cutNotes = (isCut: boolean, count: number): readonly ImportNote[] =>
  isCut ? [{ code: 'part-broken', place: `#${count + 1}` }] : [];

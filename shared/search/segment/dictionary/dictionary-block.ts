import { readNumber } from '#shared/search/segment/bytes/byte-reader.ts';
import { readTextAfter } from '#shared/search/segment/bytes/texts.ts';
import {
  readPostingsPlace,
  type PostingsPlace,
  type StreamPlaces,
} from '#shared/search/segment/postings/postings-place.ts';

/** A term with where its postings are. */
export interface DictionaryEntry {
  readonly term: string;
  readonly place: PostingsPlace;
}

/** The terms of one block. */
export interface DictionaryBlock {
  /** By code unit. */
  readonly entries: readonly DictionaryEntry[];
  /** Where the postings of its terms begin and end in their streams. */
  readonly starts: StreamPlaces;
  readonly ends: StreamPlaces;
}

/** Reads a block, which is all of the bytes. */
export function readDictionaryBlock(bytes: Uint8Array): DictionaryBlock {
  const reader = { bytes, at: 0 };
  const starts = {
    documents: readNumber(reader),
    positions: readNumber(reader),
    forms: readNumber(reader),
  };
  const ends = { ...starts };
  const entries: DictionaryEntry[] = [];
  let term = '';
  while (reader.at < bytes.length) {
    term = readTextAfter(reader, term);
    entries.push({ term, place: readPostingsPlace(reader, ends) });
  }
  return { entries, starts, ends };
}

import { readNumber } from '../bytes/byte-reader.ts';
import { readTextAfter } from '../bytes/texts.ts';
import { readPostingsPlace, type PostingsPlace } from '../postings/postings-place.ts';

/** A term with where its postings are. */
export interface DictionaryEntry {
  readonly term: string;
  readonly place: PostingsPlace;
}

/** Reads the terms of one block, by code unit. */
export function readDictionaryBlock(bytes: Uint8Array): readonly DictionaryEntry[] {
  const reader = { bytes, at: 0 };
  const places = {
    documents: readNumber(reader),
    positions: readNumber(reader),
    forms: readNumber(reader),
  };
  const entries: DictionaryEntry[] = [];
  let term = '';
  while (reader.at < bytes.length) {
    term = readTextAfter(reader, term);
    entries.push({ term, place: readPostingsPlace(reader, places) });
  }
  return entries;
}
